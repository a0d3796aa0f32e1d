// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kb/hub/peer.h"

#include <deque>

namespace madoguchi::sim {

/// A connection: the hub's side of the conversation, and what is on its way. The frames are the real ones.
struct Line
{
    int hub = 0;
    std::unique_ptr<hub::Peer> peer; ///< null once the hub's side is gone
    std::deque<QByteArray> toHub;
    std::deque<QByteArray> toDesk;
    bool damaged = false;              ///< lost or turned something round: TCP would repair it or break
    bool hubEnded = false;             ///< the hub closes it once its last words are over
    std::optional<qint64> silentSince; ///< half open: whatever goes in does not come out

    [[nodiscard]] bool hasMail() const { return !toHub.empty() || !toDesk.empty() || hubEnded; }
};

} // namespace madoguchi::sim
