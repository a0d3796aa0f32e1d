// SPDX-License-Identifier: GPL-3.0-or-later
#include "kb/store/room_projection.h"

#include "kb/db/statement.h"
#include "kb/domain/escalation.h"
#include "kb/domain/hand.h"
#include "kb/domain/hand_over.h"
#include "kb/domain/notice.h"
#include "kb/domain/seat_status.h"
#include "kb/domain/talk_script.h"

namespace madoguchi::store {

namespace {

using db::execute;
using db::Statement;

// What settles it need not be the last line: notes may follow.
template <typename Entries, typename Settles>
Timestamp settledAt(bool open, const Entries& entries, Settles settles)
{
    if (open)
        return {};
    const auto last = std::find_if(entries.rbegin(), entries.rend(), settles);
    return last == entries.rend() ? entries.back().at : last->at;
}

Result<void> projectHand(db::Connection& connection, const EntityRow& row)
{
    MADOGUCHI_TRY_ASSIGN(hand, decodeHand(row.body));
    const Timestamp settled = settledAt(hand.isOpen(), hand.entries, [](const HandEntry&) { return true; });
    Statement put(connection,
                  QStringLiteral("REPLACE INTO hand (id, state, raised_by, raised_at, settled_at, body) "
                                 "VALUES (?, ?, ?, ?, ?, ?)"));
    put.bind(row.id).bind(static_cast<int>(hand.state)).bind(hand.raisedBy.value);
    put.bind(hand.raisedAt).bind(settled).bind(row.body);
    return put.exec();
}

Result<void> projectEscalation(db::Connection& connection, const EntityRow& row)
{
    MADOGUCHI_TRY_ASSIGN(escalation, decodeEscalation(row.body));
    const Timestamp resolved =
        settledAt(escalation.isOpen(), escalation.entries,
                  [](const EscalationEntry& entry) { return entry.act == EscalationAct::Resolve; });
    Statement put(connection,
                  QStringLiteral("REPLACE INTO escalation (id, kind, state, due_at, contact, resolved_at, "
                                 "body) VALUES (?, ?, ?, ?, ?, ?, ?)"));
    put.bind(row.id).bind(static_cast<int>(escalation.kind)).bind(static_cast<int>(escalation.state));
    put.bind(escalation.dueAt).bind(escalation.contact.value).bind(resolved).bind(row.body);
    return put.exec();
}

Result<void> projectNotice(db::Connection& connection, const EntityRow& row)
{
    MADOGUCHI_TRY_ASSIGN(notice, decodeNotice(row.body));
    return execute(connection,
                   QStringLiteral("REPLACE INTO notice (id, state, changed_at, body) VALUES (?, ?, ?, ?)"),
                   row.id, static_cast<int>(notice.state), notice.changedAt, row.body);
}

Result<void> projectReceipt(db::Connection& connection, const EntityRow& row)
{
    MADOGUCHI_TRY_ASSIGN(receipt, decodeNoticeReceipt(row.body));
    return execute(connection,
                   QStringLiteral("REPLACE INTO notice_receipt (id, notice, user, body) VALUES (?, ?, ?, ?)"),
                   row.id, receipt.notice.value, receipt.user.value, row.body);
}

Result<void> projectHandOver(db::Connection& connection, const EntityRow& row)
{
    MADOGUCHI_TRY_ASSIGN(handOver, decodeHandOver(row.body));
    return execute(
        connection,
        QStringLiteral("REPLACE INTO hand_over (id, written_at, received_at, body) VALUES (?, ?, ?, ?)"),
        row.id, handOver.writtenAt, handOver.receivedAt, row.body);
}

// A deleted script goes on as a row of the feed, so that its version does; nobody sees it.
Result<void> projectTalkScript(db::Connection& connection, const EntityRow& row)
{
    MADOGUCHI_TRY_ASSIGN(script, decodeTalkScript(row.body));
    if (script.text.isEmpty())
        return unprojectOfRoom(connection, {row.kind, row.id});
    return execute(connection,
                   QStringLiteral("REPLACE INTO talk_script (id, lang, category, position, body) "
                                  "VALUES (?, ?, ?, ?, ?)"),
                   row.id, static_cast<int>(script.language), script.category, script.position, row.body);
}

QString tableOf(EntityKind kind)
{
    switch (kind) {
    case EntityKind::Hand:
        return QStringLiteral("hand");
    case EntityKind::Escalation:
        return QStringLiteral("escalation");
    case EntityKind::SeatStatus:
        return QStringLiteral("seat_status");
    case EntityKind::Notice:
        return QStringLiteral("notice");
    case EntityKind::NoticeReceipt:
        return QStringLiteral("notice_receipt");
    case EntityKind::TalkScript:
        return QStringLiteral("talk_script");
    case EntityKind::CentreCalendar:
        return QStringLiteral("centre_calendar");
    case EntityKind::HandOver:
        return QStringLiteral("hand_over");
    default:
        return {};
    }
}

} // namespace

Result<void> projectOfRoom(db::Connection& connection, const EntityRow& row)
{
    switch (row.kind) {
    case EntityKind::Hand:
        return projectHand(connection, row);
    case EntityKind::Escalation:
        return projectEscalation(connection, row);
    case EntityKind::SeatStatus:
    case EntityKind::CentreCalendar:
        return execute(connection,
                       QStringLiteral("REPLACE INTO %1 (id, body) VALUES (?, ?)").arg(tableOf(row.kind)),
                       row.id, row.body);
    case EntityKind::Notice:
        return projectNotice(connection, row);
    case EntityKind::NoticeReceipt:
        return projectReceipt(connection, row);
    case EntityKind::TalkScript:
        return projectTalkScript(connection, row);
    case EntityKind::HandOver:
        return projectHandOver(connection, row);
    default:
        return {};
    }
}

Result<void> unprojectOfRoom(db::Connection& connection, const EntityRef& ref)
{
    const QString table = tableOf(ref.kind);
    if (table.isEmpty())
        return {};
    return execute(connection, QStringLiteral("DELETE FROM %1 WHERE id = ?").arg(table), ref.id);
}

} // namespace madoguchi::store
