// SPDX-License-Identifier: GPL-3.0-or-later
#include "kb/hub/audit_log.h"

#include "kb/db/row_insert.h"
#include "kb/db/transaction.h"
#include "kb/hub/audit_rows.h"

namespace madoguchi::hub {

namespace {

using db::RowInsert;

RowInsert insertInto(db::Connection& connection)
{
    using Type = RowInsert::Type;
    return {connection,
            QStringLiteral("audit"),
            {{QStringLiteral("municipality"), Type::Text},
             {QStringLiteral("seq"), Type::Integer},
             {QStringLiteral("at"), Type::Integer},
             {QStringLiteral("act"), Type::Integer},
             {QStringLiteral("actor"), Type::Bytes},
             {QStringLiteral("giver"), Type::Bytes},
             {QStringLiteral("seat"), Type::Bytes},
             {QStringLiteral("kind"), Type::Integer},
             {QStringLiteral("target"), Type::Bytes},
             {QStringLiteral("feed"), Type::Text},
             {QStringLiteral("command"), Type::Integer},
             {QStringLiteral("since"), Type::Integer},
             {QStringLiteral("until"), Type::Integer},
             {QStringLiteral("count"), Type::Integer},
             {QStringLiteral("code"), Type::Text},
             {QStringLiteral("mark"), Type::Bytes},
             {QStringLiteral("hash"), Type::Bytes}},
            {}};
}

void put(RowInsert& insert, const QString& municipality, const AuditRow& row, const QByteArray& hash)
{
    const AuditEntry& entry = row.entry;
    insert.add(municipality).add(row.seq).add(row.at.ms).add(static_cast<int>(entry.act));
    insert.add(entry.actor.value).add(entry.giver.value).add(entry.seat.value);
    insert.add(entry.kind).add(entry.target).add(entry.feed.value).add(entry.command);
    insert.add(entry.since).add(entry.until).add(entry.count);
    insert.add(entry.code).add(entry.mark).add(hash);
}

} // namespace

AuditRow auditRowAt(const db::Statement& rows)
{
    AuditRow row;
    row.seq = rows.integer(0);
    row.at = rows.time(1);
    row.entry.act = static_cast<AuditAct>(rows.integer(2));
    row.entry.actor = {rows.uuid(3)};
    row.entry.giver = {rows.uuid(4)};
    row.entry.seat = {rows.uuid(5)};
    row.entry.kind = static_cast<int>(rows.integer(6));
    row.entry.target = rows.uuid(7);
    row.entry.feed = {rows.text(8)};
    row.entry.command = static_cast<int>(rows.integer(9));
    row.entry.since = rows.integer(10);
    row.entry.until = rows.integer(11);
    row.entry.count = rows.integer(12);
    row.entry.code = rows.text(13);
    row.entry.mark = rows.bytes(14);
    return row;
}

QByteArray auditHashAt(const db::Statement& rows)
{
    return rows.bytes(15);
}

Result<AuditHead> AuditLog::advance(size_t by)
{
    // Twice: the first row of all finds no head.
    for (const bool again : {false, true}) {
        db::Statement update(m_connection,
                             QStringLiteral("UPDATE audit_head SET seq = seq + ? WHERE municipality = ? "
                                            "RETURNING seq, hash"));
        update.bind(static_cast<qint64>(by)).bind(m_municipality);
        MADOGUCHI_TRY(update.exec());
        if (update.next()) {
            const AuditHead head{update.integer(0), update.bytes(1)};
            MADOGUCHI_TRY(update.finish());
            return head;
        }
        MADOGUCHI_TRY(update.finish());
        if (again)
            break;
        MADOGUCHI_TRY(db::execute(m_connection,
                                  QStringLiteral("INSERT INTO audit_head (municipality, seq, hash) VALUES "
                                                 "(?, 0, ?) ON CONFLICT DO NOTHING"),
                                  m_municipality, auditBeginning()));
    }
    return failure(ErrorCode::Internal, QStringLiteral("audit.head"));
}

Result<void> AuditLog::add(const std::vector<AuditEntry>& entries, Timestamp now)
{
    if (entries.empty())
        return {};
    MADOGUCHI_TRY_ASSIGN(head, advance(entries.size()));
    AuditRow row{head.seq - static_cast<qint64>(entries.size()), now, {}};
    QByteArray hash = head.hash;
    RowInsert insert = insertInto(m_connection);
    for (const AuditEntry& entry : entries) {
        ++row.seq;
        row.entry = entry;
        hash = auditHash(hash, row, m_municipality);
        put(insert, m_municipality, row, hash);
    }
    MADOGUCHI_TRY(insert.exec());
    return db::execute(m_connection, QStringLiteral("UPDATE audit_head SET hash = ? WHERE municipality = ?"),
                       hash, m_municipality);
}

Result<void> AuditLog::addAlone(const AuditEntry& entry, Timestamp now)
{
    return db::repeatOnConflict([&]() -> Result<void> {
        MADOGUCHI_TRY_ASSIGN(transaction, db::Transaction::begin(m_connection));
        MADOGUCHI_TRY(add({entry}, now));
        return transaction.commit();
    });
}

Result<AuditHead> AuditLog::head()
{
    db::Statement select(m_connection,
                         QStringLiteral("SELECT seq, hash FROM audit_head WHERE municipality = ?"));
    select.bind(m_municipality);
    MADOGUCHI_TRY(select.exec());
    AuditHead head{0, auditBeginning()};
    if (select.next())
        head = {select.integer(0), select.bytes(1)};
    MADOGUCHI_TRY(select.finish());
    return head;
}

Result<std::vector<AuditRow>> AuditLog::before(qint64 before, int most, const AuditFilter& filter,
                                               qint64 from)
{
    QString where = QStringLiteral(" FROM audit WHERE municipality = ? AND seq >= ?");
    if (before > 0)
        where += QStringLiteral(" AND seq < ?");
    if (filter.from.isSet())
        where += QStringLiteral(" AND at >= ?");
    if (filter.to.isSet())
        where += QStringLiteral(" AND at < ?");
    if (!filter.user.isNull())
        where += QStringLiteral(" AND (actor = ? OR giver = ? OR (kind = ? AND target = ?) OR mark = ?)");
    if (filter.act)
        where += QStringLiteral(" AND act = ?");
    db::Statement select(m_connection, QStringLiteral("SELECT ") + auditColumns + where +
                                           QStringLiteral(" ORDER BY seq DESC LIMIT ?"));
    select.bind(m_municipality).bind(from);
    if (before > 0)
        select.bind(before);
    if (filter.from.isSet())
        select.bind(filter.from);
    if (filter.to.isSet())
        select.bind(filter.to);
    if (!filter.user.isNull()) {
        // No digest is as short: without one nothing is meant.
        const QByteArray login = filter.login.isEmpty() ? QByteArray("-") : filter.login;
        select.bind(filter.user.value).bind(filter.user.value);
        select.bind(static_cast<int>(EntityKind::Staff)).bind(filter.user.value).bind(login);
    }
    if (filter.act)
        select.bind(static_cast<int>(*filter.act));
    select.bind(most);
    MADOGUCHI_TRY(select.exec());
    std::vector<AuditRow> rows;
    while (select.next())
        rows.push_back(auditRowAt(select));
    MADOGUCHI_TRY(select.finish());
    return rows;
}

} // namespace madoguchi::hub
