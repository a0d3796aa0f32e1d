// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kb/domain/actor.h"
#include "kb/hub/hub_store.h"

#include <vector>

namespace madoguchi::hub {

/// How much a page may hold; at least one row is always on it.
struct PageLimits
{
    int rows = 500;
    qint64 bytes = 1024 * 1024; ///< of the rows' bodies
};

/// Rows of a feed in ascending revision.
struct FeedPage
{
    qint64 since = 0; ///< where it begins: what was asked for, or 0 if the epoch was another
    qint64 until = 0; ///< the revision a reader has reached with it
    qint64 head = 0;  ///< the feed's revision
    bool more = false;
    std::vector<StoredRow> rows;
};

/// What desk and hub compare at rest.
struct FeedSums
{
    qint64 revision = 0;
    qint64 count = 0;
    qint64 digestSum = 0; ///< modulo 2^64
};

/// Serves feeds to those they are granted to. A feed that is absent and one that is not permitted give the
/// same NotFound "feed.absent".
class FeedReader
{
public:
    explicit FeedReader(HubStore& store)
        : m_store(store)
    {
    }

    /// What comes after `since`, from one moment of the database (I8). A reader from another `epoch`, or one
    /// beyond the head, is served from 0.
    [[nodiscard]] Result<FeedPage> page(const Actor& actor, const FeedId& feed, const QUuid& epoch,
                                        qint64 since, const PageLimits& limits);
    /// Kept as rows change (RevisionWriter): as quick in a feed of ten million rows as in an empty one.
    [[nodiscard]] Result<FeedSums> sums(const Actor& actor, const FeedId& feed);

private:
    [[nodiscard]] Result<void> checkGranted(const Actor& actor, const FeedId& feed) const;

    HubStore& m_store;
};

} // namespace madoguchi::hub
