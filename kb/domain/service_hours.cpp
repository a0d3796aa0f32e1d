// SPDX-License-Identifier: GPL-3.0-or-later
#include "kb/domain/service_hours.h"

#include "kb/domain/holidays.h"

#include <algorithm>
#include <optional>

namespace madoguchi {

namespace {

constexpr int longestClosing = 1'100; // days
constexpr int farthest = 36'600;      // days
constexpr int minutesPerDay = 24 * 60;

tl::unexpected<Error> invalid(const char* key)
{
    return failure(ErrorCode::InvalidInput, QString::fromLatin1(key));
}

bool isReckonable(QDate day)
{
    return day.isValid() && day.year() >= 1900 && day.year() < 3000;
}

} // namespace

QTimeZone japanTime()
{
    return QTimeZone(9 * 3600);
}

QDate centreDay(Timestamp at)
{
    return QDateTime::fromMSecsSinceEpoch(at.ms, Qt::UTC).toTimeZone(japanTime()).date();
}

ServiceHours::ServiceHours(CentreCalendar calendar, QTimeZone zone)
    : m_calendar(std::move(calendar))
    , m_zone(std::move(zone))
{
}

QDate ServiceHours::dayOf(Timestamp at) const
{
    return at.toUtc().toTimeZone(m_zone).date();
}

Timestamp ServiceHours::moment(QDate day, int minute) const
{
    if (minute == 0)
        return Timestamp::from(day.startOfDay(m_zone));
    if (minute == minutesPerDay)
        return Timestamp::from(day.addDays(1).startOfDay(m_zone));
    return Timestamp::from(QDateTime(day, QTime(minute / 60, minute % 60), m_zone));
}

const ClosingDays* ServiceHours::closingOn(QDate day) const
{
    const auto it = std::find_if(m_calendar.closings.begin(), m_calendar.closings.end(),
                                 [day](const ClosingDays& closing) { return covers(closing, day); });
    return it == m_calendar.closings.end() ? nullptr : &*it;
}

std::vector<OpenSpan> ServiceHours::openSpans(Channel channel, QDate day) const
{
    if (!day.isValid() || closingOn(day) != nullptr)
        return {};
    const auto week = m_calendar.hours.find(channel);
    static const WeekHours usual = defaultWeek();
    const bool asHoliday = m_calendar.holidaysCount && isPublicHoliday(day);
    const size_t column = asHoliday ? publicHolidayColumn : static_cast<size_t>(day.dayOfWeek() - 1);
    std::vector<OpenSpan> spans;
    for (const OpenHours& hours : (week == m_calendar.hours.end() ? usual : week->second)[column]) {
        const OpenSpan span{moment(day, hours.from), moment(day, hours.until)};
        // When clocks go forward, hours may come to nothing.
        if (span.from < span.until && (spans.empty() || spans.back().until <= span.from))
            spans.push_back(span);
    }
    return spans;
}

/// Hands the spans from the day before `from` on to `visit`, until that returns true.
template <typename SpansOf, typename Visit>
Result<void> ServiceHours::walk(Timestamp from, SpansOf spansOf, Visit visit) const
{
    const QDate first = dayOf(from);
    if (!isReckonable(first))
        return invalid("hours.moment");
    int closed = 0;
    // What closes at midnight ends with the day before.
    for (int i = -1; i < farthest; ++i) {
        const std::vector<OpenSpan> spans = spansOf(first.addDays(i));
        for (const OpenSpan& span : spans) {
            if (visit(span))
                return {};
        }
        closed = spans.empty() ? closed + 1 : 0;
        if (closed > longestClosing)
            return invalid("hours.never-open");
    }
    return invalid("hours.too-far");
}

bool ServiceHours::isOpen(Channel channel, Timestamp at) const
{
    const std::vector<OpenSpan> spans = openSpans(channel, dayOf(at));
    return std::any_of(spans.begin(), spans.end(),
                       [at](const OpenSpan& span) { return span.from <= at && at < span.until; });
}

Result<Timestamp> ServiceHours::nextOpening(Channel channel, Timestamp at) const
{
    Timestamp opening;
    MADOGUCHI_TRY(walk(
        at, [&](QDate day) { return openSpans(channel, day); },
        [&](const OpenSpan& span) {
            opening = std::max(span.from, at);
            return at < span.until;
        }));
    return opening;
}

Result<Timestamp> ServiceHours::plus(Channel channel, Timestamp from, qint64 ms) const
{
    if (ms < 0)
        return invalid("hours.amount");
    Timestamp due;
    qint64 left = ms;
    MADOGUCHI_TRY(walk(
        from, [&](QDate day) { return openSpans(channel, day); },
        [&](const OpenSpan& span) {
            if (span.until < from)
                return false;
            const Timestamp begin = std::max(span.from, from);
            due = begin.plusMs(left);
            left -= span.until.ms - begin.ms;
            return left <= 0;
        }));
    return due;
}

Result<qint64> ServiceHours::openTime(Channel channel, Timestamp from, Timestamp until) const
{
    if (until < from)
        return openTime(channel, until, from).map([](qint64 ms) { return -ms; });
    const QDate first = dayOf(from);
    const QDate last = dayOf(until);
    if (!isReckonable(first) || !isReckonable(last))
        return invalid("hours.moment");
    if (first.daysTo(last) > farthest)
        return invalid("hours.too-far");
    qint64 sum = 0;
    for (QDate day = first; day <= last; day = day.addDays(1)) {
        for (const OpenSpan& span : openSpans(channel, day))
            sum += std::max<qint64>(0, std::min(span.until, until).ms - std::max(span.from, from).ms);
    }
    return sum;
}

/// The end of the last span on the `days`th day that has one.
template <typename SpansOf>
Result<Timestamp> ServiceHours::endOfDay(Timestamp from, int days, SpansOf spansOf) const
{
    if (days < 0)
        return invalid("hours.amount");
    const QDate start = dayOf(from);
    std::optional<Timestamp> end;
    int counted = 0;
    const auto lastSpan = [&](QDate day) {
        const std::vector<OpenSpan> spans = spansOf(day);
        return spans.empty() ? spans : std::vector<OpenSpan>{spans.back()};
    };
    MADOGUCHI_TRY(walk(from, lastSpan, [&](const OpenSpan& span) {
        const bool counts = days == 0 ? from < span.until : dayOf(span.from) > start;
        counted += counts ? 1 : 0;
        end = span.until;
        return counts && counted >= days;
    }));
    return *end;
}

Result<Timestamp> ServiceHours::endOfServiceDay(Channel channel, Timestamp from, int days) const
{
    return endOfDay(from, days, [&](QDate day) { return openSpans(channel, day); });
}

bool ServiceHours::isBusinessDay(QDate day) const
{
    const ClosingDays turnOfYear{m_calendar.yearEndFrom, m_calendar.yearEndUntil, true, {}};
    return day.isValid() && day.dayOfWeek() <= Qt::Friday && !covers(turnOfYear, day) &&
           !isPublicHoliday(day);
}

OpenSpan ServiceHours::officeSpan(QDate day) const
{
    return {moment(day, m_calendar.officeHours.from), moment(day, m_calendar.officeHours.until)};
}

std::optional<OpenSpan> ServiceHours::officeHoursOn(QDate day) const
{
    return isBusinessDay(day) ? std::optional(officeSpan(day)) : std::nullopt;
}

Result<Timestamp> ServiceHours::endOfBusinessDay(Timestamp from, int days) const
{
    return endOfDay(from, days, [&](QDate day) {
        return isBusinessDay(day) ? std::vector<OpenSpan>{officeSpan(day)} : std::vector<OpenSpan>();
    });
}

} // namespace madoguchi
