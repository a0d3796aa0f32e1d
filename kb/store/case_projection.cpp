// SPDX-License-Identifier: GPL-3.0-or-later
#include "kb/store/case_projection.h"

#include "kb/db/statement.h"
#include "kb/domain/case_duties.h"
#include "kb/domain/case_rights.h"
#include "kb/domain/command.h"
#include "kb/domain/deputy.h"
#include "kb/domain/reply_template.h"
#include "kb/store/blob_repository.h"
#include "kb/store/outbox_state.h"
#include "kb/store/projection.h"
#include "kb/text/fold.h"

#include <QCborValue>
#include <QSet>

#include <algorithm>

namespace madoguchi::store {

namespace {

using db::execute;
using db::Statement;

QString unitsOf(const Case& file)
{
    QStringList units;
    for (const CasePart& part : file.parts) {
        if (part.counts() && !units.contains(part.unit))
            units.append(part.unit);
    }
    return units.join(u'\n');
}

Timestamp earlier(Timestamp a, Timestamp b)
{
    if (!a.isSet() || !b.isSet())
        return a.isSet() ? a : b;
    return a.ms < b.ms ? a : b;
}

Result<void> insertDuty(db::Connection& connection, const QUuid& file, const Duty& duty, const UserId& user)
{
    Statement put(connection,
                  QStringLiteral("INSERT INTO case_duty (case_id, kind, part, hearing, unit, user, "
                                 "since, due_at, except_user) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)"));
    put.bind(file).bind(static_cast<int>(duty.kind)).bind(duty.part.value).bind(duty.hearing);
    put.bind(duty.unit).bind(user.value).bind(duty.since).bind(duty.dueAt).bind(duty.except.value);
    return put.exec();
}

Result<void> projectDuties(db::Connection& connection, const QUuid& file, const std::vector<Duty>& duties)
{
    MADOGUCHI_TRY(execute(connection, QStringLiteral("DELETE FROM case_duty WHERE case_id = ?"), file));
    for (const Duty& duty : duties) {
        const QList<UserId> users = duty.users.isEmpty() ? QList<UserId>{UserId()} : duty.users;
        for (const UserId& user : users)
            MADOGUCHI_TRY(insertDuty(connection, file, duty, user));
    }
    return {};
}

// What one types to find it.
QString haystackOf(const Case& file)
{
    QStringList lines;
    for (const QString& text :
         {file.number, file.fields.subject, file.fields.requester.name, file.fields.category})
        lines.append(text::fold(text));
    return lines.join(u'\n');
}

Result<void> projectActors(db::Connection& connection, const QUuid& id, const Case& file)
{
    QSet<QUuid> actors{file.openedBy.value};
    for (const CaseEntry& entry : file.entries)
        actors.insert(entry.by.value);
    actors.remove(QUuid());
    MADOGUCHI_TRY(execute(connection, QStringLiteral("DELETE FROM case_actor WHERE case_id = ?"), id));
    for (const QUuid& actor : actors)
        MADOGUCHI_TRY(execute(
            connection, QStringLiteral("INSERT INTO case_actor (user, case_id) VALUES (?, ?)"), actor, id));
    return {};
}

// What was blacked out of it is in none of its columns; where it stood is not, either.
Result<void> projectPublication(db::Connection& connection, const QUuid& id, const Case& file)
{
    const Publication& publication = file.publication;
    const bool isSeen = publication.state != PublicationState::None && !publication.title.isEmpty() &&
                        !file.isRestricted() && !file.summary;
    if (!isSeen)
        return execute(connection, QStringLiteral("DELETE FROM publication WHERE case_id = ?"), id);
    Statement put(
        connection,
        QStringLiteral("REPLACE INTO publication (case_id, number, state, title, category, unit, "
                       "day, published_at, changed_at, body) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"));
    put.bind(id).bind(file.number).bind(static_cast<int>(publication.state)).bind(publication.title);
    put.bind(publication.category).bind(publication.unit);
    put.bind(publication.date.toString(Qt::ISODate)).bind(publication.publishedAt);
    put.bind(publication.changedAt).bind(QCborValue(toCbor(publication)).toCbor());
    return put.exec();
}

Result<void> projectCase(db::Connection& connection, const EntityRow& row)
{
    MADOGUCHI_TRY_ASSIGN(file, decodeCase(row.body));
    const std::vector<Duty> duties = file.summary ? std::vector<Duty>() : dutiesOf(file);
    Timestamp due = file.isOpen() ? file.dueAt : Timestamp();
    for (const Duty& duty : duties)
        due = earlier(due, duty.dueAt);
    const auto longest = std::min_element(
        duties.begin(), duties.end(), [](const Duty& a, const Duty& b) { return a.since.ms < b.since.ms; });
    const CaseEntry last = file.entries.empty() ? CaseEntry() : file.entries.back();
    Statement put(
        connection,
        QStringLiteral(
            "INSERT INTO case_file (id, number, kind, flow, state, unit, units, subject, category, "
            "requester, "
            "received_at, due_at, changed_at, last_act, last_by, answered_at, duty, waits_since, "
            "publication, "
            "restricted, summary, body, haystack) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, "
            "?, ?, ?, ?, ?, ?) ON CONFLICT (id) DO UPDATE SET number = excluded.number, kind = "
            "excluded.kind, "
            "flow = excluded.flow, state = excluded.state, unit = excluded.unit, units = excluded.units, "
            "subject = excluded.subject, category = excluded.category, requester = excluded.requester, "
            "received_at = excluded.received_at, due_at = excluded.due_at, changed_at = excluded.changed_at, "
            "last_act = excluded.last_act, last_by = excluded.last_by, answered_at = excluded.answered_at, "
            "duty = excluded.duty, waits_since = excluded.waits_since, publication = excluded.publication, "
            "restricted = excluded.restricted, summary = excluded.summary, body = excluded.body, "
            "haystack = excluded.haystack"));
    put.bind(row.id).bind(file.number).bind(static_cast<int>(file.fields.kind));
    put.bind(static_cast<int>(file.flow)).bind(static_cast<int>(file.state)).bind(file.unit);
    put.bind(unitsOf(file)).bind(file.fields.subject).bind(file.fields.category);
    put.bind(file.fields.requester.name).bind(file.receivedAt).bind(due);
    put.bind(last.at.isSet() ? last.at : file.openedAt).bind(static_cast<int>(last.act)).bind(last.by.value);
    put.bind(file.reply.sentAt);
    put.bind(longest == duties.end() ? 0 : static_cast<int>(longest->kind));
    put.bind(longest == duties.end() ? Timestamp() : longest->since);
    put.bind(static_cast<int>(file.publication.state)).bind(file.isRestricted()).bind(file.summary);
    put.bind(row.body).bind(haystackOf(file));
    MADOGUCHI_TRY(put.exec());
    MADOGUCHI_TRY(projectActors(connection, row.id, file));
    MADOGUCHI_TRY(projectPublication(connection, row.id, file));
    return projectDuties(connection, row.id, duties);
}

Result<void> projectDeputy(db::Connection& connection, const EntityRow& row)
{
    MADOGUCHI_TRY_ASSIGN(deputy, decodeDeputy(row.body));
    if (deputy.removed)
        return unprojectOfCases(connection, {row.kind, row.id});
    return execute(connection, QStringLiteral("REPLACE INTO deputy (id, absent, body) VALUES (?, ?, ?)"),
                   row.id, deputy.absent.value, row.body);
}

// A deleted template goes on as a row of the feed, so that its version does; nobody sees it.
Result<void> projectTemplate(db::Connection& connection, const EntityRow& row)
{
    MADOGUCHI_TRY_ASSIGN(replyTemplate, decodeReplyTemplate(row.body));
    if (replyTemplate.text.isEmpty())
        return unprojectOfCases(connection, {row.kind, row.id});
    return execute(connection,
                   QStringLiteral("REPLACE INTO reply_template (id, position, body) VALUES (?, ?, ?)"),
                   row.id, replyTemplate.position, row.body);
}

// What somebody was writing about a case that is not this desk's to read any more (I10): drafts of its texts,
// and of a case split off it, which begins with its words.
Result<void> forgetDraftsUnlessRead(db::Connection& connection, const QUuid& file)
{
    MADOGUCHI_TRY_ASSIGN(
        read, db::selectInteger(
                  connection,
                  QStringLiteral("SELECT count(*) FROM case_share WHERE case_id = ? AND summary = 0"), file));
    if (read > 0)
        return {};
    const QString id = file.toString(QUuid::WithoutBraces);
    return execute(connection, QStringLiteral("DELETE FROM draft WHERE slot GLOB ? OR slot GLOB ?"),
                   QStringLiteral("case:%1:*").arg(id), QStringLiteral("case-new:*:%1").arg(id));
}

// What the hub has taken of a case that only its summary is left of: what its opener wrote is in that, a
// draft or a reason is not. (Of a case that is gone altogether: forgetSentUnlessHeld().)
Result<void> forgetSentUnlessRead(db::Connection& connection, const QUuid& file)
{
    constexpr auto acknowledged = static_cast<int>(OutboxState::Acknowledged);
    Statement taken(connection,
                    QStringLiteral("SELECT id, body FROM (SELECT id, body, kind, entity FROM sent UNION ALL "
                                   "SELECT id, body, kind, entity FROM outbox WHERE state = ?) WHERE kind = "
                                   "? AND entity = ? AND NOT EXISTS (SELECT 1 FROM case_share WHERE case_id "
                                   "= ? AND summary = 0)"));
    taken.bind(acknowledged).bind(static_cast<int>(EntityKind::Case)).bind(file).bind(file);
    MADOGUCHI_TRY(taken.exec());
    QList<QUuid> beyond;
    while (taken.next()) {
        MADOGUCHI_TRY_ASSIGN(command, decodeCommand(taken.bytes(1)));
        if (typeOf(command.payload) != CommandType::OpenCase)
            beyond.append(taken.uuid(0));
    }
    MADOGUCHI_TRY(taken.finish());
    for (const QUuid& id : std::as_const(beyond)) {
        MADOGUCHI_TRY(execute(connection, QStringLiteral("DELETE FROM sent WHERE id = ?"), id));
        MADOGUCHI_TRY(execute(connection, QStringLiteral("DELETE FROM outbox WHERE id = ? AND state = ?"), id,
                              acknowledged));
    }
    return {};
}

Result<bool> isFullCopy(db::Connection& connection, const QUuid& share)
{
    return db::selectInteger(
               connection, QStringLiteral("SELECT count(*) FROM case_share WHERE share = ? AND summary = 0"),
               share)
        .map([](qint64 count) { return count > 0; });
}

// What the hub has taken, kept here until its page comes or to be offered again. What still waits stays.
Result<void> forgetSentUnlessHeld(db::Connection& connection, const QUuid& file)
{
    MADOGUCHI_TRY(execute(connection,
                          QStringLiteral("DELETE FROM outbox WHERE state = ? AND kind = ? AND entity = ? AND "
                                         "NOT EXISTS (SELECT 1 FROM case_share WHERE case_id = ?)"),
                          static_cast<int>(OutboxState::Acknowledged), static_cast<int>(EntityKind::Case),
                          file, file));
    MADOGUCHI_TRY(execute(connection,
                          QStringLiteral("DELETE FROM sent WHERE kind = ? AND entity = ? AND NOT EXISTS "
                                         "(SELECT 1 FROM case_share WHERE case_id = ?)"),
                          static_cast<int>(EntityKind::Case), file, file));
    MADOGUCHI_TRY_ASSIGN(
        held, db::selectInteger(connection,
                                QStringLiteral("SELECT count(*) FROM case_share WHERE case_id = ?"), file));
    return held > 0 ? Result<void>() : BlobRepository(connection).forgetCase({file});
}

} // namespace

Result<std::optional<EntityRow>> caseFromCopies(db::Connection& connection, const QUuid& file)
{
    // In this order: the planner, who knows no numbers, would walk past all bodies of the kind.
    Statement select(
        connection,
        QStringLiteral("SELECT truth.body FROM case_share CROSS JOIN truth ON truth.kind = %1 AND "
                       "truth.id = case_share.share WHERE case_share.case_id = ? "
                       "ORDER BY case_share.summary, case_share.version DESC LIMIT 1")
            .arg(static_cast<int>(EntityKind::CaseShare)));
    select.bind(file);
    MADOGUCHI_TRY(select.exec());
    if (select.next())
        return std::optional<EntityRow>(EntityRow{EntityKind::Case, file, select.bytes(0)});
    MADOGUCHI_TRY(select.finish());
    return std::optional<EntityRow>();
}

Result<QUuid> caseOfCopy(db::Connection& connection, const QUuid& share)
{
    Statement select(connection, QStringLiteral("SELECT case_id FROM case_share WHERE share = ?"));
    select.bind(share);
    MADOGUCHI_TRY(select.exec());
    const QUuid file = select.next() ? select.uuid(0) : QUuid();
    MADOGUCHI_TRY(select.finish());
    return file;
}

Result<QUuid> noteCopy(db::Connection& connection, const EntityRow& row)
{
    MADOGUCHI_TRY_ASSIGN(file, decodeCase(row.body));
    MADOGUCHI_TRY_ASSIGN(wasFull, isFullCopy(connection, row.id));
    MADOGUCHI_TRY(execute(
        connection,
        QStringLiteral("REPLACE INTO case_share (share, case_id, summary, version) VALUES (?, ?, ?, ?)"),
        row.id, file.id.value, file.summary, file.version));
    // A summary alone says nothing: it comes before the copy of whoever opened the case.
    if (wasFull && file.summary) {
        MADOGUCHI_TRY(forgetDraftsUnlessRead(connection, file.id.value));
        MADOGUCHI_TRY(forgetSentUnlessRead(connection, file.id.value));
    }
    return file.id.value;
}

Result<QUuid> forgetCopy(db::Connection& connection, const QUuid& share)
{
    MADOGUCHI_TRY_ASSIGN(file, caseOfCopy(connection, share));
    if (file.isNull())
        return file;
    MADOGUCHI_TRY_ASSIGN(wasFull, isFullCopy(connection, share));
    MADOGUCHI_TRY(execute(connection, QStringLiteral("DELETE FROM case_share WHERE share = ?"), share));
    if (wasFull) {
        MADOGUCHI_TRY(forgetDraftsUnlessRead(connection, file));
        MADOGUCHI_TRY(forgetSentUnlessRead(connection, file));
    }
    MADOGUCHI_TRY(forgetSentUnlessHeld(connection, file));
    return file;
}

Result<void> forgetHandedIn(db::Connection& connection, const FeedId& feed, const QUuid& share)
{
    Statement handedIn(connection, QStringLiteral("SELECT DISTINCT entity FROM sent WHERE kind = ?"));
    handedIn.bind(static_cast<int>(EntityKind::Case));
    MADOGUCHI_TRY(handedIn.exec());
    QUuid file;
    while (file.isNull() && handedIn.next()) {
        if (rowIdOfCaseShare({handedIn.uuid(0)}, feed) == share)
            file = handedIn.uuid(0);
    }
    MADOGUCHI_TRY(handedIn.finish());
    if (file.isNull())
        return {};
    MADOGUCHI_TRY(forgetSentUnlessHeld(connection, file));
    return reproject(connection, {EntityKind::Case, file});
}

Result<void> projectOfCases(db::Connection& connection, const EntityRow& row)
{
    switch (row.kind) {
    case EntityKind::Case:
        return projectCase(connection, row);
    case EntityKind::Deputy:
        return projectDeputy(connection, row);
    case EntityKind::ReplyTemplate:
        return projectTemplate(connection, row);
    case EntityKind::MessageChoice:
        return execute(connection, QStringLiteral("REPLACE INTO message_choice (id, body) VALUES (?, ?)"),
                       row.id, row.body);
    default:
        return {};
    }
}

Result<void> unprojectOfCases(db::Connection& connection, const EntityRef& ref)
{
    switch (ref.kind) {
    case EntityKind::Case:
        MADOGUCHI_TRY(execute(connection, QStringLiteral("DELETE FROM case_duty WHERE case_id = ?"), ref.id));
        MADOGUCHI_TRY(
            execute(connection, QStringLiteral("DELETE FROM case_actor WHERE case_id = ?"), ref.id));
        MADOGUCHI_TRY(
            execute(connection, QStringLiteral("DELETE FROM publication WHERE case_id = ?"), ref.id));
        return execute(connection, QStringLiteral("DELETE FROM case_file WHERE id = ?"), ref.id);
    case EntityKind::Deputy:
        return execute(connection, QStringLiteral("DELETE FROM deputy WHERE id = ?"), ref.id);
    case EntityKind::ReplyTemplate:
        return execute(connection, QStringLiteral("DELETE FROM reply_template WHERE id = ?"), ref.id);
    case EntityKind::MessageChoice:
        return execute(connection, QStringLiteral("DELETE FROM message_choice WHERE id = ?"), ref.id);
    default:
        return {};
    }
}

} // namespace madoguchi::store
