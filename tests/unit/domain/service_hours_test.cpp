// SPDX-License-Identifier: GPL-3.0-or-later
// Reckoning in a centre's hours: known days, properties over random calendars and zones, and no endless
// search.
#include "kb/domain/service_hours.h"
#include "tests/support/printers.h"

#include <limits>

using namespace madoguchi;

namespace {

constexpr qint64 minute = 60'000;
constexpr qint64 hour = 60 * minute;

Timestamp at(const char* local, const QTimeZone& zone = japanTime())
{
    const QDateTime read =
        QDateTime::fromString(QString::fromLatin1(local), QStringLiteral("yyyy-MM-dd HH:mm"));
    return Timestamp::from(QDateTime(read.date(), read.time(), zone));
}

QString local(const Result<Timestamp>& moment, const QTimeZone& zone = japanTime())
{
    return moment ? moment->toUtc().toTimeZone(zone).toString(u"yyyy-MM-dd HH:mm"_qs) : moment.error().key;
}

CentreCalendar closedAtNewYear()
{
    CentreCalendar calendar;
    calendar.closings = {{QDate(2000, 12, 31), QDate(2000, 1, 2), true, {}}};
    return calendar;
}

CentreCalendar neverOpen()
{
    CentreCalendar calendar;
    for (const Channel channel : {Channel::Phone, Channel::Fax})
        calendar.hours[channel] = WeekHours{};
    return calendar;
}

} // namespace

TEST_CASE(
    "a centre is open from eight to nine in Japan's time on every channel and day, unless told otherwise")
{
    const ServiceHours hours({}, japanTime());
    for (const Channel channel :
         {Channel::Phone, Channel::Fax, Channel::Email, Channel::Letter, Channel::Counter}) {
        CHECK_FALSE(hours.isOpen(channel, at("2026-11-22 07:59")));
        CHECK(hours.isOpen(channel, at("2026-11-22 08:00")));
        CHECK(hours.isOpen(channel, at("2027-01-01 20:59")));
        CHECK_FALSE(hours.isOpen(channel, at("2026-11-22 21:00")));
    }
    // 08:00 in Japan is 23:00 of the day before in UTC, whatever the machine thinks.
    CHECK(at("2026-11-22 08:00").toUtc().toString(Qt::ISODate) == u"2026-11-21T23:00:00Z");
}

TEST_CASE("a channel has its own hours by weekday, with breaks, and holidays have theirs if they count")
{
    CentreCalendar calendar;
    WeekHours week = defaultWeek();
    week[0] = {{9 * 60, 12 * 60}, {13 * 60, 17 * 60}};
    week[publicHolidayColumn] = {{10 * 60, 11 * 60}};
    calendar.hours[Channel::Counter] = week;
    const auto open = [&calendar](Channel channel, const char* moment) {
        return ServiceHours(calendar, japanTime()).isOpen(channel, at(moment));
    };
    CHECK(open(Channel::Counter, "2026-11-16 11:59")); // a Monday
    CHECK_FALSE(open(Channel::Counter, "2026-11-16 12:30"));
    CHECK(open(Channel::Counter, "2026-11-16 13:00"));
    CHECK(open(Channel::Phone, "2026-11-16 12:30"));
    CHECK(open(Channel::Counter, "2026-11-17 12:30"));
    CHECK_FALSE(open(Channel::Counter, "2026-11-23 09:30")); // 勤労感謝の日, a Monday
    CHECK(open(Channel::Counter, "2026-11-23 10:30"));
    calendar.holidaysCount = false;
    CHECK(open(Channel::Counter, "2026-11-23 09:30"));
}

TEST_CASE("the centre's own closings close every channel")
{
    const ServiceHours hours(closedAtNewYear(), japanTime());
    CHECK(hours.isOpen(Channel::Phone, at("2026-12-30 12:00")));
    CHECK_FALSE(hours.isOpen(Channel::Phone, at("2026-12-31 12:00")));
    CHECK_FALSE(hours.isOpen(Channel::Email, at("2027-01-02 12:00")));
    CHECK(hours.closingOn({2027, 1, 2}) == &hours.calendar().closings[0]);
    CHECK(hours.closingOn({2027, 1, 3}) == nullptr);
    CHECK(local(hours.nextOpening(Channel::Phone, at("2026-12-30 21:00"))) == u"2027-01-03 08:00");
}

