// SPDX-License-Identifier: GPL-3.0-or-later
#include "kb/store/case_repository.h"

#include "kb/db/statement.h"

#include <algorithm>
#include <variant>

namespace madoguchi::store {

namespace {

using db::Statement;

const QString lineColumns = QStringLiteral(
    "f.id, f.number, f.kind, f.flow, f.state, f.unit, f.units, f.subject, f.category, f.requester, "
    "f.received_at, f.due_at, f.changed_at, f.last_act, f.last_by, f.answered_at, f.duty, f.waits_since, "
    "f.publication, f.restricted, f.summary");
constexpr int lineColumnCount = 21;

CaseLine lineAt(const Statement& row)
{
    CaseLine line;
    line.id = {row.uuid(0)};
    line.number = row.text(1);
    line.kind = static_cast<CaseKind>(row.integer(2));
    line.flow = static_cast<CaseFlow>(row.integer(3));
    line.state = static_cast<CaseState>(row.integer(4));
    line.unit = row.text(5);
    line.units = row.text(6).split(u'\n', Qt::SkipEmptyParts);
    line.subject = row.text(7);
    line.category = row.text(8);
    line.requester = row.text(9);
    line.receivedAt = {row.integer(10)};
    line.dueAt = {row.integer(11)};
    line.changedAt = {row.integer(12)};
    line.lastAct = static_cast<CaseAct>(row.integer(13));
    line.lastBy = {row.uuid(14)};
    line.answeredAt = {row.integer(15)};
    if (row.integer(16) != 0)
        line.duty = static_cast<DutyKind>(row.integer(16));
    line.waitsSince = {row.integer(17)};
    line.publication = static_cast<PublicationState>(row.integer(18));
    line.restricted = row.integer(19) != 0;
    line.summary = row.integer(20) != 0;
    return line;
}

// What stands for itself in a LIKE pattern with ESCAPE '!'.
QString literal(QString text)
{
    for (const QChar special : {u'!', u'%', u'_'})
        text.replace(special, QString(u'!') + special);
    return text;
}

using Value = std::variant<qint64, QString, QUuid>;

/// A WHERE clause and what is bound to it.
struct Conditions
{
    QStringList clauses{QStringLiteral("1")};
    std::vector<Value> values;

