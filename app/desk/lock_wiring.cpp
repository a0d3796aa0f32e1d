// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk/lock_wiring.h"

#include "app/desk/desk_core.h"
#include "app/desk/ui/settings/lock_page.h"
#include "app/desk/ui/settings/settings_dialog.h"
#include "app/desk/ui/widgets/shortcuts.h"
#include "app/desk/ui/window/lock_view.h"
#include "app/desk/ui/window/main_window.h"
#include "app/desk/ui/window/top_bar.h"

#include <QAction>

namespace madoguchi::desk {

void wireLock(MainWindow& window, DeskCore& core, Shortcuts& shortcuts)
{
    LockSession& lock = core.lock;
    LockView* view = window.lockView();
    QAction* action = shortcuts.makeAction(ShortcutId::LockWindow, &window);
    QObject::connect(action, &QAction::triggered, &lock, &LockSession::lock);
    QObject::connect(window.topBar(), &TopBar::lockRequested, &lock, &LockSession::lock);
    const auto offer = [&window, &lock, action] {
        action->setEnabled(lock.mayLock());
        window.topBar()->setMayLock(lock.mayLock());
    };
    QObject::connect(&core.commands, &CommandRunner::userChanged, action, offer);
    QObject::connect(&core.sync, &SyncSession::changed, action, offer);
    QObject::connect(&lock, &LockSession::changed, view, [&window, &core, &lock, view] {
        const auto& user = core.commands.user();
        if (user && lock.isLocked())
            view->setUser(user->displayName);
        // Whoever signs out takes their other windows with them.
        window.setLocked(lock.isLocked(), user.has_value());
    });
    QObject::connect(&lock, &LockSession::pinChanged, view,
                     [&lock, view] { view->setTakesPin(lock.takesPin()); });
    QObject::connect(&lock, &LockSession::refused, view, &LockView::showError);
    QObject::connect(view, &LockView::secretGiven, &lock, &LockSession::unlock);
    QObject::connect(view, &LockView::signOutRequested, &core.signIn, &SignInSession::signOut);
    // The hub ended the session meanwhile: nobody is asked twice.
    QObject::connect(&lock, &LockSession::passwordGiven, &core.signIn, [&core](const QString& password) {
        if (core.sync.asksPassword())
            core.signIn.signInAgain(password);
    });
    offer();
}

void wireLockPage(SettingsDialog& settings, DeskCore& core)
{
    LockPage* page = settings.lockPage();
    LockSession& lock = core.lock;
    const auto show = [&settings, &lock] { settings.setLockShown(lock.mayLock()); };
    QObject::connect(&core.commands, &CommandRunner::userChanged, page, show);
    QObject::connect(&core.sync, &SyncSession::changed, page, [&lock, show, was = lock.mayLock()]() mutable {
        // What is being typed there stays as long as nothing changes.
        if (std::exchange(was, lock.mayLock()) != was)
            show();
    });
    QObject::connect(page, &LockPage::minutesChosen, &lock, [&core](int minutes) {
        core.settings.setLockMinutes(minutes);
        core.lock.setMinutes(minutes);
    });
    QObject::connect(page, &LockPage::pinChosen, &lock, &LockSession::setPin);
    QObject::connect(&lock, &LockSession::pinSet, page, &LockPage::showPinSet);
    QObject::connect(&lock, &LockSession::pinRefused, page, &LockPage::showPinError);
    QObject::connect(&lock, &LockSession::pinChanged, page,
                     [&lock, page] { page->setHasPin(lock.hasPin()); });
    show();
}

} // namespace madoguchi::desk
