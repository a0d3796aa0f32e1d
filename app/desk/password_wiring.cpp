// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk/password_wiring.h"

#include "app/desk/desk_core.h"
#include "app/desk/ui/settings/password_page.h"
#include "app/desk/ui/settings/settings_dialog.h"
#include "app/desk/ui/window/main_window.h"
#include "app/desk/ui/window/password_due_bar.h"

namespace madoguchi::desk {

void wirePasswordChange(SettingsDialog& settings, SignInSession& signIn, SyncSession& sync)
{
    PasswordPage* page = settings.passwordPage();
    const auto show = [&settings, &signIn, &sync] {
        const auto& user = signIn.user();
        settings.setPasswordShown(user && !user->emergency && sync.hasHub());
    };
    QObject::connect(page, &PasswordPage::chosen, &sync, &SyncSession::changePassword);
    QObject::connect(&sync, &SyncSession::passwordChanged, page, &PasswordPage::showChanged);
    QObject::connect(&sync, &SyncSession::passwordRefused, page, &PasswordPage::showError);
    QObject::connect(&signIn, &SignInSession::signedIn, &settings, show);
    QObject::connect(&signIn, &SignInSession::signedOut, &settings, show);
    show();
}

PasswordDueBar* wirePasswordDue(MainWindow& window, DeskCore& core)
{
    auto* bar = new PasswordDueBar(&window);
    window.addBar(bar);
    PasswordDue& due = core.passwordDue;
    QObject::connect(&due, &PasswordDue::changed, bar, [bar, &due] { bar->setVisible(due.isAsked()); });
    QObject::connect(bar, &PasswordDueBar::laterRequested, &due, &PasswordDue::putOff);
    return bar;
}

} // namespace madoguchi::desk
