// SPDX-License-Identifier: GPL-3.0-or-later
// The centre's calendar: what is refused, what its bytes are, what of a newer version is kept.
#include "kb/domain/centre_calendar.h"
#include "tests/support/printers.h"

#include <QCborArray>

using namespace madoguchi;

namespace {

CentreCalendar sampleCalendar()
{
    CentreCalendar calendar;
    WeekHours week = defaultWeek();
    week[5] = {{9 * 60, 12 * 60}, {13 * 60, 17 * 60}};
    week[6] = {};
    week[publicHolidayColumn] = {{0, 24 * 60}};
    calendar.hours[Channel::Fax] = week;
    calendar.holidaysCount = false;
    calendar.closings = {{QDate(2027, 2, 1), QDate(2027, 2, 3), false, u"移転"_qs},
                         {QDate(2000, 12, 31), QDate(2000, 1, 1), true, {}}};
    calendar.officeHours = {510, 1020};
    calendar.yearEndUntil = QDate(2000, 1, 4);
    calendar.dueRules[DueKind::RaisedHand] = {DueUnit::Seconds, 90};
    calendar.version = 3;
    calendar.changedAt = {1'700'000'000'000};
    return calendar;
}

QString keyOf(const CentreCalendar& calendar)
{
    const auto checked = checkCentreCalendar(calendar);
    return checked ? QStringLiteral("fine") : checked.error().key + u' ' + checked.error().where;
}

QString keyOfDay(const DayHours& day)
{
    CentreCalendar calendar;
    calendar.hours[Channel::Phone] = defaultWeek();
    calendar.hours[Channel::Phone][3] = day;
    return keyOf(calendar);
}

QString keyOfClosing(const ClosingDays& closing)
{
    CentreCalendar calendar;
    calendar.closings = {closing};
    return keyOf(calendar);
}

} // namespace

TEST_CASE("the calendar comes back as it was, with frozen bytes")
{
    CHECK(*decodeCentreCalendar(encode(sampleCalendar())) == sampleCalendar());
    CHECK(*decodeCentreCalendar(encode(CentreCalendar{})) == CentreCalendar{});
    CHECK(encode(sampleCalendar()).toHex().toStdString() ==
          "a901a10288821901e01904ec821901e01904ec821901e01904ec821901e01904ec821901e01904ec8419021c19"
          "02d019030c1903fc8082001905a002010382a3011a00258efe021a00258f000466e7a7bbe8bba2a3011a002569"
          "c6021a00256859030104821901fe1903fc051a002569c4061a0025685c07a1018201185a0803091b0000018bcf"
          "e56800");
    CHECK(encode(CentreCalendar{}).toHex().toStdString() == "a3048219020d19040b051a002569c4061a0025685b");
}

