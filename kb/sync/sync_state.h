// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace madoguchi::sync {

/// How the desk stands with the hub. The outbox has a count of its own: Current says nothing about it.
enum class SyncState : int {
    Offline = 1,    ///< not connected; tries again by itself
    Connecting = 2, ///< on the way to a session
    SignedOut = 3,  ///< no session: a person has to sign in; what is queued waits
    Syncing = 4,    ///< connected, some feed is behind the hub
    Current = 5     ///< connected, every granted feed is where the hub said it is
};

} // namespace madoguchi::sync
