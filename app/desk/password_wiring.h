// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace madoguchi::desk {

class SettingsDialog;
class SignInSession;
class SyncSession;

/// Lets whoever is signed in at the hub change their password in the settings.
void wirePasswordChange(SettingsDialog& settings, SignInSession& signIn, SyncSession& sync);

} // namespace madoguchi::desk
