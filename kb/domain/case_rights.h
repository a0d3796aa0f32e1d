// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kb/domain/actor.h"
#include "kb/domain/case.h"
#include "kb/domain/feed.h"

#include <vector>

namespace madoguchi {

// Who may see a case and who decides about it, worked out from the case and the actor alone: the same at desk
// and hub. Any thread.

/// A copy of a case in a feed.
struct CaseCopy
{
    FeedId feed;
    bool summary = false; ///< summaryOf() the case alone

    bool operator==(const CaseCopy&) const = default;
};

/// Where copies of the case are: of a restricted one with its named readers alone; of any other with the
/// hearing section, the units in charge and those that have a part, the approvers of drafts, and, as a
/// summary, with whoever handed it in. Sorted by feed, none twice.
[[nodiscard]] std::vector<CaseCopy> copiesOf(const Case& file, const QString& municipality);
/// The id of the row that is the case's copy in that feed.
[[nodiscard]] QUuid rowIdOfCaseShare(const CaseId& file, const FeedId& feed);

/// True if this one may read the whole of it.
[[nodiscard]] bool mayReadCase(const Actor& actor, const Case& file);
/// True if this one decides: the hearing section in the centralised flow, the unit in the distributed one; of
/// a restricted case any of its readers.
[[nodiscard]] bool isInCharge(const Actor& actor, const Case& file);
/// True if this one drafts for the part: its unit; of a restricted case any of its readers.
[[nodiscard]] bool worksOn(const Actor& actor, const Case& file, const CasePart& part);
/// For whom this one may approve or return the part's draft now: an approver of the step that waits, the
/// actor or somebody the actor stands in for; null if for nobody. A drafter approves for nobody.
[[nodiscard]] UserId approvesFor(const Actor& actor, const Case& file, const CasePart& part);
/// True if this one belongs to the hearing section.
[[nodiscard]] bool isOfHearingSection(const Actor& actor);

} // namespace madoguchi
