// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kb/base/clock.h"
#include "kb/base/result.h"
#include "kb/domain/contact.h"
#include "kb/domain/due_rule.h"

#include <QCborMap>
#include <QDate>

#include <array>
#include <map>
#include <vector>

namespace madoguchi {

/// From one minute of the day to another, the second not included; 1,440 is midnight at the day's end.
struct OpenHours
{
    int from = 8 * 60;
    int until = 21 * 60;

    bool operator==(const OpenHours&) const = default;
};

/// In order and apart from each other; none = closed all day.
using DayHours = std::vector<OpenHours>;
/// Monday to Sunday, then public holidays.
using WeekHours = std::array<DayHours, 8>;
inline constexpr size_t publicHolidayColumn = 7;

/// Days on which the centre is closed on every channel, whatever its hours.
struct ClosingDays
{
    QDate from;
    QDate until;         ///< the last of them
    bool yearly = false; ///< every year: only month and day count, `from` after `until` spans New Year's Eve
    QString note;        ///< why; may be empty
    QCborMap unknown = {}; ///< fields of a newer version, kept and handed on

    bool operator==(const ClosingDays&) const = default;
};
/// The year that yearly days are written in; a leap year, so that 29 February can be one.
inline constexpr int yearOfYearly = 2000;

/// True if `day` is one of them.
[[nodiscard]] bool covers(const ClosingDays& closing, QDate day);

/// When the centre can be reached, when it and the departments work, and what is due when. One for the whole
/// centre. ServiceHours (service_hours.h) reckons in it.
struct CentreCalendar
{
    /// A channel that is absent has defaultWeek(). Channels of a newer version are kept as numbers.
    std::map<Channel, WeekHours> hours;
    /// On a public holiday the last column of the week holds; otherwise the weekday's.
    bool holidaysCount = true;
    std::vector<ClosingDays> closings;
    /// The departments work from Monday to Friday between these, but not on public holidays and not at the
    /// turn of the year (Local Autonomy Act, article 4-2).
    OpenHours officeHours{8 * 60 + 45, 17 * 60 + 15};
    QDate yearEndFrom{yearOfYearly, 12, 29};
    QDate yearEndUntil{yearOfYearly, 1, 3};
    DueRules dueRules;
    qint64 version = 0;    ///< set by the rulebook
    Timestamp changedAt;   ///< set by the rulebook
    QCborMap unknown = {}; ///< fields of a newer version, kept and handed on

    bool operator==(const CentreCalendar&) const = default;
};

namespace limits {
inline constexpr int closingDays = 200;
inline constexpr int hoursPerDay = 4;
inline constexpr int closingNote = 200;
} // namespace limits

/// 8:00 to 21:00 on every day.
[[nodiscard]] WeekHours defaultWeek();
[[nodiscard]] WeekHours weekOf(const CentreCalendar& calendar, Channel channel);

/// @return InvalidInput, its key one of "calendar.hours.order", "calendar.hours.too-many",
/// "calendar.closing.date", "calendar.closing.order", "calendar.closing.note.too-long",
/// "calendar.closing.too-many", "calendar.office.order", "calendar.year-end.date", "calendar.due.unit",
/// "calendar.due.amount"; where: the field, as "phone/3", a closing's index, or the kind's number.
[[nodiscard]] Result<void> checkCentreCalendar(const CentreCalendar& calendar);

/// The id of the one row it travels in.
[[nodiscard]] QUuid rowIdOfCentreCalendar();

[[nodiscard]] QByteArray encode(const CentreCalendar& calendar);
/// @return Corrupt if the bytes are not a calendar.
[[nodiscard]] Result<CentreCalendar> decodeCentreCalendar(const QByteArray& body);

} // namespace madoguchi
