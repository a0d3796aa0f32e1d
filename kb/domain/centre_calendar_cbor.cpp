// SPDX-License-Identifier: GPL-3.0-or-later
#include "kb/domain/cbor_fields.h"
#include "kb/domain/cbor_integer.h"
#include "kb/domain/centre_calendar.h"

#include <limits>

namespace madoguchi {

namespace {

enum Key {
    Hours = 1,
    HolidaysIgnored,
    Closings,
    OfficeHours,
    YearEndFrom,
    YearEndUntil,
    DueRulesKey,
    Version,
    ChangedAt
};
enum ClosingKey { From = 1, Until, Yearly, Note };

constexpr int minutesPerDay = 24 * 60;
constexpr int largestMap = 50; // channels or kinds, those of newer versions included

QCborArray toCbor(const DayHours& day)
{
    QCborArray minutes;
    for (const OpenHours& hours : day) {
        minutes += hours.from;
        minutes += hours.until;
    }
    return minutes;
}

QCborMap toCbor(const std::map<Channel, WeekHours>& hours)
{
    QCborMap map;
    for (const auto& [channel, week] : hours) {
        QCborArray days;
        for (const DayHours& day : week)
            days += toCbor(day);
        map.insert(static_cast<int>(channel), days);
    }
    return map;
}

QCborMap toCbor(const ClosingDays& closing)
{
    FieldWriter out;
    out.date(From, closing.from);
    out.date(Until, closing.until);
    out.integer(Yearly, closing.yearly ? 1 : 0);
    out.text(Note, closing.note);
    out.unknown(closing.unknown);
    return out.map();
}

QCborMap toCbor(const DueRules& rules)
{
    QCborMap map;
    for (const auto& [kind, rule] : rules)
        map.insert(static_cast<int>(kind), QCborArray{static_cast<int>(rule.unit), rule.amount});
    return map;
}

/// A small integer; marks `in` otherwise.
int smallInteger(const QCborValue& value, FieldReader& in)
{
    const qint64 number = integerIn(value, -1);
    if (!value.isInteger() || number < 0 || number > std::numeric_limits<int>::max()) {
        in.markInvalid();
        return 0;
    }
    return static_cast<int>(number);
}

DayHours dayFrom(const QCborValue& value, FieldReader& in)
{
    const QCborArray minutes = value.toArray();
    if (!value.isArray() || minutes.size() % 2 != 0 || minutes.size() > 2 * limits::hoursPerDay) {
        in.markInvalid();
        return {};
    }
    DayHours day;
    for (qsizetype i = 0; i + 1 < minutes.size(); i += 2) {
        const OpenHours hours{smallInteger(minutes.at(i), in), smallInteger(minutes.at(i + 1), in)};
        if (hours.from >= hours.until || hours.until > minutesPerDay)
            in.markInvalid();
        day.push_back(hours);
    }
    return day;
}

std::map<Channel, WeekHours> hoursFrom(const QCborMap& map, FieldReader& in)
{
    std::map<Channel, WeekHours> hours;
    if (map.size() > largestMap)
        in.markInvalid();
    for (auto it = map.cbegin(); it != map.cend() && in.isValid(); ++it) {
        const QCborArray days = it.value().toArray();
        WeekHours week;
        if (days.size() != static_cast<qsizetype>(week.size())) {
            in.markInvalid();
            break;
        }
        for (size_t i = 0; i < week.size(); ++i)
            week[i] = dayFrom(days.at(static_cast<qsizetype>(i)), in);
        hours[static_cast<Channel>(smallInteger(it.key(), in))] = std::move(week);
    }
    return hours;
}

std::vector<ClosingDays> closingsFrom(const QCborArray& array, FieldReader& in)
{
    std::vector<ClosingDays> closings;
    if (array.size() > limits::closingDays)
        in.markInvalid();
    for (qsizetype i = 0; i < array.size() && in.isValid(); ++i) {
        FieldReader fields(array.at(i).toMap());
        ClosingDays closing;
        closing.from = fields.date(From);
        closing.until = fields.date(Until);
        closing.yearly = fields.integer(Yearly) != 0;
        closing.note = fields.text(Note);
        closing.unknown = fields.unknown();
        if (!array.at(i).isMap() || !fields.isValid() || !closing.from.isValid() || !closing.until.isValid())
            in.markInvalid();
        closings.push_back(std::move(closing));
    }
    return closings;
}

DueRules dueRulesFrom(const QCborMap& map, FieldReader& in)
{
    DueRules rules;
    if (map.size() > largestMap)
        in.markInvalid();
    for (auto it = map.cbegin(); it != map.cend() && in.isValid(); ++it) {
        const QCborArray rule = it.value().toArray();
        if (rule.size() != 2) {
            in.markInvalid();
            break;
        }
        rules[static_cast<DueKind>(smallInteger(it.key(), in))] = {
            static_cast<DueUnit>(smallInteger(rule.at(0), in)), smallInteger(rule.at(1), in)};
    }
    return rules;
}

} // namespace

QByteArray encode(const CentreCalendar& calendar)
{
    FieldWriter out;
    if (!calendar.hours.empty())
        out.value(Hours, toCbor(calendar.hours));
    out.integer(HolidaysIgnored, calendar.holidaysCount ? 0 : 1);
    QCborArray closings;
    for (const ClosingDays& closing : calendar.closings)
        closings += toCbor(closing);
    if (!closings.isEmpty())
        out.value(Closings, closings);
    out.value(OfficeHours, QCborArray{calendar.officeHours.from, calendar.officeHours.until});
    out.date(YearEndFrom, calendar.yearEndFrom);
    out.date(YearEndUntil, calendar.yearEndUntil);
    if (!calendar.dueRules.empty())
        out.value(DueRulesKey, toCbor(calendar.dueRules));
    out.integer(Version, calendar.version);
    out.time(ChangedAt, calendar.changedAt);
    out.unknown(calendar.unknown);
    return out.bytes();
}

Result<CentreCalendar> decodeCentreCalendar(const QByteArray& body)
{
    const QString what = QStringLiteral("centre-calendar");
    MADOGUCHI_TRY_ASSIGN(map, parseMap(body, what));
    FieldReader in(map);
    CentreCalendar calendar;
    calendar.hours = hoursFrom(in.map(Hours), in);
    calendar.holidaysCount = in.integer(HolidaysIgnored) == 0;
    calendar.closings = closingsFrom(in.array(Closings), in);
    const DayHours office = dayFrom(in.array(OfficeHours), in);
    if (office.size() == 1)
        calendar.officeHours = office.front();
    else
        in.markInvalid();
    calendar.yearEndFrom = in.date(YearEndFrom);
    calendar.yearEndUntil = in.date(YearEndUntil);
    calendar.dueRules = dueRulesFrom(in.map(DueRulesKey), in);
    calendar.version = in.integer(Version);
    calendar.changedAt = in.time(ChangedAt);
    calendar.unknown = in.unknown();
    MADOGUCHI_TRY(in.check(what));
    return calendar;
}

} // namespace madoguchi
