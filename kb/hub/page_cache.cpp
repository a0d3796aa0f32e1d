// SPDX-License-Identifier: GPL-3.0-or-later
#include "kb/hub/page_cache.h"

namespace madoguchi::hub {

namespace {

// At most a megabyte each, and the feeds are few.
constexpr size_t keptPerFeed = 8;

// Read at the same moment, from further on.
FeedPage restOf(const FeedPage& page, qint64 since)
{
    FeedPage rest{since, page.until, page.head, page.more, {}};
    const auto first = std::find_if(page.rows.begin(), page.rows.end(),
                                    [since](const StoredRow& row) { return row.revision > since; });
    rest.rows.assign(first, page.rows.end());
    return rest;
}

} // namespace

ReadyPage readyPage(FeedPage page)
{
    ReadyPage ready{std::move(page), {}};
    ready.rowsBytes = wire::rowsAsTheyTravel(ready.page.rows);
    return ready;
}

const ReadyPage* PageCache::find(const FeedId& feed, const QUuid& epoch, qint64 since, qint64 told)
{
    const auto pages = m_pages.find(feed);
    if (pages == m_pages.end())
        return nullptr;
    const Kept* longer = nullptr;
    for (const Kept& kept : pages->second) {
        const FeedPage& page = kept.ready.page;
        // A page that is not the last one says nothing about the head: the desk comes again for the rest.
        const bool fits = kept.epoch == epoch && page.since <= since && since < page.until &&
                          (page.more || page.head >= told);
        if (fits && page.since == since)
            return &kept.ready;
        if (fits && !longer)
            longer = &kept;
    }
    return longer ? &keep(feed, epoch, restOf(longer->ready.page, since)) : nullptr;
}

const ReadyPage& PageCache::keep(const FeedId& feed, const QUuid& epoch, FeedPage page)
{
    std::deque<Kept>& pages = m_pages[feed];
    pages.push_front({epoch, readyPage(std::move(page))});
    if (pages.size() > keptPerFeed)
        pages.pop_back();
    return pages.front().ready;
}

} // namespace madoguchi::hub
