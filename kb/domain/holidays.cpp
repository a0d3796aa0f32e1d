// SPDX-License-Identifier: GPL-3.0-or-later
#include "kb/domain/holidays.h"

#include "kb/domain/equinox.h"

#include <algorithm>
#include <array>

namespace madoguchi {

namespace {

constexpr int always = 3000; // the last year the equinoxes are known for

/// A day that comes every year: a fixed one, or the nth Monday of a month.
struct Yearly
{
    Holiday what;
    int firstYear, lastYear;
    int month;
    int day;    ///< 0 with `monday`
    int monday; ///< 2 = the second Monday; 0 with `day`
};

// Article 2 through its amendments. The act came into force on 1948-07-20 (act 178 of 1948).
constexpr std::array yearly{
    Yearly{Holiday::NewYear, 1949, always, 1, 1, 0},
    Yearly{Holiday::ComingOfAge, 1949, 1999, 1, 15, 0},
    Yearly{Holiday::ComingOfAge, 2000, always, 1, 0, 2}, // act 141 of 1998
    // Act 86 of 1966, by cabinet order 376 of that year.
    Yearly{Holiday::NationalFoundation, 1967, always, 2, 11, 0},
    // Acts 5 of 1989 and 63 of 2017; the emperor changed between two birthdays in 2019, which had none.
    Yearly{Holiday::EmperorsBirthday, 1949, 1988, 4, 29, 0},
    Yearly{Holiday::EmperorsBirthday, 1989, 2018, 12, 23, 0},
    Yearly{Holiday::EmperorsBirthday, 2020, always, 2, 23, 0},
    // Acts 5 of 1989 and 43 of 2005.
    Yearly{Holiday::Greenery, 1989, 2006, 4, 29, 0},
    Yearly{Holiday::Showa, 2007, always, 4, 29, 0},
    Yearly{Holiday::Constitution, 1949, always, 5, 3, 0},
    Yearly{Holiday::Greenery, 2007, always, 5, 4, 0},
    Yearly{Holiday::Children, 1949, always, 5, 5, 0},
    // Acts 22 of 1995 and 59 of 2001; the years of the Olympic Games stand among the single days.
    Yearly{Holiday::Marine, 1996, 2002, 7, 20, 0},
    Yearly{Holiday::Marine, 2003, 2019, 7, 0, 3},
    Yearly{Holiday::Marine, 2022, always, 7, 0, 3},
    // Act 43 of 2014.
    Yearly{Holiday::Mountain, 2016, 2019, 8, 11, 0},
    Yearly{Holiday::Mountain, 2022, always, 8, 11, 0},
    // Acts 86 of 1966 and 59 of 2001.
    Yearly{Holiday::RespectForTheAged, 1966, 2002, 9, 15, 0},
    Yearly{Holiday::RespectForTheAged, 2003, always, 9, 0, 3},
    // Acts 86 of 1966, 141 of 1998 and 57 of 2018.
    Yearly{Holiday::HealthAndSports, 1966, 1999, 10, 10, 0},
    Yearly{Holiday::HealthAndSports, 2000, 2019, 10, 0, 2},
    Yearly{Holiday::Sports, 2022, always, 10, 0, 2},
    Yearly{Holiday::Culture, 1948, always, 11, 3, 0},
    Yearly{Holiday::LabourThanksgiving, 1948, always, 11, 23, 0},
};

/// A day that came once.
struct Single
{
    Holiday what;
    int year, month, day;
};

constexpr std::array singles{
    Single{Holiday::ImperialWedding, 1959, 4, 10},   // act 16 of 1959
    Single{Holiday::ImperialFuneral, 1989, 2, 24},   // act 4 of 1989
    Single{Holiday::EnthronementRite, 1990, 11, 12}, // act 24 of 1990
    Single{Holiday::ImperialWedding, 1993, 6, 9},    // act 32 of 1993
    Single{Holiday::Accession, 2019, 5, 1},          // act 99 of 2018, which makes both days count as
    Single{Holiday::EnthronementRite, 2019, 10, 22}, // national holidays for the days around them
    // The special act on the Olympic Games (act 33 of 2015) as amended by acts 55 of 2018 and 68 of 2020.
    Single{Holiday::Marine, 2020, 7, 23},
    Single{Holiday::Sports, 2020, 7, 24},
    Single{Holiday::Mountain, 2020, 8, 10},
    Single{Holiday::Marine, 2021, 7, 22},
    Single{Holiday::Sports, 2021, 7, 23},
    Single{Holiday::Mountain, 2021, 8, 8},
};

bool falls(const Yearly& rule, QDate day)
{
    if (rule.month != day.month() || day.year() < rule.firstYear || day.year() > rule.lastYear)
        return false;
    if (rule.monday == 0)
        return rule.day == day.day();
    return day.dayOfWeek() == Qt::Monday && (day.day() - 1) / 7 + 1 == rule.monday;
}

/// Article 2 and the special acts: the days with a name of their own (国民の祝日).
std::optional<Holiday> nationalHoliday(QDate day)
{
    const int year = day.year();
    if (year > always)
        return {};
    for (const Yearly& rule : yearly) {
        if (falls(rule, day))
            return rule.what;
    }
    for (const Single& single : singles) {
        if (single.year == year && single.month == day.month() && single.day == day.day())
            return single.what;
    }
    if (day.month() == 3 && year >= 1949 && day == springEquinoxDay(year))
        return Holiday::SpringEquinox;
    if (day.month() == 9 && year >= 1948 && day == autumnEquinoxDay(year))
        return Holiday::AutumnEquinox;
    return {};
}

bool isNational(QDate day)
{
    return nationalHoliday(day).has_value();
}

/// Article 3, paragraph 2: for a national holiday on a Sunday. From 1973-04-12 (act 10 of 1973) the day after
/// it; from 2007 (act 43 of 2005) the next day that is no national holiday.
bool isSubstitute(QDate day)
{
    if (day < QDate(1973, 4, 12) || isNational(day))
        return false;
    QDate before = day.addDays(-1);
    while (day.year() >= 2007 && before.dayOfWeek() != Qt::Sunday && isNational(before))
        before = before.addDays(-1);
    return before.dayOfWeek() == Qt::Sunday && isNational(before);
}

/// Article 3, paragraph 3: a day between two national holidays, from 1985-12-27 (act 103 of 1985). Until 2006
/// not on a Sunday.
bool isBetween(QDate day)
{
    if (day < QDate(1985, 12, 27) || (day.year() < 2007 && day.dayOfWeek() == Qt::Sunday))
        return false;
    return isNational(day.addDays(-1)) && isNational(day.addDays(1));
}

} // namespace

std::optional<Holiday> publicHolidayOn(QDate day)
{
    if (!day.isValid() || day < QDate(1948, 7, 20))
        return {};
    if (const auto named = nationalHoliday(day))
        return named;
    if (isSubstitute(day))
        return Holiday::Substitute;
    if (isBetween(day))
        return Holiday::Between;
    return {};
}

std::vector<PublicHoliday> publicHolidaysOf(int year)
{
    std::vector<PublicHoliday> days;
    for (QDate day(year, 1, 1); day.isValid() && day.year() == year; day = day.addDays(1)) {
        if (const auto what = publicHolidayOn(day))
            days.push_back({day, *what});
    }
    return days;
}

} // namespace madoguchi
