// SPDX-License-Identifier: GPL-3.0-or-later
// The reckoned equinoxes against published ones, and how near to midnight in Japan they come.
#include "kb/domain/equinox.h"
#include "tests/support/printers.h"

#include <cstdlib>

using namespace madoguchi;

namespace {

/// Seconds from Japan's nearest midnight.
qint64 secondsFromMidnight(Timestamp at)
{
    const qint64 ofDay = QTime(0, 0).secsTo(at.plusMs(9 * 3'600'000).toUtc().time());
    return std::min(ofDay, 86'400 - ofDay);
}

struct Published
{
    int year;
    bool inMarch;
    const char* inJapan;
};

} // namespace

TEST_CASE("an equinox is within two minutes of the almanac's")
{
    // 国立天文台 暦要項, in Japan Standard Time.
    const Published published[] = {
        {1979, false, "1979-09-24T00:17"}, {2000, true, "2000-03-20T16:35"},
        {2000, false, "2000-09-23T02:28"}, {2012, false, "2012-09-22T23:49"},
        {2020, true, "2020-03-20T12:50"},  {2020, false, "2020-09-22T22:31"},
        {2021, true, "2021-03-20T18:37"},  {2021, false, "2021-09-23T04:21"},
        {2022, true, "2022-03-21T00:33"},  {2022, false, "2022-09-23T10:04"},
        {2023, true, "2023-03-21T06:24"},  {2023, false, "2023-09-23T15:50"},
        {2024, true, "2024-03-20T12:06"},  {2024, false, "2024-09-22T21:44"},
        {2025, true, "2025-03-20T18:01"},  {2025, false, "2025-09-23T03:19"},
        {2026, true, "2026-03-20T23:46"},  {2026, false, "2026-09-23T09:05"},
        {2027, true, "2027-03-21T05:25"},  {2027, false, "2027-09-23T15:02"},
    };
    for (const Published& it : published) {
        const QDateTime expected =
            QDateTime::fromString(QString::fromLatin1(it.inJapan) + QStringLiteral(":00+09:00"), Qt::ISODate);
        INFO(it.inJapan << " reckoned "
                        << equinox(it.year, it.inMarch).toUtc().toString(Qt::ISODate).toStdString());
        CHECK(std::abs(equinox(it.year, it.inMarch).ms - expected.toMSecsSinceEpoch()) < 120'000);
    }
}

TEST_CASE("the equinox days of 1949 to 2099 are those of the published tables")
{
    // By the remainder of the year divided by four; the tables of the Hydrographic Department and NAOJ.
    const auto day = [](int year, std::initializer_list<std::pair<int, std::array<int, 4>>> table) {
        int found = 0;
        for (const auto& [until, days] : table) {
            if (found == 0 && year <= until)
                found = days.at(static_cast<size_t>(year % 4));
        }
        return found;
    };
    for (int year = 1949; year <= 2099; ++year) {
        INFO(year);
        CHECK(springEquinoxDay(year) == QDate(year, 3,
                                              day(year, {{1959, {21, 21, 21, 21}},
                                                         {1991, {20, 21, 21, 21}},
                                                         {2023, {20, 20, 21, 21}},
                                                         {2055, {20, 20, 20, 21}},
                                                         {2091, {20, 20, 20, 20}},
                                                         {2099, {19, 20, 20, 20}}})));
        CHECK(autumnEquinoxDay(year) == QDate(year, 9,
                                              day(year, {{1979, {23, 23, 23, 24}},
                                                         {2011, {23, 23, 23, 23}},
                                                         {2043, {22, 23, 23, 23}},
                                                         {2075, {22, 22, 23, 23}},
                                                         {2099, {22, 22, 22, 23}}})));
    }
}

TEST_CASE("no equinox up to 2099 is nearer to midnight than the reckoning's error")
{
    qint64 nearest = 86'400;
    int nearestYear = 0;
    for (int year = 1948; year <= 2099; ++year) {
        for (const bool inMarch : {true, false}) {
            const qint64 seconds = secondsFromMidnight(equinox(year, inMarch));
            if (seconds < nearest) {
                nearest = seconds;
                nearestYear = year;
            }
        }
    }
    INFO(nearestYear);
    CHECK(nearestYear == 2074);
    CHECK(nearest > 180);
}

TEST_CASE("an equinox falls on one of few days, however far the year")
{
    for (int year = 1948; year <= 3000; ++year) {
        INFO(year);
        const QDate spring = springEquinoxDay(year);
        const QDate autumn = autumnEquinoxDay(year);
        CHECK((spring.month() == 3 && spring.day() >= 18 && spring.day() <= 22));
        CHECK((autumn.month() == 9 && autumn.day() >= 21 && autumn.day() <= 25));
    }
}