    void add(const QString& clause, const std::vector<Value>& bound = {})
    {
        clauses.append(clause);
        values.insert(values.end(), bound.begin(), bound.end());
    }
    void bindTo(Statement& statement) const
    {
        for (const Value& value : values)
            std::visit([&](const auto& each) { statement.bind(each); }, value);
    }
    [[nodiscard]] QString where() const { return clauses.join(QStringLiteral(" AND ")); }
};

Conditions conditionsOf(const CaseFilter& filter)
{
    Conditions all;
    if (filter.kind)
        all.add(QStringLiteral("f.kind = ?"), {static_cast<qint64>(*filter.kind)});
    if (filter.flow)
        all.add(QStringLiteral("f.flow = ?"), {static_cast<qint64>(*filter.flow)});
    if (filter.state)
        all.add(QStringLiteral("f.state = ?"), {static_cast<qint64>(*filter.state)});
    if (filter.openOnly)
        all.add(QStringLiteral("f.state < %1").arg(static_cast<int>(CaseState::Answered)));
    if (filter.dueBefore.isSet())
        all.add(QStringLiteral("f.due_at > 0 AND f.due_at < ?"), {filter.dueBefore.ms});
    if (filter.receivedFrom.isSet())
        all.add(QStringLiteral("f.received_at >= ?"), {filter.receivedFrom.ms});
    if (filter.receivedUntil.isSet())
        all.add(QStringLiteral("f.received_at < ?"), {filter.receivedUntil.ms});
    if (!filter.unit.isEmpty()) {
        const QString unit = literal(filter.unit);
        all.add(QStringLiteral(
                    "(f.unit = ? OR f.unit LIKE ? ESCAPE '!' OR char(10) || f.units || char(10) LIKE ? "
                    "ESCAPE '!' OR char(10) || f.units LIKE ? ESCAPE '!')"),
                {filter.unit, QString(unit + u"/%"_qs), QString(u"%\n"_qs + unit + u"\n%"_qs),
                 QString(u"%\n"_qs + unit + u"/%"_qs)});
    }
    if (!filter.category.isEmpty())
        all.add(QStringLiteral("(f.category = ? OR f.category LIKE ? ESCAPE '!')"),
                {filter.category, QString(literal(filter.category) + u"/%"_qs)});
    if (!filter.text.trimmed().isEmpty()) {
        const QString text = u'%' + literal(filter.text.trimmed()) + u'%';
        all.add(
            QStringLiteral("(f.number LIKE ? ESCAPE '!' OR f.subject LIKE ? ESCAPE '!' OR f.requester LIKE ? "
                           "ESCAPE '!')"),
            {text, text, text});
    }
    return all;
}

QString orderOf(CaseOrder order, bool reversed)
{
    const QString up = reversed ? QStringLiteral("DESC") : QStringLiteral("ASC");
    const QString down = reversed ? QStringLiteral("ASC") : QStringLiteral("DESC");
    switch (order) {
    case CaseOrder::Due:
        return QStringLiteral("f.due_at = 0, f.due_at %1, f.row").arg(up);
    case CaseOrder::Waiting:
        return QStringLiteral("f.waits_since = 0, f.waits_since %1, f.row").arg(up);
    case CaseOrder::Changed:
        return QStringLiteral("f.changed_at %1, f.row").arg(down);
    case CaseOrder::Number:
        return QStringLiteral("f.number %1, f.row").arg(down);
    case CaseOrder::Received:
        break;
    }
    return QStringLiteral("f.received_at %1, f.row").arg(down);
}

Result<std::vector<CaseLine>> linesOf(Statement& rows)
{
    MADOGUCHI_TRY(rows.exec());
    std::vector<CaseLine> lines;
    while (rows.next())
        lines.push_back(lineAt(rows));
    MADOGUCHI_TRY(rows.finish());
    return lines;
}

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

Conditions waitsFor(const Actor& actor)
{
    QStringList either;
    std::vector<Value> values;
    for (const UserId& user : QList<UserId>{actor.user} + actor.standsInFor) {
        either.append(QStringLiteral("d.user = ?"));
        values.push_back(user.value);
    }
    if (actor.role == Role::HearingSection)
        either.append(QStringLiteral("d.hearing = 1"));
    for (const QString& unit : QStringList{actor.unit} + actor.formerUnits) {
        if (unit.isEmpty())
            continue;
        either.append(QStringLiteral("d.unit = ? OR d.unit LIKE ? ESCAPE '!'"));
        values.insert(values.end(), {unit, QString(literal(unit) + u"/%"_qs)});
    }
    Conditions all;
    all.add(u'(' + either.join(QStringLiteral(" OR ")) + u')', values);
    return all;
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
    const Conditions conditions = conditionsOf(filter);
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
    const Conditions conditions = conditionsOf(filter);
    Statement rows(m_connection,
                   QStringLiteral("SELECT %1 FROM case_file AS f WHERE %2 ORDER BY %3 LIMIT ? OFFSET ?")
                       .arg(lineColumns, conditions.where(), orderOf(order, reversed)));
    conditions.bindTo(rows);
    rows.bind(limit).bind(offset);
    return linesOf(rows);
}

Result<std::vector<CaseDuty>> CaseRepository::dutiesOf(const Actor& actor)
{
    const Conditions conditions = waitsFor(actor);
    Statement rows(m_connection,
                   QStringLiteral("SELECT %1, d.kind, d.part, d.user, d.since, d.due_at FROM case_duty AS d "
                                  "JOIN case_file AS f ON f.id = d.case_id WHERE %2 "
                                  "ORDER BY d.due_at = 0, d.due_at, d.since, f.row")
                       .arg(lineColumns, conditions.where()));
    conditions.bindTo(rows);
    MADOGUCHI_TRY(rows.exec());
    std::vector<CaseDuty> duties;
    while (rows.next())
        duties.push_back({lineAt(rows),
                          static_cast<DutyKind>(rows.integer(lineColumnCount)),
                          {rows.uuid(lineColumnCount + 1)},
                          {rows.uuid(lineColumnCount + 2)},
                          {rows.integer(lineColumnCount + 3)},
                          {rows.integer(lineColumnCount + 4)}});
    MADOGUCHI_TRY(rows.finish());
    return duties;
}

Result<std::vector<CaseLine>> CaseRepository::waitingForOthers(const Actor& actor, qint64 limit)
{
    // Those this one has a line in: read from the case, for lists do not ask it.
    Statement rows(m_connection, QStringLiteral("SELECT f.body FROM case_file AS f WHERE f.state < %1 "
                                                "ORDER BY f.changed_at DESC, f.row")
                                     .arg(static_cast<int>(CaseState::Answered)));
    MADOGUCHI_TRY(rows.exec());
    QList<CaseId> ids;
    while (rows.next() && ids.size() < limit) {
        MADOGUCHI_TRY_ASSIGN(file, decodeCase(rows.bytes(0)));
        const bool acted = file.openedBy == actor.user ||
                           std::any_of(file.entries.begin(), file.entries.end(),
                                       [&](const CaseEntry& entry) { return entry.by == actor.user; });
        const std::vector<Duty> duties = madoguchi::dutiesOf(file);
        const bool waitsHere =
            !file.summary && std::any_of(duties.begin(), duties.end(),
                                         [&](const Duty& duty) { return isDutyOf(actor, duty); });
        if (acted && !waitsHere)
            ids.append(file.id);
    }
    MADOGUCHI_TRY(rows.finish());
    std::vector<CaseLine> lines;
    for (const CaseId& id : ids) {
        Statement line(m_connection,
                       QStringLiteral("SELECT %1 FROM case_file AS f WHERE f.id = ?").arg(lineColumns));
        line.bind(id.value);
        MADOGUCHI_TRY_ASSIGN(found, linesOf(line));
        lines.insert(lines.end(), found.begin(), found.end());
    }
    return lines;
}

Result<std::vector<Deputy>> CaseRepository::deputies()
{
    Statement rows(m_connection, QStringLiteral("SELECT body FROM deputy"));
    return entitiesOf(rows, decodeDeputy);
}

Result<std::vector<ReplyTemplate>> CaseRepository::replyTemplates()
{
    Statement rows(m_connection, QStringLiteral("SELECT body FROM reply_template ORDER BY position, id"));
    return entitiesOf(rows, decodeReplyTemplate);
}

} // namespace madoguchi::store
