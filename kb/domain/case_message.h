// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kb/domain/case_duties.h"

#include <vector>

namespace madoguchi {

/// What of a case somebody is told in a message of its own: in the window, and by e-mail where a gateway
/// takes the hub's queue. Kept and sent by its number; frozen.
enum class CaseMessageKind : int {
    Arrival = 1,   ///< it came in and is to be divided
    Drafting = 2,  ///< a draft is asked for
    Approval = 3,  ///< a draft waits for approval
    Return = 4,    ///< a draft came back to be amended
    Finishing = 5, ///< all parts are approved: to be joined, or sent
    DueSoon = 6,
    Overdue = 7,
    Publication = 8 ///< a publication waits: to be approved, done anew, or published
};
inline constexpr CaseMessageKind allCaseMessageKinds[] = {
    CaseMessageKind::Arrival, CaseMessageKind::Drafting,   CaseMessageKind::Approval,
    CaseMessageKind::Return,  CaseMessageKind::Finishing,  CaseMessageKind::DueSoon,
    CaseMessageKind::Overdue, CaseMessageKind::Publication};
[[nodiscard]] CaseMessageKind messageKindOf(DutyKind kind);

/// How many days before the day it is due a duty is due soon.
inline constexpr int caseDueSoonDays = 3;

/// One message, to whoever's duty it is about when it is read.
struct CaseMessage
{
    CaseMessageKind kind = CaseMessageKind::Arrival;
    DutyKind duty = DutyKind::Divide;
    PartId part = {};
    Timestamp at = {}; ///< not before; of DueSoon and Overdue ahead of us at first

    bool operator==(const CaseMessage&) const = default;
};

/// All there is to tell of the case as it stands. Nothing of a restricted one: that it exists is told to its
/// readers' own windows alone, never to a queue that others look after.
[[nodiscard]] std::vector<CaseMessage> messagesOf(const Case& file);
/// The duty a message is about; nothing once it is done.
[[nodiscard]] std::optional<Duty> dutyOf(const Case& file, const CaseMessage& message);

} // namespace madoguchi
