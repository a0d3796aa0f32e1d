// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>
#include <vector>

namespace madoguchi {

// All enums here are stored and sent; their values are frozen.

/// What in the room has a due time.
enum class DueKind : int {
    RaisedHand = 1,      ///< from the hand's rising to overdue
    Escalation = 2,      ///< from the contact's escalation
    Written = 3,         ///< from the arrival of a FAX, an e-mail or a letter
    CallBackReminder = 4 ///< how long before the promised time the reminder comes
};
inline constexpr DueKind lastDueKind = DueKind::CallBackReminder;

enum class DueUnit : int {
    Seconds = 1,        ///< by the clock on the wall
    Minutes = 2,        ///< by the clock on the wall
    ServiceMinutes = 3, ///< counted only while the channel is open
    ServiceHours = 4,   ///< counted only while the channel is open
    ServiceDays = 5,    ///< the end of the nth day after it on which the channel opens
    BusinessDays = 6    ///< the end of the nth day after it on which the departments work
};

/// "60 seconds", "4 service hours", "1 business day".
struct DueRule
{
    DueUnit unit = DueUnit::ServiceHours;
    int amount = 0; ///< 1 to largestAmount(unit)

    bool operator==(const DueRule&) const = default;
};

/// A kind that is absent has its default. Kinds and units of a newer version are kept as numbers.
using DueRules = std::map<DueKind, DueRule>;

/// 60 seconds, 4 service hours, 1 business day, 10 minutes before.
[[nodiscard]] DueRule defaultDueRule(DueKind kind);
/// What `rules` say of `kind`, or its default.
[[nodiscard]] DueRule dueRuleFor(const DueRules& rules, DueKind kind);

/// The units in which a kind can be given: a hand and a reminder only by the clock on the wall.
[[nodiscard]] std::vector<DueUnit> dueUnitsFor(DueKind kind);
/// 3,600 seconds, 10,080 minutes, 168 hours, 60 days.
[[nodiscard]] int largestAmount(DueUnit unit);

} // namespace madoguchi
