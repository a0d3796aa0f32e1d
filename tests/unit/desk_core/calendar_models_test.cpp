// SPDX-License-Identifier: GPL-3.0-or-later
// What is typed into the calendar's fields, and the lists beside them.
#include "app/desk/core/calendar_input.h"
#include "app/desk/core/closings_model.h"
#include "app/desk/core/holidays_model.h"
#include "tests/support/printers.h"

#include <QAbstractItemModelTester>

using namespace madoguchi;
using namespace madoguchi::desk;

namespace {

QString readAgain(const QString& text)
{
    const auto day = hoursFromText(text);
    return day ? textOfHours(*day) : QStringLiteral("?");
}

QString dayAgain(const QString& text)
{
    const auto typed = dayFromText(text);
    return typed ? textOfDay(typed->day, typed->yearly) : QStringLiteral("?");
}

} // namespace

TEST_CASE("hours are read however an input method leaves them")
{
    CHECK(textOfHours({{480, 1260}}) == u"8:00–21:00");
    CHECK(textOfHours({{545, 720}, {780, 1440}}) == u"9:05–12:00, 13:00–24:00");
    CHECK(textOfHours({}).isEmpty());
    for (const QString& same : {u"8:00–21:00"_qs, u"8-21"_qs, u"08:00 - 21:00"_qs, u"８：００～２１：００"_qs,
                                u"8:00〜21:00"_qs, u"8ー21"_qs, u"8−21"_qs})
        CHECK(readAgain(same) == u"8:00–21:00");
    CHECK(readAgain(u"9-12、13：30－17"_qs) == u"9:00–12:00, 13:30–17:00");
    CHECK(readAgain(u"0-24"_qs) == u"0:00–24:00");
    CHECK(readAgain(u"  "_qs).isEmpty());
    for (const QString& wrong : {u"8"_qs, u"8-"_qs, u"morning"_qs, u"8:60-9"_qs, u"8-25"_qs, u"8-24:30"_qs,
                                 u"8-12-17"_qs, u"8:5-9"_qs})
        CHECK(readAgain(wrong) == u"?");
}

TEST_CASE("days are of a year, or of every year without one")
{
    CHECK(dayAgain(u"2027-02-01"_qs) == u"2027-02-01");
    CHECK(dayAgain(u"2027/2/1"_qs) == u"2027-02-01");
    CHECK(dayAgain(u"２０２７．２．１"_qs) == u"2027-02-01");
    CHECK(dayAgain(u"12-29"_qs) == u"12-29");
    CHECK(dayAgain(u"2/29"_qs) == u"02-29");
    CHECK(dayFromText(u"12-29"_qs)->yearly);
    CHECK_FALSE(dayFromText(u"2027-02-01"_qs)->yearly);
    for (const QString& wrong : {u""_qs, u"2027-02-30"_qs, u"13-01"_qs, u"soon"_qs, u"2027"_qs})
        CHECK(dayAgain(wrong) == u"?");
}

TEST_CASE("closings stand in order, those of every year first")
{
    ClosingsModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.setWords({{}, u"every year"_qs, u"once"_qs});
    const ClosingDays once{QDate(2027, 2, 1), QDate(2027, 2, 3), false, u"移転"_qs};
    const ClosingDays later{QDate(2028, 2, 1), QDate(2028, 2, 1), false, {}};
    const ClosingDays yearly{QDate(2000, 12, 29), QDate(2000, 1, 3), true, {}};
    model.setClosings({later, once});
    CHECK(model.closings() == std::vector{once, later});
    CHECK(model.add(yearly) == 0);
    CHECK(model.closings() == std::vector{yearly, once, later});
    CHECK(model.index(0, ClosingsModel::From).data().toString() == u"12-29");
    CHECK(model.index(0, ClosingsModel::Repeats).data().toString() == u"every year");
    CHECK(model.index(1, ClosingsModel::Note).data().toString() == u"移転");
    model.remove(1);
    model.remove(7);
    CHECK(model.closings() == std::vector{yearly, later});
    model.setWords({{}, u"毎年"_qs, {}});
    CHECK(model.index(0, ClosingsModel::Repeats).data().toString() == u"毎年");
}

TEST_CASE("a year's holidays are listed, the year kept where the law and the almanac reach")
{
    HolidaysModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.setWords({{},
                    [](int day) { return QString::number(day); },
                    [](Holiday what) { return QString::number(static_cast<int>(what)); }});
    model.setYear(2026);
    CHECK(model.rowCount() == 18);
    CHECK(model.index(0, HolidaysModel::Day).data().toString() == u"2026-01-01");
    CHECK(model.index(0, HolidaysModel::Weekday).data().toString() == u"4");
    CHECK(model.index(0, HolidaysModel::Name).data().toString() == u"1");
    model.setYear(1);
    CHECK(model.year() == 1948);
    model.setYear(9999);
    CHECK(model.year() == 3000);
}
