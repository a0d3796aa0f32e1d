// SPDX-License-Identifier: GPL-3.0-or-later
#include "kb/domain/centre_calendar.h"

#include "kb/base/ids.h"
#include "kb/domain/names.h"

#include <algorithm>

namespace madoguchi {

namespace {

constexpr int minutesPerDay = 24 * 60;

tl::unexpected<Error> invalid(const char* key, const QString& where = {})
{
    return failure(ErrorCode::InvalidInput, QString::fromLatin1(key), where);
}

bool isInOrder(const OpenHours& hours)
{
    return hours.from >= 0 && hours.from < hours.until && hours.until <= minutesPerDay;
}

Result<void> checkDay(const DayHours& day, const QString& where)
{
    if (day.size() > limits::hoursPerDay)
        return invalid("calendar.hours.too-many", where);
    int last = 0;
    for (const OpenHours& hours : day) {
        if (!isInOrder(hours) || hours.from < last)
            return invalid("calendar.hours.order", where);
        last = hours.until + 1; // what touches is one
    }
    return {};
}

bool isYearlyDate(QDate date)
{
    return date.isValid() && date.year() == yearOfYearly;
}

Result<void> checkClosing(const ClosingDays& closing, const QString& where)
{
    if (closing.yearly ? !isYearlyDate(closing.from) || !isYearlyDate(closing.until)
                       : !closing.from.isValid() || !closing.until.isValid())
        return invalid("calendar.closing.date", where);
    if (!closing.yearly && closing.until < closing.from)
        return invalid("calendar.closing.order", where);
    if (closing.note.size() > limits::closingNote)
        return invalid("calendar.closing.note.too-long", where);
    return {};
}

Result<void> checkDueRule(DueKind kind, const DueRule& rule)
{
    if (kind > lastDueKind)
        return {}; // a newer version's own
    const QString where = QString::number(static_cast<int>(kind));
    const std::vector<DueUnit> units = dueUnitsFor(kind);
    if (std::find(units.begin(), units.end(), rule.unit) == units.end())
        return invalid("calendar.due.unit", where);
    if (rule.amount < 1 || rule.amount > largestAmount(rule.unit))
        return invalid("calendar.due.amount", where);
    return {};
}

/// Sorts as the days of a year do.
int dayOfYear(QDate date)
{
    return date.month() * 100 + date.day();
}

} // namespace

bool covers(const ClosingDays& closing, QDate day)
{
    if (!closing.yearly)
        return closing.from <= day && day <= closing.until;
    const int from = dayOfYear(closing.from);
    const int until = dayOfYear(closing.until);
    const int at = dayOfYear(day);
    return from <= until ? from <= at && at <= until : from <= at || at <= until;
}

WeekHours defaultWeek()
{
    WeekHours week;
    week.fill({OpenHours{}});
    return week;
}

WeekHours weekOf(const CentreCalendar& calendar, Channel channel)
{
    const auto it = calendar.hours.find(channel);
    return it == calendar.hours.end() ? defaultWeek() : it->second;
}

Result<void> checkCentreCalendar(const CentreCalendar& calendar)
{
    for (const auto& [channel, week] : calendar.hours) {
        for (size_t i = 0; i < week.size(); ++i)
            MADOGUCHI_TRY(checkDay(week[i], QStringLiteral("%1/%2").arg(toWord(channel)).arg(i)));
    }
    if (calendar.closings.size() > limits::closingDays)
        return invalid("calendar.closing.too-many");
    for (size_t i = 0; i < calendar.closings.size(); ++i)
        MADOGUCHI_TRY(checkClosing(calendar.closings[i], QString::number(i)));
    if (!isInOrder(calendar.officeHours))
        return invalid("calendar.office.order");
    if (!isYearlyDate(calendar.yearEndFrom) || !isYearlyDate(calendar.yearEndUntil))
        return invalid("calendar.year-end.date");
    for (const auto& [kind, rule] : calendar.dueRules)
        MADOGUCHI_TRY(checkDueRule(kind, rule));
    return {};
}

QUuid rowIdOfCentreCalendar()
{
    return uuidForName(QStringLiteral("centre-calendar"));
}

} // namespace madoguchi
