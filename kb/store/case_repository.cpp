// SPDX-License-Identifier: GPL-3.0-or-later
#include "kb/store/case_repository.h"

#include "kb/store/case_conditions.h"

#include <algorithm>

namespace madoguchi::store {

namespace {

using db::Statement;

template <typename Entity>
Result<std::vector<Entity>> entitiesOf(Statement& rows, Result<Entity> (*decode)(const QByteArray&))
{
    MADOGUCHI_TRY(rows.exec());
    std::vector<Entity> entities;
    while (rows.next()) {
        MADOGUCHI_TRY_ASSIGN(entity, decode(rows.bytes(0)));
        entities.push_back(entity);
    }
    MADOGUCHI_TRY(rows.finish());
    return entities;
}

} // namespace

Result<std::optional<Case>> CaseRepository::byId(const CaseId& id)
{
    Statement row(m_connection, QStringLiteral("SELECT body FROM case_file WHERE id = ?"));
    row.bind(id.value);
    MADOGUCHI_TRY_ASSIGN(found, entitiesOf(row, decodeCase));
    return found.empty() ? std::optional<Case>() : std::optional(std::move(found.front()));
}

Result<std::optional<CaseId>> CaseRepository::byNumber(const QString& number)
{
    Statement row(m_connection, QStringLiteral("SELECT id FROM case_file WHERE number = ?"));
    row.bind(number);
    MADOGUCHI_TRY(row.exec());
    std::optional<CaseId> id;
    if (row.next())
        id = CaseId{row.uuid(0)};
    MADOGUCHI_TRY(row.finish());
    return id;
}

Result<qint64> CaseRepository::count(const CaseFilter& filter)
{
    const CaseConditions conditions = conditionsOf(filter);
    Statement rows(m_connection,
                   QStringLiteral("SELECT count(*) FROM case_file AS f WHERE ") + conditions.where());
    conditions.bindTo(rows);
    MADOGUCHI_TRY(rows.exec());
    const qint64 count = rows.next() ? rows.integer(0) : 0;
    MADOGUCHI_TRY(rows.finish());
    return count;
}

Result<std::vector<CaseLine>> CaseRepository::list(const CaseFilter& filter, CaseOrder order, bool reversed,
                                                   qint64 limit, qint64 offset)
{
    const CaseConditions conditions = conditionsOf(filter);
    Statement rows(m_connection,
                   QStringLiteral("SELECT %1 FROM case_file AS f WHERE %2 ORDER BY %3 LIMIT ? OFFSET ?")
                       .arg(caseLineColumns(), conditions.where(), orderOf(order, reversed)));
    conditions.bindTo(rows);
    rows.bind(limit).bind(offset);
    return caseLinesOf(rows);
}

Result<std::vector<CaseDuty>> CaseRepository::dutiesOf(const Actor& actor, qint64 limit)
{
    const CaseConditions conditions = waitsFor(actor);
    // First which, then what stands in them: there may be very many.
    Statement rows(m_connection, QStringLiteral("SELECT %1, d.kind, d.part, d.user, d.since, d.due_at FROM "
                                                "(SELECT * FROM case_duty AS d WHERE %2 "
                                                "ORDER BY d.due_at = 0, d.due_at, d.since LIMIT ?) AS d "
                                                "CROSS JOIN case_file AS f ON f.id = d.case_id "
                                                "ORDER BY d.due_at = 0, d.due_at, d.since, f.row")
                                     .arg(caseLineColumns(), conditions.where()));
    conditions.bindTo(rows);
    rows.bind(limit);
    MADOGUCHI_TRY(rows.exec());
    std::vector<CaseDuty> duties;
    while (rows.next()) {
        CaseDuty duty{caseLineAt(rows),
                      static_cast<DutyKind>(rows.integer(caseLineColumnCount)),
                      {rows.uuid(caseLineColumnCount + 1)},
                      {rows.uuid(caseLineColumnCount + 2)},
                      {rows.integer(caseLineColumnCount + 3)},
                      {rows.integer(caseLineColumnCount + 4)}};
        duty.file.waitsForViewer = true;
        duties.push_back(std::move(duty));
    }
    MADOGUCHI_TRY(rows.finish());
    return duties;
}

Result<qint64> CaseRepository::dutyCount(const Actor& actor)
{
    const CaseConditions conditions = waitsFor(actor);
    Statement row(m_connection,
                  QStringLiteral("SELECT count(*) FROM case_duty AS d WHERE ") + conditions.where());
    conditions.bindTo(row);
    MADOGUCHI_TRY(row.exec());
    const qint64 count = row.next() ? row.integer(0) : 0;
    MADOGUCHI_TRY(row.finish());
    return count;
}

Result<std::vector<CaseLine>> CaseRepository::waitingForOthers(const Actor& actor, qint64 limit)
{
    const CaseConditions own = waitsFor(actor);
    Statement rows(
        m_connection,
        QStringLiteral("SELECT %1 FROM case_actor AS a CROSS JOIN case_file AS f ON f.id = a.case_id "
                       "WHERE a.user = ? AND f.state < %2 AND NOT EXISTS "
                       "(SELECT 1 FROM case_duty AS d WHERE d.case_id = f.id AND %3) "
                       "ORDER BY f.changed_at DESC, f.row LIMIT ?")
            .arg(caseLineColumns())
            .arg(static_cast<int>(CaseState::Answered))
            .arg(own.where()));
    rows.bind(actor.user.value);
    own.bindTo(rows);
    rows.bind(limit);
    return caseLinesOf(rows);
}

Result<std::vector<Deputy>> CaseRepository::deputies()
{
    Statement rows(m_connection, QStringLiteral("SELECT body FROM deputy"));
    return entitiesOf(rows, decodeDeputy);
}

Result<MessageChoice> CaseRepository::messageChoice(const UserId& user)
{
    Statement rows(m_connection, QStringLiteral("SELECT body FROM message_choice WHERE id = ?"));
    rows.bind(user.value);
    MADOGUCHI_TRY(rows.exec());
    if (rows.next())
        return decodeMessageChoice(rows.bytes(0));
    MADOGUCHI_TRY(rows.finish());
    return MessageChoice{user, {}, {}, {}};
}

Result<std::vector<ReplyTemplate>> CaseRepository::replyTemplates()
{
    Statement rows(m_connection, QStringLiteral("SELECT body FROM reply_template ORDER BY position, id"));
    return entitiesOf(rows, decodeReplyTemplate);
}

} // namespace madoguchi::store
