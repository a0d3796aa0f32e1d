// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kb/domain/case.h"

#include <optional>
#include <vector>

namespace madoguchi {

/// What a case, or a part of it, waits for.
enum class CaseWaitKind : int {
    TakeIn = 1,  ///< it came in, and is not in the books yet
    Divide = 2,  ///< who answers is to be decided
    Begin = 3,   ///< the unit has it, and has not begun
    Draft = 4,   ///< there is a draft, not handed to approval yet
    Amend = 5,   ///< what came back is to be changed
    Approve = 6, ///< a step of the way to approval
    Check = 7,   ///< approved parts are to be joined into the reply
    Send = 8     ///< the reply stands, and is to be sent
};
inline constexpr CaseWaitKind lastCaseWaitKind = CaseWaitKind::Send;

/// One stretch of waiting.
struct CaseWait
{
    CaseWaitKind kind = CaseWaitKind::Divide;
    int step = 0;             ///< of Approve: which of the route, the first is 1
    QString unit = {};        ///< whom it waited for; empty = the hearing section
    QList<UserId> users = {}; ///< of Approve: the step's approvers
    Timestamp from = {};
    Timestamp until = {}; ///< unset: it still waits

    bool operator==(const CaseWait&) const = default;
};

/// What a case's timeline tells of when what happened.
struct CaseCourse
{
    std::vector<CaseWait> waits; ///< in the order they began
    Timestamp firstApproved;     ///< a part was approved for the first time
    Timestamp firstSent;         ///< a reply went out for the first time …
    Timestamp lastSent;          ///< … and for the last
};

/// Lives the timeline again, by the table of case_rulebook.h. Times never go backwards: what a wrong clock
/// wrote before its predecessor happened with that.
/// @return nothing if the timeline does not lead to where the case stands: a summary has none, a case from a
/// ledger may have come with its end alone, and a newer version may know other acts.
[[nodiscard]] std::optional<CaseCourse> courseOf(const Case& file);

} // namespace madoguchi
