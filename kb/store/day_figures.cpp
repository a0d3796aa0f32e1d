// SPDX-License-Identifier: GPL-3.0-or-later
#include "kb/store/day_figures.h"

#include "kb/db/statement.h"
#include "kb/domain/contact.h"

namespace madoguchi::store {

DayFigures& DayFigures::operator+=(const DayFigures& other)
{
    contacts += other.contacts;
    answered += other.answered;
    timed += other.timed;
    spentMs += other.spentMs;
    return *this;
}

// INDEXED BY: grouping by operator tempts the planner to walk the other index through all of history.
Result<QHash<UserId, DayFigures>> dayFigures(db::Connection& connection, Timestamp from, Timestamp until)
{
    db::Statement rows(
        connection,
        QStringLiteral("SELECT operator, count(*), sum(outcome = ?), sum(started_at > 0 AND started_at < "
                       "ended_at), sum(CASE WHEN started_at > 0 AND started_at < ended_at THEN ended_at - "
                       "started_at ELSE 0 END) FROM contact INDEXED BY contact_time WHERE ended_at >= ? AND "
                       "ended_at < ? GROUP BY operator"));
    rows.bind(static_cast<int>(Outcome::Answered)).bind(from).bind(until);
    MADOGUCHI_TRY(rows.exec());
    QHash<UserId, DayFigures> figures;
    while (rows.next()) {
        figures[{rows.uuid(0)}] = {static_cast<int>(rows.integer(1)), static_cast<int>(rows.integer(2)),
                                   static_cast<int>(rows.integer(3)), rows.integer(4)};
    }
    MADOGUCHI_TRY(rows.finish());
    return figures;
}

} // namespace madoguchi::store
