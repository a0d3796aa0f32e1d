// SPDX-License-Identifier: GPL-3.0-or-later
#include "kb/domain/due_times.h"
#include "tests/support/printers.h"

using namespace madoguchi;

namespace {

Timestamp at(const char* local)
{
    const QDateTime read =
        QDateTime::fromString(QString::fromLatin1(local), QStringLiteral("yyyy-MM-dd HH:mm:ss"));
    return Timestamp::from(QDateTime(read.date(), read.time(), japanTime()));
}

QString due(const CentreCalendar& calendar, DueKind kind, const char* from, Channel channel = Channel::Phone)
{
    const auto moment = dueAt(ServiceHours(calendar, japanTime()), kind, channel, at(from));
    return moment ? moment->toUtc().toTimeZone(japanTime()).toString(u"yyyy-MM-dd HH:mm:ss"_qs)
                  : moment.error().key;
}

} // namespace

TEST_CASE(
    "by default a hand is due in 60 seconds, an escalation in four service hours, writing by the end of "
    "the next business day")
{
    CHECK(due({}, DueKind::RaisedHand, "2026-11-22 20:59:30") == u"2026-11-22 21:00:30");
    CHECK(due({}, DueKind::Escalation, "2026-11-22 19:30:00") == u"2026-11-23 10:30:00");
    CHECK(due({}, DueKind::Written, "2026-11-20 10:00:00", Channel::Email) == u"2026-11-24 17:15:00");
    CHECK(callBackReminderAt({}, at("2026-11-22 14:00:00")) == at("2026-11-22 13:50:00"));
}

TEST_CASE("the centre sets each of them, in the units that fit")
{
    CentreCalendar calendar;
    calendar.dueRules[DueKind::RaisedHand] = {DueUnit::Minutes, 2};
    calendar.dueRules[DueKind::Escalation] = {DueUnit::ServiceMinutes, 90};
    calendar.dueRules[DueKind::Written] = {DueUnit::ServiceDays, 2};
    calendar.dueRules[DueKind::CallBackReminder] = {DueUnit::Seconds, 30};
    CHECK(due(calendar, DueKind::RaisedHand, "2026-11-22 10:00:00") == u"2026-11-22 10:02:00");
    CHECK(due(calendar, DueKind::Escalation, "2026-11-22 20:00:00") == u"2026-11-23 08:30:00");
    CHECK(due(calendar, DueKind::Written, "2026-11-22 10:00:00", Channel::Fax) == u"2026-11-24 21:00:00");
    CHECK(callBackReminderAt(calendar, at("2026-11-22 14:00:00")) == at("2026-11-22 13:59:30"));
}

TEST_CASE("what cannot be told is an error with its reason")
{
    CHECK(due({}, DueKind::CallBackReminder, "2026-11-22 10:00:00") == u"due.kind");
    CentreCalendar calendar;
    calendar.dueRules[DueKind::Escalation] = {static_cast<DueUnit>(99), 4};
    CHECK(due(calendar, DueKind::Escalation, "2026-11-22 10:00:00") == u"due.unit.unknown");
    calendar = {};
    calendar.hours[Channel::Phone] = WeekHours{};
    CHECK(due(calendar, DueKind::Escalation, "2026-11-22 10:00:00") == u"hours.never-open");
}
