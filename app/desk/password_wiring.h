// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace madoguchi::desk {

class DeskCore;
class MainWindow;
class PasswordDueBar;
class SettingsDialog;
class SignInSession;
class SyncSession;

/// Lets whoever is signed in at the hub change their password in the settings.
void wirePasswordChange(SettingsDialog& settings, SignInSession& signIn, SyncSession& sync);
/// Asks those for a password of their own whose password somebody else set. @return where it is asked
PasswordDueBar* wirePasswordDue(MainWindow& window, DeskCore& core);

} // namespace madoguchi::desk