TEST_CASE("I15 a calendar keeps what a newer version wrote: fields, channels, kinds and units")
{
    CentreCalendar newer = sampleCalendar();
    newer.hours[static_cast<Channel>(9)] = defaultWeek();
    newer.dueRules[static_cast<DueKind>(12)] = {static_cast<DueUnit>(20), 100'000};
    newer.unknown.insert(90, QStringLiteral("new"));
    newer.closings[0].unknown.insert(91, true);
    const QByteArray bytes = encode(newer);
    const auto read = decodeCentreCalendar(bytes);
    REQUIRE(read);
    CHECK(*read == newer);
    CHECK(encode(*read) == bytes);
    CHECK(keyOf(newer) == u"fine");
}

TEST_CASE("bytes that are no calendar are refused")
{
    const QCborMap good = QCborValue::fromCbor(encode(sampleCalendar())).toMap();
    const auto with = [&good](int key, const QCborValue& value) {
        QCborMap map = good;
        map.insert(key, value);
        return decodeCentreCalendar(map.toCborValue().toCbor());
    };
    CHECK(with(8, 4));
    CHECK_FALSE(decodeCentreCalendar(QByteArray::fromHex("a0")));
    CHECK_FALSE(with(1, QCborArray{}));
    CHECK_FALSE(with(1, QCborMap{{1, QCborArray{QCborArray{480, 1260}}}}));
    CHECK_FALSE(with(1, QCborMap{{QStringLiteral("phone"), good.value(1).toMap().begin().value()}}));
    CHECK_FALSE(with(3, QCborArray{1}));
    CHECK_FALSE(with(3, QCborArray{QCborMap{{1, 2'461'000}}}));
    for (const QCborArray& hours : {QCborArray{480}, QCborArray{-1, 480}, QCborArray{480, 480},
                                    QCborArray{480, 1'441}, QCborArray{480, 1LL << 33}, QCborArray{}})
        CHECK_FALSE(with(4, hours));
    CHECK_FALSE(with(7, QCborMap{{1, QCborArray{1}}}));
    CHECK_FALSE(with(7, QCborMap{{1, QCborArray{1, -60}}}));
}

TEST_CASE("a day's hours are in order, apart, and at most four")
{
    CHECK(keyOfDay({}) == u"fine");
    CHECK(keyOfDay({{0, 24 * 60}}) == u"fine");
    CHECK(keyOfDay({{0, 60}, {61, 120}, {180, 240}, {300, 301}}) == u"fine");
    CHECK(keyOfDay({{0, 60}, {60, 120}}) == u"calendar.hours.order phone/3");
    CHECK(keyOfDay({{120, 180}, {0, 60}}) == u"calendar.hours.order phone/3");
    CHECK(keyOfDay({{60, 60}}) == u"calendar.hours.order phone/3");
    CHECK(keyOfDay({{60, 1'441}}) == u"calendar.hours.order phone/3");
    CHECK(keyOfDay({{-1, 60}}) == u"calendar.hours.order phone/3");
    CHECK(keyOfDay({{0, 1}, {2, 3}, {4, 5}, {6, 7}, {8, 9}}) == u"calendar.hours.too-many phone/3");
}

TEST_CASE("closings need days in order, a short note, and an end to their number")
{
    const QDate day(2027, 2, 1);
    CHECK(keyOfClosing({day, day, false, {}}) == u"fine");
    CHECK(keyOfClosing({day, {}, false, {}}) == u"calendar.closing.date 0");
    CHECK(keyOfClosing({day, day.addDays(-1), false, {}}) == u"calendar.closing.order 0");
    CHECK(keyOfClosing({day, day, true, {}}) == u"calendar.closing.date 0");
    CHECK(keyOfClosing({QDate(2000, 12, 29), QDate(2000, 1, 3), true, {}}) == u"fine");
    CHECK(keyOfClosing({day, day, false, QString(201, u'x')}) == u"calendar.closing.note.too-long 0");
    CentreCalendar calendar;
    calendar.closings.resize(201, {day, day, false, {}});
    CHECK(keyOf(calendar) == u"calendar.closing.too-many ");
}

TEST_CASE("office hours, the turn of the year and due times are checked")
{
    CHECK(keyOf({}) == u"fine");
    CentreCalendar calendar;
    calendar.officeHours = {1'000, 900};
    CHECK(keyOf(calendar) == u"calendar.office.order ");
    calendar = {};
    calendar.yearEndFrom = QDate(2026, 12, 29);
    CHECK(keyOf(calendar) == u"calendar.year-end.date ");
    calendar = {};
    for (const DueKind kind :
         {DueKind::RaisedHand, DueKind::Escalation, DueKind::Written, DueKind::CallBackReminder}) {
        calendar.dueRules[kind] = defaultDueRule(kind);
        CHECK(keyOf(calendar) == u"fine");
        for (const DueUnit unit : dueUnitsFor(kind)) {
            calendar.dueRules[kind] = {unit, largestAmount(unit)};
            CHECK(keyOf(calendar) == u"fine");
            calendar.dueRules[kind].amount += 1;
            CHECK(keyOf(calendar).startsWith(u"calendar.due.amount"));
            calendar.dueRules[kind].amount = 0;
            CHECK(keyOf(calendar).startsWith(u"calendar.due.amount"));
        }
        calendar.dueRules.clear();
    }
    calendar.dueRules[DueKind::RaisedHand] = {DueUnit::ServiceHours, 1};
    CHECK(keyOf(calendar) == u"calendar.due.unit 1");
}

TEST_CASE("yearly closings come every year, over New Year's Eve too")
{
    const ClosingDays turn{QDate(2000, 12, 29), QDate(2000, 1, 3), true, {}};
    CHECK(covers(turn, {2026, 12, 29}));
    CHECK(covers(turn, {2031, 12, 31}));
    CHECK(covers(turn, {2027, 1, 3}));
    CHECK_FALSE(covers(turn, {2027, 1, 4}));
    CHECK_FALSE(covers(turn, {2026, 12, 28}));
    const ClosingDays leapDay{QDate(2000, 2, 29), QDate(2000, 2, 29), true, {}};
    CHECK(covers(leapDay, {2028, 2, 29}));
    CHECK_FALSE(covers(leapDay, {2027, 2, 28}));
    CHECK_FALSE(covers(leapDay, {2027, 3, 1}));
    const ClosingDays once{QDate(2027, 2, 1), QDate(2027, 2, 3), false, {}};
    CHECK(covers(once, {2027, 2, 3}));
    CHECK_FALSE(covers(once, {2028, 2, 3}));
}
