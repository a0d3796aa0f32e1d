// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kb/hub/hub_store.h"

#include <span>
#include <vector>

namespace madoguchi::hub {

/// Writes the rows one transaction changes, and numbers them as its last statements: a feed's counter is
/// locked only for that short end, the feed's sums (what desks compare) go with it, and revisions appear in
/// commit order without gaps (I5).
///
/// Use: begin a transaction; put() each change; number(); commit. One writer for one transaction.
class RevisionWriter
{
public:
    explicit RevisionWriter(HubStore& store)
        : m_store(store)
    {
    }

    /// Writes an entity's new state.
    /// @param basedOn the revision of the state the new one was made from, 0 if there was none. If another
    /// writer has changed the entity since, Busy "db.conflict": the transaction is to be done anew. Without
    /// it, whatever is there is replaced.
    /// @return the number of the change, for revision().
    [[nodiscard]] Result<size_t> put(const EntityRow& row, std::optional<qint64> basedOn = {});
    /// Writes entities there were none of before, many in one statement: for what comes by the million.
    [[nodiscard]] Result<void> putNew(std::span<const EntityRow> rows);
    /// The savepoint around the last put() was rolled back.
    void takeBackLast() { m_changes.pop_back(); }
    /// Gives every change its revision, feeds in sorted order.
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
        qint64 revision = 0;
        bool isNew = false;
    };
    [[nodiscard]] Result<void> numberFeed(const FeedId& feed, const std::vector<size_t>& changes);
    [[nodiscard]] Result<qint64> formerDigest(const EntityRef& ref);

    HubStore& m_store;
    std::vector<Change> m_changes;
    std::map<FeedId, qint64> m_moved;
};

} // namespace madoguchi::hub
