// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kb/hub/feed_reader.h"

#include <deque>
#include <map>

namespace madoguchi::hub {

/// A page with its rows as they travel.
struct ReadyPage
{
    FeedPage page;
    QByteArray rowsBytes; ///< wire::Page::rowsBytes
};

/// Pages that were read a moment ago, for the next desk that stands where the last one stood. After a hint
/// all desks pull the same rows: they are read and written down once. Who has pulled with the others of a
/// round stands where they stand, so the next round's page is one for all of them again.
///
/// A page from here is what the desk would have got, had it asked a moment earlier.
class PageCache
{
public:
    /// What follows `since`, from a moment when the feed had at least the revision `told`: that is, all the
    /// desk was ever told of.
    [[nodiscard]] const ReadyPage* find(const FeedId& feed, const QUuid& epoch, qint64 since, qint64 told);
    /// Keeps a page and hands it back ready; the oldest goes.
    const ReadyPage& keep(const FeedId& feed, const QUuid& epoch, FeedPage page);

private:
    struct Kept
    {
        QUuid epoch;
        ReadyPage ready;
    };
    std::map<FeedId, std::deque<Kept>> m_pages; ///< the newest first
};

/// The rows' bytes are made.
[[nodiscard]] ReadyPage readyPage(FeedPage page);

} // namespace madoguchi::hub
