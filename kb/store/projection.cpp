// SPDX-License-Identifier: GPL-3.0-or-later
#include "kb/store/projection.h"

#include "kb/db/statement.h"
#include "kb/domain/article.h"
#include "kb/domain/case.h"
#include "kb/domain/contact.h"
#include "kb/domain/lesson.h"
#include "kb/domain/municipality.h"
#include "kb/domain/pin.h"
#include "kb/domain/rulebook.h"
#include "kb/domain/search_record.h"
#include "kb/domain/staff.h"
#include "kb/domain/synonym_group.h"
#include "kb/domain/unit.h"
#include "kb/store/case_projection.h"
#include "kb/store/outbox_state.h"
#include "kb/store/quality_projection.h"
#include "kb/store/room_projection.h"

namespace madoguchi::store {

namespace {

using db::execute;
using db::Statement;

Result<void> projectArticle(db::Connection& connection, const EntityRow& row)
{
    MADOGUCHI_TRY_ASSIGN(article, decodeArticle(row.body));
    Statement upsert(
        connection,
        QStringLiteral("INSERT INTO article (id, number, lang, question, category, owner, state, valid_from, "
                       "valid_until, version, "
                       "original_version, changed_at, verified_at, body) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, "
                       "?, ?, ?, ?, ?) "
                       "ON CONFLICT (id) DO UPDATE SET number = excluded.number, lang = excluded.lang, "
                       "question = excluded.question, "
                       "category = excluded.category, owner = excluded.owner, state = excluded.state, "
                       "valid_from = excluded.valid_from, valid_until = excluded.valid_until, version = "
                       "excluded.version, "
                       "original_version = excluded.original_version, changed_at = excluded.changed_at, "
                       "verified_at = excluded.verified_at, body = excluded.body"));
    upsert.bind(row.id).bind(article.number).bind(static_cast<int>(article.language)).bind(article.question);
    upsert.bind(article.category).bind(article.owner).bind(static_cast<int>(article.state));
    upsert.bind(article.validFrom)
        .bind(article.validUntil)
        .bind(article.version)
        .bind(article.originalVersion);
    upsert.bind(article.changedAt).bind(article.verifiedAt).bind(row.body);
    return upsert.exec();
}

Result<void> projectArticleUse(db::Connection& connection, const QUuid& id, const QStringList& numbers)
{
    MADOGUCHI_TRY(execute(
        connection,
        QStringLiteral("DELETE FROM contact_article WHERE contact = (SELECT row FROM contact WHERE id = ?)"),
        id));
    for (const QString& number : numbers) {
        MADOGUCHI_TRY(execute(connection,
                              QStringLiteral("INSERT OR IGNORE INTO contact_article (number, contact) SELECT "
                                             "?, row FROM contact WHERE id = ?"),
                              number, id));
    }
    return {};
}

Result<void> projectContact(db::Connection& connection, const EntityRow& row)
{
    MADOGUCHI_TRY_ASSIGN(contact, decodeContact(row.body));
    const ContactContent& content = contact.current();
    Statement upsert(
        connection,
        QStringLiteral("INSERT INTO contact (id, operator, started_at, ended_at, channel, lang, outcome, "
                       "category, amended, body) "
                       "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?) "
                       "ON CONFLICT (id) DO UPDATE SET channel = excluded.channel, lang = excluded.lang, "
                       "outcome = excluded.outcome, "
                       "category = excluded.category, amended = excluded.amended, body = excluded.body"));
    upsert.bind(row.id).bind(contact.operatorId.value).bind(contact.startedAt).bind(contact.endedAt);
    upsert.bind(static_cast<int>(content.channel)).bind(static_cast<int>(content.language));
    upsert.bind(static_cast<int>(content.outcome)).bind(content.category);
    upsert.bind(!contact.amendments.empty()).bind(row.body);
    MADOGUCHI_TRY(upsert.exec());
    return projectArticleUse(connection, row.id, content.articles);
}

Result<void> projectUnit(db::Connection& connection, const EntityRow& row)
{
    MADOGUCHI_TRY_ASSIGN(unit, decodeUnit(row.body));
    return execute(connection,
                   QStringLiteral("REPLACE INTO unit (id, parent, position, body) VALUES (?, ?, ?, ?)"),
                   unit.id, unit.parent, unit.position, row.body);
}

Result<void> projectMunicipality(db::Connection& connection, const EntityRow& row)
{
    MADOGUCHI_TRY_ASSIGN(municipality, decodeMunicipality(row.body));
    return execute(connection, QStringLiteral("REPLACE INTO municipality (code, body) VALUES (?, ?)"),
                   municipality.code, row.body);
}

// A deleted group goes on as a row of the feed, so that its version does; nobody sees it.
Result<void> projectSynonyms(db::Connection& connection, const EntityRow& row)
{
    MADOGUCHI_TRY_ASSIGN(group, decodeSynonymGroup(row.body));
    if (group.words.isEmpty())
        return unproject(connection, {row.kind, row.id});
    return execute(connection,
                   QStringLiteral("REPLACE INTO synonym_group (id, words, body) VALUES (?, ?, ?)"), row.id,
                   group.words.join(u'\n'), row.body);
}

Result<void> projectPin(db::Connection& connection, const EntityRow& row)
{
    MADOGUCHI_TRY_ASSIGN(pin, decodePin(row.body));
    if (pin.removed)
        return unproject(connection, {row.kind, row.id});
    return execute(connection,
                   QStringLiteral("REPLACE INTO pin (id, number, text, valid_from, valid_until, position) "
                                  "VALUES (?, ?, ?, ?, ?, ?)"),
                   row.id, pin.number, pin.note, pin.from, pin.until, pin.position);
}

Result<void> projectSearches(db::Connection& connection, const EntityRow& row)
{
    MADOGUCHI_TRY_ASSIGN(batch, decodeSearchBatch(row.body));
    MADOGUCHI_TRY(unproject(connection, {row.kind, row.id}));
    Statement insert(
        connection,
        QStringLiteral("INSERT INTO search_record (batch, place, at, lang, terms, results, opened, "
                       "closed) VALUES (?, ?, ?, ?, ?, ?, ?, ?)"));
    int place = 0;
    for (const SearchRecord& record : batch.records) {
        insert.bind(row.id).bind(place++).bind(record.at).bind(static_cast<int>(record.language));
        insert.bind(record.terms.join(u'\n')).bind(record.results);
        insert.bind(record.opened.join(u'\n')).bind(record.closed.join(u'\n'));
        MADOGUCHI_TRY(insert.exec());
    }
    return insert.finish();
}

Result<void> projectLesson(db::Connection& connection, const EntityRow& row)
{
    MADOGUCHI_TRY_ASSIGN(lesson, decodeLesson(row.body));
    return execute(connection,
                   QStringLiteral("INSERT INTO lesson (id, number, body) VALUES (?, ?, ?) "
                                  "ON CONFLICT (id) DO UPDATE SET number = excluded.number, body = "
                                  "excluded.body"),
                   row.id, lesson.number, row.body);
}

// Units and the municipality are keyed by their own short names; the rows' ids are made from these.
Result<void> unprojectNamed(db::Connection& connection, const QString& table, const QString& key,
                            QUuid (*rowId)(const QString&), const QUuid& id)
{
    Statement all(connection, QStringLiteral("SELECT %1 FROM %2").arg(key, table));
    MADOGUCHI_TRY(all.exec());
    QStringList names;
    while (all.next())
        names += all.text(0);
    MADOGUCHI_TRY(all.finish());
    for (const QString& name : names) {
        if (rowId(name) == id)
            MADOGUCHI_TRY(
                execute(connection, QStringLiteral("DELETE FROM %1 WHERE %2 = ?").arg(table, key), name));
    }
    return {};
}

Result<std::optional<EntityRow>> selectBody(db::Connection& connection, const QString& sql,
                                            const EntityRef& ref)
{
    Statement row(connection, sql);
    row.bind(ref.id);
    MADOGUCHI_TRY(row.exec());
    if (row.next())
        return std::optional<EntityRow>(EntityRow{ref.kind, ref.id, row.bytes(0)});
    MADOGUCHI_TRY(row.finish());
    return std::optional<EntityRow>();
}

Result<std::optional<EntityRow>> truthOf(db::Connection& connection, const EntityRef& ref)
{
    if (ref.kind == EntityKind::Case)
        return caseFromCopies(connection, ref.id);
    return selectBody(
        connection,
        QStringLiteral("SELECT body FROM truth WHERE kind = %1 AND id = ?").arg(static_cast<int>(ref.kind)),
        ref);
}

Result<std::vector<Command>> pendingCommands(db::Connection& connection, const EntityRef& ref)
{
    Statement rows(
        connection,
        QStringLiteral(
            "SELECT body FROM outbox WHERE kind = ? AND entity = ? AND state IN (?, ?) ORDER BY position"));
    rows.bind(static_cast<int>(ref.kind)).bind(ref.id);
    rows.bind(static_cast<int>(OutboxState::Waiting)).bind(static_cast<int>(OutboxState::Acknowledged));
    MADOGUCHI_TRY(rows.exec());
    std::vector<Command> commands;
    while (rows.next()) {
        MADOGUCHI_TRY_ASSIGN(command, decodeCommand(rows.bytes(0)));
        commands.push_back(command);
    }
    MADOGUCHI_TRY(rows.finish());
    return commands;
}

// The rule was checked when the command was given; here it only has to give the same text again. The hub
// decides.
Actor replaying(const Command& command)
{
    switch (typeOf(command.payload)) {
    case CommandType::SaveReviewForm: // of people at work, whoever looks after the machines has no say
    case CommandType::SaveReview:
    case CommandType::ReplyToReview:
    case CommandType::SaveReviewSample:
        return {command.actor, Role::Supervisor, {}};
    case CommandType::OpenCase: // who may do what depends on units, routes and deputies of that moment
    case CommandType::EditCase:
    case CommandType::SaveCaseDraft:
    case CommandType::ActOnCase: {
        Actor actor{command.actor, Role::HearingSection, {}};
        actor.replays = true;
        return actor;
    }
    default:
        return {command.actor, Role::Administrator, {}};
    }
}

// Whoever hands a case in may have its summary before the whole of it, which is less than what they wrote.
bool saysLess(const std::optional<EntityRow>& row, const std::vector<Command>& commands)
{
    if (!row || commands.empty() || typeOf(commands.front().payload) != CommandType::OpenCase)
        return false;
    const auto file = decodeCase(row->body);
    return file && file->summary;
}

// The truth, and over it the outbox's commands that the truth does not hold yet.
Result<std::optional<EntityRow>> workedOut(db::Connection& connection, const EntityRef& ref)
{
    MADOGUCHI_TRY_ASSIGN(row, truthOf(connection, ref));
    MADOGUCHI_TRY_ASSIGN(commands, pendingCommands(connection, ref));
    if (ref.kind == EntityKind::Case && saysLess(row, commands))
        row.reset();
    for (const Command& command : commands) {
        if (auto next = apply(row, command, replaying(command), command.at))
            row = *next;
    }
    return row;
}

} // namespace

Result<std::optional<EntityRow>> visibleRow(db::Connection& connection, const EntityRef& ref)
{
    switch (ref.kind) {
    case EntityKind::Article:
        return selectBody(connection, QStringLiteral("SELECT body FROM article WHERE id = ?"), ref);
    case EntityKind::Contact:
        return selectBody(connection, QStringLiteral("SELECT body FROM contact WHERE id = ?"), ref);
    case EntityKind::Staff:
        return selectBody(connection, QStringLiteral("SELECT body FROM staff WHERE id = ?"), ref);
    case EntityKind::Lesson:
        return selectBody(connection, QStringLiteral("SELECT body FROM lesson WHERE id = ?"), ref);
    case EntityKind::Hand:
        return selectBody(connection, QStringLiteral("SELECT body FROM hand WHERE id = ?"), ref);
    case EntityKind::Escalation:
        return selectBody(connection, QStringLiteral("SELECT body FROM escalation WHERE id = ?"), ref);
    case EntityKind::Notice:
        return selectBody(connection, QStringLiteral("SELECT body FROM notice WHERE id = ?"), ref);
    case EntityKind::NoticeReceipt:
        return selectBody(connection, QStringLiteral("SELECT body FROM notice_receipt WHERE id = ?"), ref);
    case EntityKind::CentreCalendar:
        return selectBody(connection, QStringLiteral("SELECT body FROM centre_calendar WHERE id = ?"), ref);
    case EntityKind::Case:
        return selectBody(connection, QStringLiteral("SELECT body FROM case_file WHERE id = ?"), ref);
    case EntityKind::MessageChoice:
        return selectBody(connection, QStringLiteral("SELECT body FROM message_choice WHERE id = ?"), ref);
    case EntityKind::Deputy:
    case EntityKind::ReplyTemplate:
    case EntityKind::Synonyms: // what is deleted of these has left their tables, but not its version
    case EntityKind::Pin:
    case EntityKind::SearchRecord:
    case EntityKind::TalkScript:
    case EntityKind::ReviewForm:
    case EntityKind::Review:
    case EntityKind::ReviewSample:
    case EntityKind::HandOver:
        return workedOut(connection, ref);
    case EntityKind::Unit:
    case EntityKind::Municipality:
    case EntityKind::SeatStatus: // no command changes one
    case EntityKind::CaseShare:
    case EntityKind::ActBatch: // told, not shown
        break;
    }
    return truthOf(connection, ref);
}

Result<void> project(db::Connection& connection, const EntityRow& row)
{
    switch (row.kind) {
    case EntityKind::Article:
        return projectArticle(connection, row);
    case EntityKind::Contact:
        return projectContact(connection, row);
    case EntityKind::Unit:
        return projectUnit(connection, row);
    case EntityKind::Staff:
        return execute(connection, QStringLiteral("REPLACE INTO staff (id, body) VALUES (?, ?)"), row.id,
                       row.body);
    case EntityKind::Municipality:
        return projectMunicipality(connection, row);
    case EntityKind::Lesson:
        return projectLesson(connection, row);
    case EntityKind::Synonyms:
        return projectSynonyms(connection, row);
    case EntityKind::Pin:
        return projectPin(connection, row);
    case EntityKind::SearchRecord:
        return projectSearches(connection, row);
    case EntityKind::Hand:
    case EntityKind::Escalation:
    case EntityKind::SeatStatus:
    case EntityKind::Notice:
    case EntityKind::NoticeReceipt:
    case EntityKind::TalkScript:
    case EntityKind::CentreCalendar:
    case EntityKind::HandOver:
        return projectOfRoom(connection, row);
    case EntityKind::ReviewForm:
    case EntityKind::Review:
    case EntityKind::ReviewSample:
        return projectOfQuality(connection, row);
    case EntityKind::CaseShare: {
        MADOGUCHI_TRY_ASSIGN(file, noteCopy(connection, row));
        return reproject(connection, {EntityKind::Case, file});
    }
    case EntityKind::Case:
    case EntityKind::Deputy:
    case EntityKind::ReplyTemplate:
    case EntityKind::MessageChoice:
        return projectOfCases(connection, row);
    case EntityKind::ActBatch:
        break;
    }
    // A kind of a newer version: kept in the truth, shown once this desk is newer too.
    return {};
}

Result<void> unproject(db::Connection& connection, const EntityRef& ref)
{
    switch (ref.kind) {
    case EntityKind::Article:
        return execute(connection, QStringLiteral("DELETE FROM article WHERE id = ?"), ref.id);
    case EntityKind::Contact:
        return execute(connection, QStringLiteral("DELETE FROM contact WHERE id = ?"), ref.id);
    case EntityKind::Staff:
        return execute(connection, QStringLiteral("DELETE FROM staff WHERE id = ?"), ref.id);
    case EntityKind::Unit:
        return unprojectNamed(connection, QStringLiteral("unit"), QStringLiteral("id"), rowIdOfUnit, ref.id);
    case EntityKind::Municipality:
        return unprojectNamed(connection, QStringLiteral("municipality"), QStringLiteral("code"),
                              rowIdOfMunicipality, ref.id);
    case EntityKind::Lesson:
        return execute(connection, QStringLiteral("DELETE FROM lesson WHERE id = ?"), ref.id);
    case EntityKind::Synonyms:
        return execute(connection, QStringLiteral("DELETE FROM synonym_group WHERE id = ?"), ref.id);
    case EntityKind::Pin:
        return execute(connection, QStringLiteral("DELETE FROM pin WHERE id = ?"), ref.id);
    case EntityKind::SearchRecord:
        return execute(connection, QStringLiteral("DELETE FROM search_record WHERE batch = ?"), ref.id);
    case EntityKind::Hand:
    case EntityKind::Escalation:
    case EntityKind::SeatStatus:
    case EntityKind::Notice:
    case EntityKind::NoticeReceipt:
    case EntityKind::TalkScript:
    case EntityKind::CentreCalendar:
    case EntityKind::HandOver:
        return unprojectOfRoom(connection, ref);
    case EntityKind::ReviewForm:
    case EntityKind::Review:
    case EntityKind::ReviewSample:
        return unprojectOfQuality(connection, ref);
    case EntityKind::CaseShare: {
        MADOGUCHI_TRY_ASSIGN(file, forgetCopy(connection, ref.id));
        return file.isNull() ? Result<void>() : reproject(connection, {EntityKind::Case, file});
    }
    case EntityKind::Case:
    case EntityKind::Deputy:
    case EntityKind::ReplyTemplate:
    case EntityKind::MessageChoice:
        return unprojectOfCases(connection, ref);
    case EntityKind::ActBatch:
        break;
    }
    return {};
}

Result<void> reproject(db::Connection& connection, const EntityRef& ref)
{
    MADOGUCHI_TRY_ASSIGN(row, workedOut(connection, ref));
    return row ? project(connection, *row) : unproject(connection, ref);
}

} // namespace madoguchi::store
