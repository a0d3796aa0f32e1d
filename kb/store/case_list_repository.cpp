// SPDX-License-Identifier: GPL-3.0-or-later
#include "kb/store/case_list_repository.h"

#include "kb/store/case_conditions.h"

#include <QSet>

namespace madoguchi::store {

namespace {

constexpr qint64 dayMs = 86'400'000;
// 1970-01-01 was a Thursday.
constexpr qint64 thursday = 3;

// Everything asked of `f` here stands in that index: the planner does not know how long the bodies beside it
// are.
const QString fromList = QStringLiteral(" FROM case_file AS f INDEXED BY case_file_list WHERE ");

QString keyOf(CaseGrouping grouping, qint64 utcOffsetMs)
{
    switch (grouping) {
    case CaseGrouping::None:
        break;
    case CaseGrouping::State:
        return QStringLiteral("f.state");
    case CaseGrouping::Unit:
        return QStringLiteral("CASE WHEN f.units <> '' THEN f.units ELSE f.unit END");
    case CaseGrouping::Kind:
        return QStringLiteral("f.kind");
    case CaseGrouping::DueWeek:
        return QStringLiteral("CASE WHEN f.due_at = 0 THEN 0 ELSE (f.due_at + %1) / %2 END")
            .arg(utcOffsetMs + thursday * dayMs)
            .arg(7 * dayMs);
    }
    return {};
}

QString keyText(CaseGrouping grouping, const db::Statement& row)
{
    if (grouping != CaseGrouping::DueWeek)
        return row.text(1);
    const qint64 week = row.integer(1);
    return week == 0 ? QString() : QDate(1970, 1, 1).addDays(week * 7 - thursday).toString(Qt::ISODate);
}

QString questionMarks(size_t count)
{
    return QStringList(qsizetype(count), QStringLiteral("?")).join(u',');
}

} // namespace

Result<CaseIndex> CaseListRepository::index(const CaseFilter& filter, const std::optional<Actor>& waits,
                                            CaseOrder order, bool reversed, CaseGrouping grouping,
                                            qint64 utcOffsetMs)
{
    const CaseConditions conditions = conditionsOf(filter);
    const QString key = keyOf(grouping, utcOffsetMs);
    QString sql = QStringLiteral("SELECT f.row") + (key.isEmpty() ? QString() : u", " + key) + fromList +
                  conditions.where();
    const CaseConditions own = waits ? waitsFor(*waits) : CaseConditions();
    if (waits)
        sql +=
            QStringLiteral(" AND f.id IN (SELECT d.case_id FROM case_duty AS d WHERE %1)").arg(own.where());
    sql += QStringLiteral(" ORDER BY ");
    if (!key.isEmpty())
        sql +=
            (grouping == CaseGrouping::DueWeek ? QStringLiteral("f.due_at = 0, ") : QString()) + key + u", ";
    db::Statement rows(m_connection, sql + orderOf(order, reversed));
    conditions.bindTo(rows);
    own.bindTo(rows);
    MADOGUCHI_TRY(rows.exec());
    CaseIndex index;
    if (key.isEmpty())
        index.groups.push_back({});
    while (rows.next()) {
        index.rows.push_back(rows.integer(0));
        if (!key.isEmpty()) {
            const QString text = keyText(grouping, rows);
            if (index.groups.empty() || index.groups.back().key != text)
                index.groups.push_back({text, 0});
        }
        ++index.groups.back().count;
    }
    MADOGUCHI_TRY(rows.finish());
    return index;
}

Result<std::vector<CaseLine>> CaseListRepository::lines(const std::vector<qint64>& wanted,
                                                        const Actor& viewer)
{
    if (wanted.empty())
        return std::vector<CaseLine>();
    db::Statement rows(m_connection, QStringLiteral("SELECT %1 FROM case_file AS f WHERE f.row IN (%2)")
                                         .arg(caseLineColumns(), questionMarks(wanted.size())));
    for (const qint64 row : wanted)
        rows.bind(row);
    MADOGUCHI_TRY_ASSIGN(lines, caseLinesOf(rows));
    if (lines.empty())
        return lines;

    const CaseConditions own = waitsFor(viewer);
    db::Statement duties(m_connection,
                         QStringLiteral("SELECT d.case_id FROM case_duty AS d WHERE d.case_id IN (%1) AND %2")
                             .arg(questionMarks(lines.size()), own.where()));
    for (const CaseLine& line : lines)
        duties.bind(line.id.value);
    own.bindTo(duties);
    MADOGUCHI_TRY(duties.exec());
    QSet<QUuid> waiting;
    while (duties.next())
        waiting.insert(duties.uuid(0));
    MADOGUCHI_TRY(duties.finish());
    for (CaseLine& line : lines)
        line.waitsForViewer = waiting.contains(line.id.value);
    return lines;
}

Result<CaseCounts> CaseListRepository::counts(const CaseFilter& filter, const Actor& viewer, Timestamp now,
                                              Timestamp soon)
{
    const CaseConditions conditions = conditionsOf(filter);
    const CaseConditions own = waitsFor(viewer);
    db::Statement row(
        m_connection,
        QStringLiteral("SELECT count(*), total(f.state < %1), total(f.due_at > 0 AND f.due_at < ?), "
                       "total(f.due_at >= ? AND f.due_at < ?), "
                       "total(f.id IN (SELECT d.case_id FROM case_duty AS d WHERE %2))")
                .arg(static_cast<int>(CaseState::Answered))
                .arg(own.where()) +
            fromList + conditions.where());
    row.bind(now).bind(now).bind(soon);
    own.bindTo(row);
    conditions.bindTo(row);
    MADOGUCHI_TRY(row.exec());
    CaseCounts counts;
    if (row.next())
        counts = {row.integer(0), row.integer(1), row.integer(4), row.integer(3), row.integer(2)};
    MADOGUCHI_TRY(row.finish());
    return counts;
}

Result<std::optional<qint64>> CaseListRepository::rowOf(const CaseId& id)
{
    db::Statement row(m_connection, QStringLiteral("SELECT row FROM case_file WHERE id = ?"));
    row.bind(id.value);
    MADOGUCHI_TRY(row.exec());
    std::optional<qint64> found;
    if (row.next())
        found = row.integer(0);
    MADOGUCHI_TRY(row.finish());
    return found;
}

} // namespace madoguchi::store
