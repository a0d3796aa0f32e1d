// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk/core/case_times_query.h"

namespace madoguchi::desk {

namespace {

constexpr int fiscalYearBegins = 4; // April

Timestamp begins(QDate day)
{
    return day.isValid() ? Timestamp::from(day.startOfDay(japanTime())) : Timestamp();
}

} // namespace

TimesQuestion CaseTimesQuery::question() const
{
    return {.from = begins(from),
            .until = begins(until.addDays(1)),
            .split = begins(split),
            .measure = measure,
            .grouping = grouping,
            .foldUnits = foldUnits,
            .clock = clock};
}

CaseTimesQuery CaseTimesQuery::usual(Timestamp now)
{
    const QDate today = centreDay(now);
    const int year = today.month() < fiscalYearBegins ? today.year() - 1 : today.year();
    CaseTimesQuery query;
    query.from = QDate(year - 1, fiscalYearBegins, 1);
    query.until = today;
    return query;
}

} // namespace madoguchi::desk
