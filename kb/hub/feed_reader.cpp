// SPDX-License-Identifier: GPL-3.0-or-later
#include "kb/hub/feed_reader.h"

#include "kb/db/statement.h"
#include "kb/db/transaction.h"
#include "kb/hub/rights.h"

namespace madoguchi::hub {

Result<void> FeedReader::checkGranted(const Actor& actor, const FeedId& feed) const
{
    if (!Rights(actor, m_store.municipality()).mayRead(feed))
        return failure(ErrorCode::NotFound, QStringLiteral("feed.absent"));
    return {};
}

Result<FeedPage> FeedReader::page(const Actor& actor, const FeedId& feed, const QUuid& epoch, qint64 since,
                                  const PageLimits& limits)
{
    MADOGUCHI_TRY(checkGranted(actor, feed));
    MADOGUCHI_TRY_ASSIGN(moment, db::Snapshot::begin(m_store.connection()));
    FeedPage page;
    MADOGUCHI_TRY_ASSIGN(head, m_store.head(feed));
    page.head = head;
    page.since = epoch == m_store.epoch() && since >= 0 && since <= head ? since : 0;
    page.until = page.since;

    db::Statement select(
        m_store.connection(),
        QStringLiteral(
            "SELECT kind, id, rev, body, deleted FROM entity WHERE municipality = ? AND feed = ? AND rev > ? "
            "ORDER BY rev LIMIT ?"));
    // One more than fits tells whether another page follows.
    select.bind(m_store.municipality()).bind(feed.value).bind(page.since).bind(limits.rows + 1);
    MADOGUCHI_TRY(select.exec());
    qint64 bytes = 0;
    while (select.next()) {
        StoredRow row{{static_cast<EntityKind>(select.integer(0)), select.uuid(1), select.bytes(3)},
                      select.integer(2),
                      select.integer(4) != 0};
        bytes += row.row.body.size();
        const bool full = static_cast<int>(page.rows.size()) >= limits.rows || bytes > limits.bytes;
        if (full && !page.rows.empty()) {
            page.more = true;
            break;
        }
        page.until = row.revision;
        page.rows.push_back(std::move(row));
    }
    MADOGUCHI_TRY(select.finish());
    if (!page.more)
        page.until = head;
    return page;
}

Result<FeedSums> FeedReader::sums(const Actor& actor, const FeedId& feed)
{
    MADOGUCHI_TRY(checkGranted(actor, feed));
    db::Statement select(
        m_store.connection(),
        QStringLiteral("SELECT rev, entities, digest FROM feed WHERE municipality = ? AND feed = ?"));
    select.bind(m_store.municipality()).bind(feed.value);
    MADOGUCHI_TRY(select.exec());
    if (!select.next()) {
        MADOGUCHI_TRY(select.finish());
        return failure(ErrorCode::NotFound, QStringLiteral("feed.absent"));
    }
    const FeedSums sums{select.integer(0), select.integer(1), select.integer(2)};
    MADOGUCHI_TRY(select.finish());
    return sums;
}

} // namespace madoguchi::hub
