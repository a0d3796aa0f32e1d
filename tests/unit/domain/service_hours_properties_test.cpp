// SPDX-License-Identifier: GPL-3.0-or-later
// Properties of reckoning in service hours, over random calendars, in Japan and where clocks change.
#include "kb/base/random.h"
#include "kb/domain/service_hours.h"
#include "tests/support/printers.h"

using namespace madoguchi;

namespace {

constexpr qint64 minute = 60'000;
constexpr qint64 hour = 60 * minute;

int below(SeededRandom& random, int bound)
{
    return static_cast<int>(random.below(static_cast<quint32>(bound)));
}

DayHours randomDay(SeededRandom& random)
{
    DayHours day;
    int from = below(random, 12 * 60);
    while (day.size() < 3 && random.below(4) != 0) {
        const int until = std::min(24 * 60, from + 1 + below(random, 10 * 60));
        day.push_back({from, until});
        from = until + 1 + below(random, 120);
        if (from >= 24 * 60)
            break;
    }
    return day;
}

CentreCalendar randomCalendar(SeededRandom& random)
{
    CentreCalendar calendar;
    WeekHours week;
    for (DayHours& day : week)
        day = randomDay(random);
    week[random.below(7)] = {{600, 900}}; // open sometimes
    calendar.hours[Channel::Phone] = week;
    calendar.holidaysCount = random.below(2) == 0;
    for (quint32 i = random.below(4); i > 0; --i) {
        const QDate from = QDate(2026, 1, 1).addDays(below(random, 700));
        calendar.closings.push_back({from, from.addDays(below(random, 20)), false, {}});
    }
    if (random.below(2) == 0)
        calendar.closings.push_back({QDate(2000, 12, 29), QDate(2000, 1, 3), true, {}});
    return calendar;
}

/// Open at the moment, or the very moment of closing.
bool isOpenOrClosing(const ServiceHours& hours, Timestamp moment)
{
    return hours.isOpen(Channel::Phone, moment) || hours.isOpen(Channel::Phone, moment.plusMs(-1));
}

void checkProperties(SeededRandom& random, const QTimeZone& zone)
{
    const ServiceHours hours(randomCalendar(random), zone);
    const Timestamp start = Timestamp::from(QDate(2026, 1, 1).startOfDay(zone));
    for (int i = 0; i < 20; ++i) {
        const Timestamp from = start.plusMs(below(random, 600 * 24 * 60) * minute + below(random, 60'000));
        const qint64 first = below(random, 60 * 60) * minute;
        const qint64 second = below(random, 20 * 60) * minute;
        const auto due = hours.plus(Channel::Phone, from, first);
        const auto opening = hours.nextOpening(Channel::Phone, from);
        REQUIRE(due);
        REQUIRE(opening);
        // Added and measured is the same; what is due lies in open time; nothing is due before it came in.
        CHECK(hours.openTime(Channel::Phone, from, *due) == first);
        CHECK(isOpenOrClosing(hours, *due));
        CHECK(*due >= from);
        // Nothing is open between a moment and the next opening.
        CHECK(hours.isOpen(Channel::Phone, *opening));
        CHECK(hours.openTime(Channel::Phone, from, *opening) == 0);
        // In two steps as in one, later for more and for later.
        CHECK(hours.plus(Channel::Phone, *due, second) == hours.plus(Channel::Phone, from, first + second));
        CHECK(*hours.plus(Channel::Phone, from.plusMs(second), first) >= *due);
        // Measured in two parts as in one.
        const Timestamp middle = from.plusMs((due->ms - from.ms) / 2);
        CHECK(*hours.openTime(Channel::Phone, from, middle) + *hours.openTime(Channel::Phone, middle, *due) ==
              first);
        // The end of a day is one of an open day, and later for more days.
        const int days = 1 + below(random, 10);
        const Timestamp end = *hours.endOfServiceDay(Channel::Phone, from, days);
        CHECK(isOpenOrClosing(hours, end));
        CHECK(end > from);
        CHECK(*hours.endOfServiceDay(Channel::Phone, from, days + 1) > end);
        CHECK(*hours.endOfServiceDay(Channel::Phone, from, 0) <= end);
        const Timestamp business = *hours.endOfBusinessDay(from, days);
        CHECK(hours.isBusinessDay(hours.dayOf(business)));
        CHECK(business > from);
    }
}

} // namespace

TEST_CASE("adding and measuring agree on any calendar, in Japan and where clocks change")
{
    const QTimeZone zones[] = {japanTime(), QTimeZone("Europe/Berlin"), QTimeZone("America/New_York"),
                               QTimeZone("Australia/Lord_Howe")};
    for (quint64 seed = 1; seed <= 60; ++seed) {
        SeededRandom random(seed);
        const QTimeZone& zone = zones[seed % 4];
        if (!zone.isValid())
            continue; // no zone data on this machine
        INFO("seed " << seed);
        checkProperties(random, zone);
    }
}

TEST_CASE("a minute's walk over a week finds the same open time as the reckoning")
{
    for (quint64 seed = 101; seed <= 106; ++seed) {
        SeededRandom random(seed);
        const ServiceHours hours(randomCalendar(random), japanTime());
        const Timestamp from =
            Timestamp::from(QDate(2026, 4, 27).startOfDay(japanTime())); // over the holidays
        qint64 open = 0;
        for (int i = 0; i < 14 * 24 * 60; ++i)
            open += hours.isOpen(Channel::Phone, from.plusMs(i * minute)) ? minute : 0;
        INFO("seed " << seed);
        CHECK(hours.openTime(Channel::Phone, from, from.plusMs(14 * 24 * hour)) == open);
    }
}
