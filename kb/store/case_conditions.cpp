// SPDX-License-Identifier: GPL-3.0-or-later
#include "kb/store/case_conditions.h"

#include "kb/text/fold.h"

namespace madoguchi::store {

namespace {

// What stands for itself in a LIKE pattern with ESCAPE '!'.
QString literal(QString text)
{
    for (const QChar special : {u'!', u'%', u'_'})
        text.replace(special, QString(u'!') + special);
    return text;
}

void addUnit(CaseConditions& all, const QString& id)
{
    const QString unit = literal(id);
    all.add(
        QStringLiteral("(f.unit = ? OR f.unit LIKE ? ESCAPE '!' OR char(10) || f.units || char(10) LIKE ? "
                       "ESCAPE '!' OR char(10) || f.units LIKE ? ESCAPE '!')"),
        {id, QString(unit + u"/%"_qs), QString(u"%\n"_qs + unit + u"\n%"_qs),
         QString(u"%\n"_qs + unit + u"/%"_qs)});
}

} // namespace

void CaseConditions::add(const QString& clause, const std::vector<Value>& bound)
{
    m_clauses.append(clause);
    m_values.insert(m_values.end(), bound.begin(), bound.end());
}

void CaseConditions::bindTo(db::Statement& statement) const
{
    for (const Value& value : m_values)
        std::visit([&](const auto& each) { statement.bind(each); }, value);
}

CaseConditions conditionsOf(const CaseFilter& filter)
{
    CaseConditions all;
    if (filter.kind)
        all.add(QStringLiteral("f.kind = ?"), {static_cast<qint64>(*filter.kind)});
    if (filter.flow)
        all.add(QStringLiteral("f.flow = ?"), {static_cast<qint64>(*filter.flow)});
    if (filter.state)
        all.add(QStringLiteral("f.state = ?"), {static_cast<qint64>(*filter.state)});
    if (filter.openOnly)
        all.add(QStringLiteral("f.state < %1").arg(static_cast<int>(CaseState::Answered)));
    if (filter.dueFrom.isSet())
        all.add(QStringLiteral("f.due_at >= ?"), {filter.dueFrom.ms});
    if (filter.dueBefore.isSet())
        all.add(QStringLiteral("f.due_at > 0 AND f.due_at < ?"), {filter.dueBefore.ms});
    if (filter.receivedFrom.isSet())
        all.add(QStringLiteral("f.received_at >= ?"), {filter.receivedFrom.ms});
    if (filter.receivedUntil.isSet())
        all.add(QStringLiteral("f.received_at < ?"), {filter.receivedUntil.ms});
    if (filter.withoutRestricted)
        all.add(QStringLiteral("f.restricted = 0"));
    if (!filter.unit.isEmpty())
        addUnit(all, filter.unit);
    // Levels of a category are parted by " > ".
    if (!filter.category.isEmpty())
        all.add(QStringLiteral("(f.category = ? OR f.category LIKE ? ESCAPE '!')"),
                {filter.category, QString(literal(filter.category) + u" > %"_qs)});
    const QString words = text::fold(filter.text);
    for (const QString& word : words.split(u' ', Qt::SkipEmptyParts))
        all.add(QStringLiteral("instr(f.haystack, ?) > 0"), {word});
    return all;
}

CaseConditions waitsFor(const Actor& actor)
{
    QStringList either;
    std::vector<CaseConditions::Value> values;
    for (const UserId& user : QList<UserId>{actor.user} + actor.standsInFor) {
        either.append(QStringLiteral("d.user = ?"));
        values.emplace_back(user.value);
    }
    if (actor.role == Role::HearingSection) {
        either.append(QStringLiteral("d.hearing = 1 AND d.except_user <> ?"));
        values.emplace_back(actor.user.value);
    }
    for (const QString& unit : QStringList{actor.unit} + actor.formerUnits) {
        if (unit.isEmpty())
            continue;
        either.append(QStringLiteral("d.unit = ? OR d.unit LIKE ? ESCAPE '!'"));
        values.emplace_back(unit);
        values.emplace_back(QString(literal(unit) + u"/%"_qs));
    }
    CaseConditions all;
    all.add(u'(' + either.join(QStringLiteral(" OR ")) + u')', values);
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
    case CaseOrder::Kind:
        return QStringLiteral("f.kind %1, f.received_at DESC, f.row").arg(up);
    case CaseOrder::Subject:
        return QStringLiteral("f.subject %1, f.row").arg(up);
    case CaseOrder::Flow:
        return QStringLiteral("f.flow %1, f.received_at DESC, f.row").arg(up);
    case CaseOrder::State:
        return QStringLiteral("f.state %1, f.received_at DESC, f.row").arg(up);
    case CaseOrder::Unit:
        return QStringLiteral("f.units %1, f.unit %1, f.received_at DESC, f.row").arg(up);
    case CaseOrder::Duty:
        return QStringLiteral("f.duty = 0, f.duty %1, f.waits_since, f.row").arg(up);
    case CaseOrder::Received:
        break;
    }
    return QStringLiteral("f.received_at %1, f.row").arg(down);
}

QString caseLineColumns()
{
    return QStringLiteral(
        "f.id, f.number, f.kind, f.flow, f.state, f.unit, f.units, f.subject, f.category, f.requester, "
        "f.received_at, f.due_at, f.changed_at, f.last_act, f.last_by, f.answered_at, f.duty, f.waits_since, "
        "f.publication, f.restricted, f.summary, f.row");
}

CaseLine caseLineAt(const db::Statement& row)
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
    line.row = row.integer(21);
    return line;
}

Result<std::vector<CaseLine>> caseLinesOf(db::Statement& rows)
{
    MADOGUCHI_TRY(rows.exec());
    std::vector<CaseLine> lines;
    while (rows.next())
        lines.push_back(caseLineAt(rows));
    MADOGUCHI_TRY(rows.finish());
    return lines;
}

} // namespace madoguchi::store
