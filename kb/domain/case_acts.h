// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kb/domain/actor.h"
#include "kb/domain/case.h"

namespace madoguchi {

// The acts of case_rulebook.h, one by one; used by it alone. Each has been allowed (allows()), and changes
// the case and completes the timeline's line.

/// Whether the act makes sense in this state and is this one's: Refused "case.state", "case.role",
/// NotFound "case.part". `part` of acts that are about one.
[[nodiscard]] Result<void> allows(const Case& file, CaseAct act, const PartId& part, const Actor& actor);

// case_ledger.cpp @{
/// True if it is opened with its end: it was answered or closed in the ledger it comes from.
[[nodiscard]] bool cameFinished(const Case& file);
/// Takes over what the ledger says of a case that ended there: its reply and the units that had a share.
[[nodiscard]] Result<void> takeFinished(Case& file, const Actor& actor);
// @}

// case_part_acts.cpp @{
[[nodiscard]] Result<void> divide(Case& file, CaseEntry& entry, Timestamp now);
[[nodiscard]] Result<void> withdrawPart(Case& file, CaseEntry& entry);
[[nodiscard]] Result<void> transferPart(Case& file, CaseEntry& entry, Timestamp now);
[[nodiscard]] Result<void> transferCase(Case& file, CaseEntry& entry, Timestamp now);
[[nodiscard]] Result<void> changeFlow(Case& file, CaseEntry& entry, const Actor& actor, Timestamp now);
[[nodiscard]] Result<void> assignPerson(Case& file, const CaseEntry& entry);
/// A new part for `unit`, nobody's work yet.
[[nodiscard]] CasePart newPart(const PartId& id, const QString& unit, Timestamp now);
// @}

// case_approval_acts.cpp @{
[[nodiscard]] Result<void> submit(Case& file, CaseEntry& entry, Timestamp now);
[[nodiscard]] Result<void> approve(Case& file, CaseEntry& entry, const Actor& actor, Timestamp now);
[[nodiscard]] Result<void> returnPart(Case& file, CaseEntry& entry, const Actor& actor);
[[nodiscard]] Result<void> recall(Case& file, const CaseEntry& entry);
/// Takes a draft off its way to approval.
void takeOffApproval(CasePart& part, PartState state);
/// The state an open case is in by its parts; a reply that stood no longer does.
void settleByParts(Case& file, Timestamp now);
// @}

// case_reply_acts.cpp @{
[[nodiscard]] Result<void> join(Case& file, const CaseEntry& entry, Timestamp now);
[[nodiscard]] Result<void> queueReply(Case& file, Timestamp now);
[[nodiscard]] Result<void> markSent(Case& file, const CaseEntry& entry, Timestamp now);
[[nodiscard]] Result<void> closeCase(Case& file, const CaseEntry& entry);
[[nodiscard]] Result<void> reopen(Case& file, const CaseEntry& entry, Timestamp now);
// @}

// case_publication_acts.cpp @{
[[nodiscard]] Result<void> proposePublication(Case& file, CaseEntry& entry, Timestamp now);
[[nodiscard]] Result<void> approvePublication(Case& file, const CaseEntry& entry, Timestamp now);
[[nodiscard]] Result<void> returnPublication(Case& file, const CaseEntry& entry, Timestamp now);
[[nodiscard]] Result<void> publish(Case& file, const CaseEntry& entry, Timestamp now);
/// Nothing if there is none.
void withdrawPublication(Case& file, Timestamp now);
/// The citizen's words were corrected: what waits to be published was made of others.
void takeBackPublication(Case& file, Timestamp now);
// @}

// case_sight_acts.cpp @{
[[nodiscard]] Result<void> link(Case& file, const CaseEntry& entry);
[[nodiscard]] Result<void> unlink(Case& file, const CaseEntry& entry);
[[nodiscard]] Result<void> restrictTo(Case& file, const CaseEntry& entry, Timestamp now);
[[nodiscard]] Result<void> release(Case& file);
[[nodiscard]] Result<void> attach(Case& file, CaseEntry& entry, Timestamp now);
[[nodiscard]] Result<void> detach(Case& file, CaseEntry& entry);
void beginEditing(Case& file, const CaseEntry& entry, Timestamp now);
void endEditing(Case& file, const CaseEntry& entry);
// @}

} // namespace madoguchi
