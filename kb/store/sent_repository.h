// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kb/base/clock.h"
#include "kb/base/ids.h"
#include "kb/db/connection.h"
#include "kb/domain/feed.h"

#include <QList>
#include <QUuid>

namespace madoguchi::store {

/// What a hub's acknowledgement is worth: the life of its database, and when this desk heard it.
struct Acknowledgement
{
    QUuid epoch;
    Timestamp at; ///< by this desk's clock; only for how long it is kept
};

/// Commands the hub has acknowledged, kept for some days. A hub that was restored from a backup, or whose
/// database failed over and lost its tail, no longer has what it acknowledged last: then these go back into
/// the outbox and are offered again, each at the position it had among what waits. The hub knows a command by
/// its id, so one that it still has is answered as a duplicate and nothing is applied twice (I2).
///
/// Records of searches are not kept: they are nobody's, and are to leave no trace at a seat.
class SentRepository
{
public:
    /// How long an acknowledged command is kept. A backup that is older heals only so far.
    static constexpr qint64 keptForMs = 7LL * 24 * 3600 * 1000;

    explicit SentRepository(db::Connection& connection)
        : m_connection(connection)
    {
    }

    /// Notes that a command of the outbox was acknowledged; within the caller's transaction, while the outbox
    /// still holds it.
    [[nodiscard]] Result<void> keep(const CommandId& id, const FeedId& feed,
                                    const Acknowledgement& acknowledgement);

    /// Puts back into the outbox what was acknowledged in another life of the hub's database than `epoch`,
    /// and lets what was refused and not yet dealt with wait once more, in one transaction. Done again, it
    /// finds nothing. @return how many
    [[nodiscard]] Result<int> offerAgain(const QUuid& epoch);
    /// The same for what went into one feed, when its rows are loaded anew: all of it if the hub's database
    /// lives on and yet held other rows than the desk, else what was acknowledged in other lives than
    /// `epoch`. Within the caller's transaction. @return how many
    [[nodiscard]] Result<int> offerFeedAgain(const FeedId& feed, const QUuid& epoch, bool livesOn);

    /// Forgets what was acknowledged more than keptForMs before `now`. A clock that was ahead does not make
    /// them stay for ever.
    [[nodiscard]] Result<void> forgetOld(Timestamp now);
    /// Forgets all that went into a feed that was withdrawn (I10); within the caller's transaction.
    [[nodiscard]] Result<void> forgetFeed(const FeedId& feed);
    /// How many are kept.
    [[nodiscard]] Result<int> count();

private:
    [[nodiscard]] Result<void> putBackRefused();
    template <typename... Values>
    [[nodiscard]] Result<int> putBack(const QString& which, const Values&... values);

    db::Connection& m_connection;
};

} // namespace madoguchi::store
