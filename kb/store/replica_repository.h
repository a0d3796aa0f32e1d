// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kb/db/connection.h"
#include "kb/domain/feed.h"
#include "kb/domain/row.h"

#include <QList>
#include <QUuid>

#include <vector>

namespace madoguchi::store {

/// How far this desk has read a feed.
struct FeedCursor
{
    FeedId feed;
    QUuid epoch; ///< the life of the hub's database the revision counts in
    qint64 revision = 0;
};

struct ReplicaRow
{
    EntityRow row;
    qint64 revision = 0;
    bool deleted = false;
};

/// What desk and hub compare at rest.
struct FeedSummary
{
    qint64 count = 0;
    qint64 digestSum = 0; ///< rowDigest() of every row, added up modulo 2^64

    bool operator==(const FeedSummary&) const = default;
};

/// The hub's truth as far as this desk holds it. Every write is one transaction: rows and cursor together.
class ReplicaRepository
{
public:
    explicit ReplicaRepository(db::Connection& connection)
        : m_connection(connection)
    {
    }

    [[nodiscard]] Result<QList<FeedCursor>> cursors();
    /// Feeds of which anything is here, also those without a cursor: half loaded, or written into.
    [[nodiscard]] Result<QList<FeedId>> held();

    /// Stores a page that continues from `since`. Conflict "replica.stale" if the cursor is not there (any
    /// more): the page answers an older question and nothing is changed.
    /// @param more pages follow that were there when this one was read
    [[nodiscard]] Result<void> storePage(const FeedId& feed, const QUuid& epoch, qint64 since, qint64 until,
                                         const std::vector<ReplicaRow>& rows, bool more = false);

    /// Loading a feed from its beginning: pages go into staging, the old rows stay in sight until the swap.
    /// @{
    [[nodiscard]] Result<void> beginStaging(const FeedId& feed);
    [[nodiscard]] Result<void> stagePage(const FeedId& feed, const std::vector<ReplicaRow>& rows);
    /// Puts the staged rows in the place of the feed's; touches only those that differ. Of the outbox it
    /// touches nothing but what the hub had acknowledged: where the feed was known before, that is put back
    /// to be offered again (SentRepository). @return how many commands that are
    [[nodiscard]] Result<int> swapStaging(const FeedId& feed, const QUuid& epoch, qint64 revision);
    /// @}

    /// Deletes all of a feed that is no longer granted: rows, what is visible of them, cursor, acknowledged
    /// commands. Commands of the outbox stay; and what was acknowledged in another life than `epoch`, the
    /// hub's now, is put back there first: a hub that was restored may not have it, and then this desk alone
    /// does.
    [[nodiscard]] Result<void> clearFeed(const FeedId& feed, const QUuid& epoch);

    [[nodiscard]] Result<FeedSummary> summary(const FeedId& feed);

private:
    [[nodiscard]] Result<void> storeRow(const FeedId& feed, const ReplicaRow& row);
    [[nodiscard]] Result<void> removeRow(const EntityRef& ref);
    [[nodiscard]] Result<void> setCursor(const FeedId& feed, const QUuid& epoch, qint64 revision);
    [[nodiscard]] Result<void> reofferAfterRestore(const FeedId& feed, const QUuid& epoch);
    [[nodiscard]] Result<int> offerAgainWhatItMayLack(const FeedId& feed, const QUuid& epoch);
    [[nodiscard]] Result<void> forgetAcknowledged(const FeedId& feed);
    /// @return what the dropped ones were about
    [[nodiscard]] Result<std::vector<EntityRef>> dropAcknowledged(const FeedId& feed, qint64 until);
    [[nodiscard]] Result<void> showAsHeld(const std::vector<EntityRef>& refs,
                                          const std::vector<EntityRef>& alreadyShown);
    [[nodiscard]] Result<EntityRef> changedWith(const ReplicaRow& row);
    [[nodiscard]] Result<void> dropAcknowledgedOf(const FeedId& feed, const ReplicaRow& row);

    db::Connection& m_connection;
};

} // namespace madoguchi::store
