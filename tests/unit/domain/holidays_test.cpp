// SPDX-License-Identifier: GPL-3.0-or-later
// The law's rules against the Cabinet Office's list, and where the list has not got to yet.
#include "kb/domain/holidays.h"
#include "tests/support/printers.h"
#include "tests/unit/domain/cabinet_office_list.h"

using namespace madoguchi;

namespace {

/// The list's letter for a holiday. It calls what follows from other holidays just 休日.
char letterOf(const PublicHoliday& it)
{
    if (it.date.year() == 2019 && (it.what == Holiday::Accession || it.what == Holiday::EnthronementRite))
        return 'z';
    static constexpr char letters[] = "?nafevskgcmyruhpblxxwti";
    return letters[static_cast<int>(it.what)];
}

QString reckoned(int year)
{
    QStringList days;
    for (const PublicHoliday& it : publicHolidaysOf(year))
        days += it.date.toString(u"MMdd"_qs) + QLatin1Char(letterOf(it));
    return days.join(u' ');
}

std::vector<int> yearsWith(QDate first, QDate last, int from, int until)
{
    std::vector<int> years;
    for (int year = from; year <= until; ++year) {
        for (QDate day(year, first.month(), first.day()); day <= QDate(year, last.month(), last.day());
             day = day.addDays(1)) {
            if (publicHolidayOn(day) == Holiday::Between)
                years.push_back(year);
        }
    }
    return years;
}

} // namespace

TEST_CASE("every year of the Cabinet Office's list comes out exactly")
{
    int days = 0;
    for (const ListedYear& listed : cabinetOfficeList) {
        CHECK((std::to_string(listed.year) + ' ' + reckoned(listed.year).toStdString()) ==
              std::to_string(listed.year) + ' ' + listed.days);
        days += static_cast<int>(publicHolidaysOf(listed.year).size());
    }
    CHECK(days == 1067);
    CHECK(cabinetOfficeList.front().year == 1955);
    CHECK(cabinetOfficeList.back().year == 2027);
}

TEST_CASE("the act begins on 20 July 1948")
{
    CHECK(publicHolidaysOf(1947).empty());
    CHECK(reckoned(1948) == u"0923u 1103b 1123l");
    CHECK(reckoned(1949) == u"0101n 0115a 0321v 0429e 0503k 0505c 0923u 1103b 1123l");
    CHECK_FALSE(publicHolidayOn(QDate()));
}

TEST_CASE("a Tuesday between 敬老の日 and 秋分の日 is off in the years the calendar makes it so")
{
    CHECK(yearsWith({2000, 9, 1}, {2000, 9, 30}, 2003, 2099) == std::vector<int>{2009, 2015, 2026, 2032, 2037,
                                                                                 2043, 2049, 2054, 2060, 2071,
                                                                                 2077, 2088, 2094, 2099});
    CHECK(publicHolidayOn({2032, 9, 20}) == Holiday::RespectForTheAged);
    CHECK(publicHolidayOn({2032, 9, 21}) == Holiday::Between);
    CHECK(publicHolidayOn({2032, 9, 22}) == Holiday::AutumnEquinox);
}

TEST_CASE("4 May was between two holidays from 1988 to 2006, save on Sundays and after them")
{
    CHECK(yearsWith({2000, 5, 1}, {2000, 5, 31}, 1986, 2006) ==
          std::vector<int>{1988, 1989, 1990, 1991, 1993, 1994, 1995, 1996, 1999, 2000, 2001, 2002, 2004, 2005,
                           2006});
    CHECK(publicHolidayOn({1998, 5, 4}) == Holiday::Substitute);
    CHECK(publicHolidayOn({1992, 5, 4}) == Holiday::Substitute);
    CHECK_FALSE(publicHolidayOn({1997, 5, 4}));
}

TEST_CASE("from 2007 a Sunday's holiday moves behind all the holidays that follow it")
{
    // 3 May on a Sunday: 4 and 5 May are holidays of their own.
    for (const int year : {2009, 2015, 2020, 2026, 2037, 2043, 2048})
        CHECK(publicHolidayOn({year, 5, 6}) == Holiday::Substitute);
    // 4 or 5 May on a Sunday.
    for (const int year : {2008, 2014, 2025, 2031, 2013, 2019, 2024, 2030})
        CHECK(publicHolidayOn({year, 5, 6}) == Holiday::Substitute);
    CHECK_FALSE(publicHolidayOn({2027, 5, 6}));
    // 2028 to 2035, beyond the list.
    CHECK(reckoned(2028) == u"0101n 0110a 0211f 0223e 0320v 0429s 0503k 0504g 0505c 0717m 0811y 0918r 0922u "
                            u"1009p 1103b 1123l");
    CHECK(publicHolidayOn({2029, 2, 12}) == Holiday::Substitute);
    CHECK(publicHolidayOn({2029, 4, 30}) == Holiday::Substitute);
    CHECK(publicHolidayOn({2029, 9, 24}) == Holiday::Substitute);
    CHECK(publicHolidayOn({2030, 8, 12}) == Holiday::Substitute);
    CHECK(publicHolidayOn({2030, 11, 4}) == Holiday::Substitute);
    CHECK(publicHolidayOn({2034, 1, 2}) == Holiday::Substitute);
}

TEST_CASE("before 1973 a holiday on a Sunday was lost")
{
    CHECK(QDate(1973, 2, 11).dayOfWeek() == Qt::Sunday);
    CHECK_FALSE(publicHolidayOn({1973, 2, 12}));
    CHECK(publicHolidayOn({1973, 4, 30}) == Holiday::Substitute);
}

TEST_CASE("every year from 1949 on is in order, holds no day twice and agrees with the question by day")
{
    for (int year = 1949; year <= 2200; ++year) {
        INFO(year);
        const std::vector<PublicHoliday> days = publicHolidaysOf(year);
        CHECK(days.size() >= 9);
        CHECK(days.size() <= 22);
        for (size_t i = 1; i < days.size(); ++i)
            CHECK(days[i - 1].date < days[i].date);
        // A holiday of its own name that is a Sunday's is made up for by some later day, from 1974 on.
        for (const PublicHoliday& it : days) {
            CHECK(publicHolidayOn(it.date) == it.what);
            if (it.date.year() >= 1974 && it.date.dayOfWeek() == Qt::Sunday &&
                it.what < Holiday::Substitute) {
                QDate next = it.date.addDays(1);
                while (isPublicHoliday(next) && publicHolidayOn(next) < Holiday::Substitute)
                    next = next.addDays(1);
                CHECK(publicHolidayOn(next) == Holiday::Substitute);
            }
        }
    }
}
