// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kb/domain/actor.h"
#include "kb/domain/case.h"

#include <vector>

namespace madoguchi {

/// What somebody is to do next about a case.
enum class DutyKind : int {
    Divide = 1,             ///< decide who answers
    Draft = 2,              ///< begin, or go on with, a part's draft
    Amend = 3,              ///< change a draft that came back
    Approve = 4,            ///< approve a part's draft, or return it
    Check = 5,              ///< join the approved parts into the reply
    Send = 6,               ///< send the reply that stands
    ApprovePublication = 7, ///< look at what was blacked out; approve, or return it
    AmendPublication = 8,   ///< black out anew what came back
    Publish = 9             ///< publish what was approved
};

/// Whose turn it is. Exactly one of `hearing`, `unit` and `users` says who; of a restricted case always its
/// readers.
struct Duty
{
    DutyKind kind = DutyKind::Divide;
    PartId part = {};
    bool hearing = false;     ///< the hearing section …
    UserId except = {};       ///< … without this one, who proposed it
    QString unit = {};        ///< anybody of the unit
    QList<UserId> users = {}; ///< any of them; of Approve: each of them
    Timestamp since = {};     ///< since when it waits for them
    Timestamp dueAt = {};

    bool operator==(const Duty&) const = default;
};

/// Everything that waits for somebody. Never empty while the case is open: nothing is left without an owner.
/// Of one that was answered, what is about its publication.
[[nodiscard]] std::vector<Duty> dutiesOf(const Case& file);
/// True if this duty is the actor's to do.
[[nodiscard]] bool isDutyOf(const Actor& actor, const Duty& duty);

} // namespace madoguchi
