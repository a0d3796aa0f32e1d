// SPDX-License-Identifier: GPL-3.0-or-later
#include "kb/store/sent_repository.h"

#include "kb/db/statement.h"
#include "kb/db/transaction.h"
#include "kb/domain/row.h"
#include "kb/store/outbox_position.h"
#include "kb/store/outbox_state.h"
#include "kb/store/projection.h"

namespace madoguchi::store {

using db::execute;
using db::Statement;

Result<void> SentRepository::keep(const CommandId& id, const FeedId& feed,
                                  const Acknowledgement& acknowledgement)
{
    return execute(m_connection,
                   QStringLiteral("REPLACE INTO sent (id, position, kind, entity, feed, epoch, "
                                  "acknowledged_at, body) SELECT id, position, kind, entity, ?, ?, ?, body "
                                  "FROM outbox WHERE id = ? AND kind <> ?"),
                   feed.value, acknowledgement.epoch, acknowledgement.at, id.value,
                   static_cast<int>(EntityKind::SearchRecord));
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

template <typename... Values>
Result<int> SentRepository::putBack(const QString& which, const Values&... values)
{
    Statement rows(m_connection, QStringLiteral("SELECT id FROM sent WHERE %1 ORDER BY position").arg(which));
    (rows.bind(values), ...);
    MADOGUCHI_TRY(rows.exec());
    QList<QByteArray> ids;
    while (rows.next())
        ids.append(rows.bytes(0));
    MADOGUCHI_TRY(rows.finish());
    if (ids.isEmpty())
        return 0;
    MADOGUCHI_TRY(putBackInOrder(ids));
    MADOGUCHI_TRY(execute(m_connection, QStringLiteral("DELETE FROM sent WHERE %1").arg(which), values...));
    return static_cast<int>(ids.size());
}

// They take new positions at the end, and what waited already goes behind them: it may build on them.
Result<void> SentRepository::putBackInOrder(const QList<QByteArray>& ids)
{
    MADOGUCHI_TRY_ASSIGN(last, lastPosition(m_connection));
    qint64 position = last;
    for (const QByteArray& id : ids) {
        MADOGUCHI_TRY(execute(m_connection, QStringLiteral("DELETE FROM outbox WHERE id = ? AND state = ?"),
                              id, static_cast<int>(OutboxState::Acknowledged)));
        MADOGUCHI_TRY(execute(
            m_connection,
            QStringLiteral("INSERT INTO outbox (position, id, kind, entity, state, body) SELECT ?, id, kind, "
                           "entity, ?, body FROM sent WHERE id = ? AND NOT EXISTS (SELECT 1 FROM outbox "
                           "WHERE outbox.id = sent.id)"),
            ++position, static_cast<int>(OutboxState::Waiting), id));
    }
    Statement waiting(m_connection, QStringLiteral("SELECT position FROM outbox WHERE state = ? AND position "
                                                   "<= ? ORDER BY position"));
    waiting.bind(static_cast<int>(OutboxState::Waiting)).bind(last);
    MADOGUCHI_TRY(waiting.exec());
    QList<qint64> younger;
    while (waiting.next())
        younger.append(waiting.integer(0));
    MADOGUCHI_TRY(waiting.finish());
    for (const qint64 old : std::as_const(younger))
        MADOGUCHI_TRY(execute(m_connection,
                              QStringLiteral("UPDATE outbox SET position = ? WHERE position = ?"), ++position,
                              old));
    return keepLastPosition(m_connection, position);
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
