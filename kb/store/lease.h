// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kb/base/clock.h"
#include "kb/db/connection.h"
#include "kb/domain/feed.h"

#include <QList>

namespace madoguchi::store {

/// What a desk may hold or show for a while without the hub, which alone knows who may see it still.
enum class Lease : int {
    Restricted = 1, ///< restricted cases: afterwards they are taken from the desk
    Whole = 2,      ///< everything else: afterwards only Q&As are shown
    Articles = 3    ///< Q&As, and contacts can be written: afterwards nobody signs in without the hub
};

/// How long, in milliseconds.
[[nodiscard]] constexpr qint64 leaseMs(Lease lease)
{
    constexpr qint64 hourMs = 3600 * 1000LL;
    switch (lease) {
    case Lease::Restricted:
        return 24 * hourMs;
    case Lease::Whole:
        return 72 * hourMs;
    case Lease::Articles:
        break;
    }
    return 14 * 24 * hourMs;
}

/// How far a clock may be set back, as it is when it is set right, in milliseconds.
inline constexpr qint64 clockToleranceMs = 10LL * 60 * 1000;

/// How many milliseconds of it are left; 0 = it is over. Nothing is left to a clock that was set back, behind
/// `since` or behind what was `seen` already: until the hub was asked again nobody knows how late it is.
/// @param since when the hub last said yes
[[nodiscard]] qint64 leaseLeft(Lease lease, Timestamp since, Timestamp now, Timestamp seen);

/// When this desk last heard of its hub, and what it no longer holds because that is long ago.
class LeaseRepository
{
public:
    explicit LeaseRepository(db::Connection& connection)
        : m_connection(connection)
    {
    }

    /// The hub is there, and lets somebody work here. That sets the clock right: what was seen before,
    /// however late, is forgotten.
    [[nodiscard]] Result<void> noteHeard(Timestamp now);
    /// In a store that does not know yet, the latest moment it has seen; without one, now.
    [[nodiscard]] Result<Timestamp> heardAt(Timestamp now);

    /// Feeds of restricted cases of which anything is here. @{
    [[nodiscard]] Result<QList<FeedId>> restricted();
    /// Those of them that are to go now.
    [[nodiscard]] Result<QList<FeedId>> overdue(Timestamp now);
    /// @}

    /// Some have gone because the lease was over; until the hub is heard again. @{
    [[nodiscard]] Result<void> noteCleared();
    [[nodiscard]] Result<bool> isCleared();
    /// @}

private:
    db::Connection& m_connection;
};

} // namespace madoguchi::store
