// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kb/domain/centre_calendar.h"

#include <QString>

#include <optional>

namespace madoguchi::desk {

// Hours and days as people type them into the calendar's fields, in every language alike. Full-width
// characters and any kind of dash, wave or comma are understood: an input method may be on.

/// "8:00–21:00", "9:00–12:00, 13:00–17:00"; empty if closed.
[[nodiscard]] QString textOfHours(const DayHours& day);
/// Hours without minutes may stand alone: "9-17". Nothing if it cannot be read; whether the hours are in
/// order is for checkCentreCalendar() to say.
[[nodiscard]] std::optional<DayHours> hoursFromText(const QString& text);

/// "2027-02-01", or "12-29" for a day of every year.
[[nodiscard]] QString textOfDay(QDate day, bool yearly);
/// A day of a year ("2027-02-01", "2027/2/1"), or of every year ("12-29", "12/29"): then in yearOfYearly.
struct TypedDay
{
    QDate day;
    bool yearly = false;
};
[[nodiscard]] std::optional<TypedDay> dayFromText(const QString& text);

} // namespace madoguchi::desk
