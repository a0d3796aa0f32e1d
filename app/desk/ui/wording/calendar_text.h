// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kb/base/error.h"
#include "kb/domain/due_rule.h"
#include "kb/domain/holidays.h"

#include <QCoreApplication>

namespace madoguchi::desk {

/// What people read for the values of the centre's calendar, in the window's language.
class CalendarText
{
    Q_DECLARE_TR_FUNCTIONS(CalendarText)
public:
    [[nodiscard]] static QString of(Holiday holiday);
    /// What the kind's due time says, before the amount: "A raised hand is overdue after".
    [[nodiscard]] static QString of(DueKind kind);
    /// "seconds", "service hours" …
    [[nodiscard]] static QString of(DueUnit unit);
    /// Of a column of WeekHours: Monday to Sunday, public holidays.
    [[nodiscard]] static QString dayOfWeek(size_t column);
    /// Why a calendar was not accepted, by its key ("calendar.hours.order").
    [[nodiscard]] static QString ofError(const QString& key);
    [[nodiscard]] static QString amountRange(int largest);
};

} // namespace madoguchi::desk
