// SPDX-License-Identifier: GPL-3.0-or-later
#include "kb/store/sent_repository.h"

#include "kb/db/statement.h"
#include "kb/db/transaction.h"
#include "kb/domain/row.h"
#include "kb/store/outbox_state.h"
#include "kb/store/projection.h"

namespace madoguchi::store {

using db::execute;
using db::Statement;

Result<void> SentRepository::keep(const CommandId& id, const FeedId& feed,
                                  const Acknowledgement& acknowledgement)
{
    return execute(
        m_connection,
        QStringLiteral("REPLACE INTO sent (id, position, kind, entity, feed, epoch, "
                       "acknowledged_at, body, waits_for) SELECT id, position, kind, entity, ?, ?, ?, "
                       "body, waits_for FROM outbox WHERE id = ? AND kind NOT IN (?, ?)"),
        feed.value, acknowledgement.epoch, acknowledgement.at, id.value,
        static_cast<int>(EntityKind::SearchRecord), static_cast<int>(EntityKind::ActBatch));
}

Result<int> SentRepository::offerAgain(const QUuid& epoch)
{
    MADOGUCHI_TRY_ASSIGN(transaction, db::Transaction::begin(m_connection));
    MADOGUCHI_TRY(putBackRefused());
    MADOGUCHI_TRY_ASSIGN(count, putBack(QStringLiteral("epoch <> ?"), epoch));
    MADOGUCHI_TRY(transaction.commit());
    return count;
}

// A hub put back to another state may have what it refused in the life before, or may take it now; where it
// refuses it still, it says so again.
Result<void> SentRepository::putBackRefused()
{
    const int rejected = static_cast<int>(OutboxState::Rejected);
    const int conflict = static_cast<int>(OutboxState::Conflict);
    Statement rows(m_connection,
                   QStringLiteral("SELECT DISTINCT kind, entity FROM outbox WHERE state IN (?, ?)"));
    rows.bind(rejected).bind(conflict);
    MADOGUCHI_TRY(rows.exec());
    std::vector<EntityRef> refs;
    while (rows.next())
        refs.push_back({static_cast<EntityKind>(rows.integer(0)), rows.uuid(1)});
    MADOGUCHI_TRY(rows.finish());
    MADOGUCHI_TRY(execute(m_connection,
                          QStringLiteral("UPDATE outbox SET state = ?, error_code = 0, error_key = '' "
                                         "WHERE state IN (?, ?)"),
                          static_cast<int>(OutboxState::Waiting), rejected, conflict));
    for (const EntityRef& ref : refs)
        MADOGUCHI_TRY(reproject(m_connection, ref));
    return {};
}

Result<int> SentRepository::offerFeedAgain(const FeedId& feed, const QUuid& epoch, bool livesOn)
{
    if (livesOn)
        return putBack(QStringLiteral("feed = ?"), feed.value);
    return putBack(QStringLiteral("feed = ? AND epoch <> ?"), feed.value, epoch);
}

// At the positions they had: what waits may build on them, and they on what waits.
template <typename... Values>
Result<int> SentRepository::putBack(const QString& which, const Values&... values)
{
    MADOGUCHI_TRY(execute(m_connection,
                          QStringLiteral("DELETE FROM outbox WHERE state = ? AND id IN (SELECT id FROM sent "
                                         "WHERE %1)")
                              .arg(which),
                          static_cast<int>(OutboxState::Acknowledged), values...));
    MADOGUCHI_TRY(execute(
        m_connection,
        QStringLiteral("INSERT INTO outbox (position, id, kind, entity, state, body, waits_for) SELECT "
                       "position, id, kind, entity, ?, body, waits_for FROM sent WHERE %1 AND NOT EXISTS "
                       "(SELECT 1 FROM outbox WHERE "
                       "outbox.id = sent.id)")
            .arg(which),
        static_cast<int>(OutboxState::Waiting), values...));
    Statement rows(m_connection, QStringLiteral("DELETE FROM sent WHERE %1 RETURNING 1").arg(which));
    (rows.bind(values), ...);
    MADOGUCHI_TRY(rows.exec());
    int count = 0;
    while (rows.next())
        ++count;
    MADOGUCHI_TRY(rows.finish());
    return count;
}

Result<void> SentRepository::forgetOld(Timestamp now)
{
    MADOGUCHI_TRY(execute(m_connection,
                          QStringLiteral("UPDATE sent SET acknowledged_at = ? WHERE acknowledged_at > ?"),
                          now, now));
    // What no page has brought yet is nowhere but here, whatever the clock says.
    return execute(m_connection,
                   QStringLiteral("DELETE FROM sent WHERE acknowledged_at < ? AND NOT EXISTS (SELECT 1 FROM "
                                  "outbox WHERE outbox.id = sent.id)"),
                   now.plusMs(-keptForMs));
}

Result<void> SentRepository::forgetFeed(const FeedId& feed)
{
    return execute(m_connection, QStringLiteral("DELETE FROM sent WHERE feed = ?"), feed.value);
}

Result<int> SentRepository::count()
{
    MADOGUCHI_TRY_ASSIGN(count, db::selectInteger(m_connection, QStringLiteral("SELECT count(*) FROM sent")));
    return static_cast<int>(count);
}

} // namespace madoguchi::store
