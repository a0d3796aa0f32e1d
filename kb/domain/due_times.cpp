// SPDX-License-Identifier: GPL-3.0-or-later
#include "kb/domain/due_times.h"

namespace madoguchi {

namespace {
constexpr qint64 second = 1'000;
constexpr qint64 minute = 60 * second;
constexpr qint64 hour = 60 * minute;
} // namespace

Result<Timestamp> dueAt(const ServiceHours& hours, DueKind kind, Channel channel, Timestamp at)
{
    if (kind == DueKind::CallBackReminder)
        return failure(ErrorCode::InvalidInput, QStringLiteral("due.kind"));
    const DueRule rule = dueRuleFor(hours.calendar().dueRules, kind);
    switch (rule.unit) {
    case DueUnit::Seconds:
        return at.plusMs(rule.amount * second);
    case DueUnit::Minutes:
        return at.plusMs(rule.amount * minute);
    case DueUnit::ServiceMinutes:
        return hours.plus(channel, at, rule.amount * minute);
    case DueUnit::ServiceHours:
        return hours.plus(channel, at, rule.amount * hour);
    case DueUnit::ServiceDays:
        return hours.endOfServiceDay(channel, at, rule.amount);
    case DueUnit::BusinessDays:
        return hours.endOfBusinessDay(at, rule.amount);
    }
    return failure(ErrorCode::TooNew, QStringLiteral("due.unit.unknown"));
}

Timestamp callBackReminderAt(const CentreCalendar& calendar, Timestamp promised)
{
    const DueRule rule = dueRuleFor(calendar.dueRules, DueKind::CallBackReminder);
    return promised.plusMs(-rule.amount * (rule.unit == DueUnit::Seconds ? second : minute));
}

} // namespace madoguchi
