// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kb/domain/case_timeline.h"

namespace madoguchi {

/// Why a case has no times.
enum class CaseLeftOut : int {
    None = 0,
    Restricted = 1, ///< visible to named persons alone: not counted anywhere, not even as left out
    Merged = 2,     ///< goes on as another case, and is counted there
    Summary = 3,    ///< the reader handed it in, and sees no timeline
    NoTimeline = 4, ///< from a ledger that says how it ended and not how it got there
    WrongDates = 5  ///< came in after its own reply, or in no year that can be
};

/// What is reckoned with of a case: small, so that 100,000 of them can be held.
struct CaseTimes
{
    CaseId id;
    CaseKind kind = CaseKind::Inquiry;
    CaseFlow flow = CaseFlow::Centralised;
    QStringList units = {}; ///< of the parts, else in charge; one empty text = the hearing section
    CaseLeftOut leftOut = CaseLeftOut::None; ///< if not None, what follows receivedAt is empty
    Timestamp receivedAt = {};
    bool open = false;
    Timestamp firstAnswer = {}; ///< a unit's answer was approved, or a reply sent, for the first time
    Timestamp firstReply = {};  ///< a reply went out for the first time
    Timestamp lastReply = {};   ///< the reply went out that stands; unset while the case is open
    std::vector<CaseWait> waits = {};

    bool operator==(const CaseTimes&) const = default;
};

/// Worked out from its timeline. A case that was split off is one of its own, counted from when the citizen's
/// words came in; one that was reopened keeps its first reply. Pure; any thread.
[[nodiscard]] CaseTimes timesOf(const Case& file);

} // namespace madoguchi
