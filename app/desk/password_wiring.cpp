// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk/password_wiring.h"

#include "app/desk/core/sync_session.h"
#include "app/desk/ui/settings/password_page.h"
#include "app/desk/ui/settings/settings_dialog.h"

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

} // namespace madoguchi::desk
