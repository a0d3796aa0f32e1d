// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kb/hub/entity_table.h"

#include <vector>

namespace madoguchi::hub {

/// Gathers the rows one transaction changes, and writes them as its last statements, numbered: a feed's
/// counter is locked only for that short end, the feed's sums (what desks compare) go with it, and revisions
/// appear in commit order without gaps (I5). Every row is written by one who holds its feed's counter.
///
/// Use: begin a transaction; put() each change; number(); commit. One writer for one transaction. What was
/// put is not in the database before number().
class RevisionWriter
{
public:
    explicit RevisionWriter(HubStore& store)
        : m_store(store)
    {
    }

    /// Takes an entity's new state. Of several of one entity the last is written, each has a revision.
    /// @param basedOn the revision of the state the new one was made from, 0 if there was none; the first
    /// one's counts. Without it, whatever is there is replaced.
    /// @return the number of the change, for revision().
    size_t put(const EntityRow& row, std::optional<qint64> basedOn = {});
    /// The same of a row that does not say itself in which feed it is: a case's copy.
    size_t putInto(const FeedId& feed, const EntityRow& row);
    /// Takes a row out of a feed: who reads it hears that it is gone, and nothing of what it was.
    /// @param basedOn as in put()
    size_t remove(const FeedId& feed, const EntityRef& ref, std::optional<qint64> basedOn = {});
    /// Gives every change its revision, feeds in sorted order, and writes them. If another writer has changed
    /// an entity since the state it was based on, Busy "db.conflict": the transaction is to be done anew.
    [[nodiscard]] Result<void> number();

    [[nodiscard]] qint64 revision(size_t change) const { return m_changes[change].revision; }
    [[nodiscard]] const FeedId& feed(size_t change) const { return m_changes[change].feed; }
    /// The feeds numbered, with their new revisions.
    [[nodiscard]] const std::map<FeedId, qint64>& moved() const { return m_moved; }

private:
    struct Change
    {
        FeedId feed;
        EntityRow row;
        std::optional<qint64> basedOn;
        qint64 revision = 0;
        bool removed = false;
    };
    /// A feed's counter and sums.
    struct Counter
    {
        qint64 head = 0;
        qint64 entities = 0;
        quint64 sum = 0;
    };
    [[nodiscard]] Result<void> numberFeed(const FeedId& feed, const std::vector<size_t>& changes);
    [[nodiscard]] Result<Counter> advance(const FeedId& feed, size_t by);
    [[nodiscard]] Result<void> write(const FeedId& feed, const std::map<EntityKey, size_t>& latest,
                                     Counter& counter);
    [[nodiscard]] Result<std::map<EntityKey, EntityState>>
    formerStates(const std::map<EntityKey, size_t>& latest);

    HubStore& m_store;
    std::vector<Change> m_changes;
    std::map<EntityKey, std::optional<qint64>> m_bases; ///< of each entity's first change
    std::map<FeedId, qint64> m_moved;
};

} // namespace madoguchi::hub