TEST_CASE("the next opening is now while it is open, else the next day that opens")
{
    const ServiceHours hours({}, japanTime());
    CHECK(local(hours.nextOpening(Channel::Phone, at("2026-11-22 12:34"))) == u"2026-11-22 12:34");
    CHECK(local(hours.nextOpening(Channel::Phone, at("2026-11-22 03:00"))) == u"2026-11-22 08:00");
    CHECK(local(hours.nextOpening(Channel::Phone, at("2026-11-22 21:00"))) == u"2026-11-23 08:00");
}

TEST_CASE("four service hours count on the next day what the evening did not hold")
{
    const ServiceHours hours({}, japanTime());
    const auto later = [&hours](const char* moment, qint64 ms) {
        return local(hours.plus(Channel::Phone, at(moment), ms));
    };
    CHECK(later("2026-11-22 10:00", 4 * hour) == u"2026-11-22 14:00");
    CHECK(later("2026-11-22 19:30", 4 * hour) == u"2026-11-23 10:30");
    CHECK(later("2026-11-22 17:00", 4 * hour) == u"2026-11-22 21:00");
    CHECK(later("2026-11-22 23:00", 4 * hour) == u"2026-11-23 12:00");
    CHECK(later("2026-11-22 10:00", 30 * hour) == u"2026-11-24 14:00");
    CHECK(later("2026-11-22 21:00", 0) == u"2026-11-22 21:00");
    CHECK(later("2026-11-22 21:01", 0) == u"2026-11-23 08:00");
    CHECK(later("2026-11-22 10:00", -1) == u"hours.amount");
    const ServiceHours closed(closedAtNewYear(), japanTime());
    CHECK(local(closed.plus(Channel::Phone, at("2026-12-30 20:00"), 2 * hour)) == u"2027-01-03 09:00");
}

TEST_CASE("a centre that never closes counts every minute, over midnight too")
{
    CentreCalendar calendar;
    WeekHours week;
    week.fill({{0, 24 * 60}});
    calendar.hours[Channel::Phone] = week;
    const ServiceHours hours(calendar, japanTime());
    CHECK(local(hours.plus(Channel::Phone, at("2026-11-22 23:30"), hour)) == u"2026-11-23 00:30");
    CHECK(hours.openTime(Channel::Phone, at("2026-11-22 00:00"), at("2026-11-25 00:00")) == 72 * hour);
    CHECK(hours.isOpen(Channel::Phone, at("2026-11-23 00:00")));
    // Closed on Mondays: the moment of closing is Monday's midnight, and it is due then, not on Tuesday.
    calendar.hours[Channel::Phone][0] = {};
    calendar.holidaysCount = false;
    CHECK(local(ServiceHours(calendar, japanTime()).plus(Channel::Phone, at("2026-11-23 00:00"), 0)) ==
          u"2026-11-23 00:00");
}

TEST_CASE("the time open between two moments leaves out the nights, and has a sign")
{
    const ServiceHours hours({}, japanTime());
    const auto open = [&hours](const char* from, const char* until) {
        return *hours.openTime(Channel::Phone, at(from), at(until)) / minute;
    };
    CHECK(open("2026-11-22 20:30", "2026-11-23 08:45") == 75);
    CHECK(open("2026-11-22 21:00", "2026-11-23 08:00") == 0);
    CHECK(open("2026-11-22 00:00", "2026-11-29 00:00") == 7 * 13 * 60);
    CHECK(open("2026-11-23 08:45", "2026-11-22 20:30") == -75);
}

TEST_CASE("departments work from Monday to Friday, not on holidays and not at the turn of the year")
{
    const ServiceHours hours({}, japanTime());
    CHECK(hours.isBusinessDay({2026, 11, 20}));
    CHECK_FALSE(hours.isBusinessDay({2026, 11, 21}));
    CHECK_FALSE(hours.isBusinessDay({2026, 11, 23}));
    CHECK(hours.isBusinessDay({2026, 12, 28}));
    CHECK_FALSE(hours.isBusinessDay({2026, 12, 29}));
    CHECK_FALSE(hours.isBusinessDay({2027, 1, 1}));
    CHECK(hours.isBusinessDay({2027, 1, 4}));
    // The centre's own closings are not the departments'.
    CentreCalendar calendar;
    calendar.closings = {{QDate(2026, 11, 20), QDate(2026, 11, 20), false, {}}};
    CHECK(ServiceHours(calendar, japanTime()).isBusinessDay({2026, 11, 20}));
}

