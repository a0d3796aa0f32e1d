// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kb/base/clock.h"

#include <QStringList>

namespace madoguchi::desk {

enum class HubState {
    None,       ///< no hub is configured: the desk stands alone
    Offline,    ///< no connection; everything goes on, contacts wait
    Connecting, ///< looking for the hub
    Connected,
    SignedOut, ///< the session ended: someone has to sign in again before anything flows
    Refused    ///< the hub was reached and turned the desk away
};

/// What the status bar shows.
struct DeskStatus
{
    HubState hub = HubState::None;
    Timestamp since;        ///< of the present hub state
    int waiting = 0;        ///< contacts not yet confirmed by the hub
    QStringList waitsFor;   ///< names of others whose own work waits here until they sign in again
    int rejected = 0;       ///< contacts the hub refused, waiting for a person
    Timestamp articlesAsOf; ///< when the Q&As were last seen to be up to date; not set = never
    int articleCount = 0;
    bool asksPassword = false; ///< the hub ended the session of whoever works here
    QString newerVersion;      ///< the hub is of it, and this program older; empty = it is not
    QString userName;          ///< empty = nobody is signed in
    QString seatName;

    bool operator==(const DeskStatus&) const = default;
};

} // namespace madoguchi::desk