TEST_CASE("three business days end with the departments' third day from tomorrow on")
{
    const ServiceHours hours({}, japanTime());
    const auto end = [&hours](const char* moment, int days) {
        return local(hours.endOfBusinessDay(at(moment), days));
    };
    CHECK(end("2026-11-18 10:00", 3) == u"2026-11-24 17:15"); // Wednesday; 23 November is a holiday
    CHECK(end("2026-11-20 23:00", 1) == u"2026-11-24 17:15");
    CHECK(end("2026-11-21 10:00", 1) == u"2026-11-24 17:15");
    CHECK(end("2026-12-25 10:00", 2) == u"2027-01-04 17:15");
    CHECK(end("2026-11-18 10:00", 0) == u"2026-11-18 17:15");
    CHECK(end("2026-11-18 17:15", 0) == u"2026-11-19 17:15");
    CHECK(end("2026-11-21 10:00", 0) == u"2026-11-24 17:15");
    CHECK(end("2026-04-28 10:00", 3) == u"2026-05-07 17:15"); // over the holidays of May
    CHECK(end("2026-11-18 10:00", -1) == u"hours.amount");
}

TEST_CASE("service days end with the channel's hours")
{
    CentreCalendar calendar;
    WeekHours week = defaultWeek();
    week[6] = {};
    week[5] = {{9 * 60, 12 * 60}, {13 * 60, 15 * 60}};
    calendar.hours[Channel::Fax] = week;
    const ServiceHours hours(calendar, japanTime());
    CHECK(local(hours.endOfServiceDay(Channel::Fax, at("2026-11-13 10:00"), 1)) == u"2026-11-14 15:00");
    CHECK(local(hours.endOfServiceDay(Channel::Fax, at("2026-11-13 10:00"), 2)) == u"2026-11-16 21:00");
    CHECK(local(hours.endOfServiceDay(Channel::Fax, at("2026-11-14 12:30"), 0)) == u"2026-11-14 15:00");
    CHECK(local(hours.endOfServiceDay(Channel::Fax, at("2026-11-14 15:00"), 0)) == u"2026-11-16 21:00");
}

TEST_CASE("a centre that never opens is an error, not an endless search")
{
    const ServiceHours never(neverOpen(), japanTime());
    const Timestamp now = at("2026-11-22 10:00");
    CHECK(never.nextOpening(Channel::Phone, now).error().key == u"hours.never-open");
    CHECK(never.plus(Channel::Phone, now, hour).error().key == u"hours.never-open");
    CHECK(never.endOfServiceDay(Channel::Fax, now, 1).error().key == u"hours.never-open");
    CHECK(never.openTime(Channel::Phone, now, now.plusMs(1'000 * hour)) == 0);
    CHECK(local(never.nextOpening(Channel::Email, now)) == u"2026-11-22 10:00");
    CentreCalendar allYear;
    allYear.closings = {{QDate(2000, 1, 1), QDate(2000, 12, 31), true, {}}};
    CHECK(ServiceHours(allYear, japanTime()).nextOpening(Channel::Phone, now).error().key ==
          u"hours.never-open");
    allYear = {};
    allYear.yearEndFrom = QDate(2000, 1, 1);
    allYear.yearEndUntil = QDate(2000, 12, 31);
    CHECK(ServiceHours(allYear, japanTime()).endOfBusinessDay(now, 1).error().key == u"hours.never-open");
}

TEST_CASE("what is too far off and no moment at all are errors too")
{
    CentreCalendar calendar;
    WeekHours week{};
    week[0] = {{0, 1}};
    calendar.hours[Channel::Phone] = week;
    const ServiceHours hours(calendar, japanTime());
    const Timestamp now = at("2026-11-22 10:00");
    CHECK(hours.plus(Channel::Phone, now, 10'000 * hour).error().key == u"hours.too-far");
    CHECK(hours.endOfServiceDay(Channel::Phone, now, 1'000'000).error().key == u"hours.too-far");
    CHECK(hours.openTime(Channel::Phone, at("1901-01-01 00:00"), at("2002-01-01 00:00")).error().key ==
          u"hours.too-far");
    for (const qint64 ms : {std::numeric_limits<qint64>::max() / 4, std::numeric_limits<qint64>::min() / 4,
                            qint64(100'000'000'000'000)}) {
        CHECK(hours.nextOpening(Channel::Phone, {ms}).error().key == u"hours.moment");
        CHECK(hours.openTime(Channel::Phone, {ms}, now).error().key == u"hours.moment");
        CHECK_FALSE(hours.isOpen(Channel::Phone, {ms}));
    }
}
