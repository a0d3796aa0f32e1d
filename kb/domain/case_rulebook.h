// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kb/domain/actor.h"
#include "kb/domain/case_commands.h"

#include <optional>

namespace madoguchi {

// The rulebook's part on cases. As all of it: pure, the same at desk and hub, errors as in rulebook.h.
//
//     state      moved by                                   to
//     (none)     Open                                       Received; distributed: InWork, a part of the
//     unit's Received   Divide                                     InWork InWork     the last part approved
//     Checking; distributed with one part: Ready InWork     the last unapproved part withdrawn Checking; none
//     left: Received Checking   Join                                       Ready Ready      Join (amended)
//     Ready Checking, Ready   Return (of a part), Divide          InWork Ready      MarkSent Answered any
//     open   Close                                      Closed Answered, Closed  Reopen Received, InWork or
//     Checking, by its parts
//
//     part       Draft     Submit      Approve           Return            Recall    Transfer   Withdraw
//     Assigned   Drafting  -           -                 -                 -         Assigned   Withdrawn
//     Drafting   Drafting  InApproval  -                 -                 -         Assigned   Withdrawn
//     InApproval -         -           InApproval, Approved   Returned     Drafting  Assigned   Withdrawn
//     Returned   Drafting  InApproval  -                 -                 -         Assigned   Withdrawn
//     Approved   -         -           -                 Returned          -         -          Withdrawn
//     by         its unit  its unit    the approver (or deputy)            its unit  its unit   in charge
//
//     publication            Propose    Approve    Return     Publish     Withdraw
//     None, Withdrawn        Proposed   -          -          -           -
//     Proposed               Proposed   Approved   Returned   -           Withdrawn
//     Returned               Proposed   -          -          -           Withdrawn
//     Approved               -          -          Returned   Published   Withdrawn
//     Published              -          -          -          -           Withdrawn
//     by                     in charge  another of the hearing section    in charge, the hearing section
//
// Its texts are made here, of the case's own, by what is to be blacked out. Where the citizen's words are
// corrected, Proposed and Approved become Returned; Reopen and Restrict withdraw it.
//
// A case that ended before it came here (ledgerNumber, and state Answered with the reply and when it was
// sent, or Closed) is opened as it ended, by the hearing section, or by a unit that answered itself;
// anything else is opened as new, whatever it says.
//
// Return of an approved part, Divide, Join, MarkSent, Close, Reopen: whoever is in charge (isInCharge()). The
// hearing section may also transfer, take over (ChangeFlow), restrict and note in the distributed flow.
//
// Errors: "case.state" (makes no sense now), "case.role" (somebody else's), "case.absent", "case.version",
// "case.draft.version", "case.reply.version" (Conflict: based on another text), "case.route.…",
// "case.ledger.role", "case.reply.sent.missing", "case.reply.sent.order", "case.reason.missing", "case.part",
// "case.unit.missing", "case.readers.missing", "case.publication.missing", "case.publication.redaction" (no
// stretches of these texts), "case.publication.said" (what was blacked out is said elsewhere; where: title,
// opinion, answer), "case.publication.version" (Conflict), and of fields.

/// @{
[[nodiscard]] Result<Case> apply(const std::optional<Case>& current, const OpenCase& command,
                                 const Actor& actor, Timestamp now);
[[nodiscard]] Result<Case> apply(const std::optional<Case>& current, const EditCase& command,
                                 const Actor& actor, Timestamp now);
[[nodiscard]] Result<Case> apply(const std::optional<Case>& current, const SaveCaseDraft& command,
                                 const Actor& actor, Timestamp now);
[[nodiscard]] Result<Case> apply(const std::optional<Case>& current, const ActOnCase& command,
                                 const Actor& actor, Timestamp now);
/// @}

/// Deputies: one's own, or of others by supervisors, the hearing section and administrators. Errors
/// "deputy.self", "deputy.days", "deputy.role".
[[nodiscard]] Result<Deputy> apply(const std::optional<Deputy>& current, const SaveDeputy& command,
                                   const Actor& actor, Timestamp now);
/// One's own alone.
[[nodiscard]] Result<MessageChoice> apply(const std::optional<MessageChoice>& current,
                                          const ChooseMessages& command, const Actor& actor, Timestamp now);
/// Reply templates: the hearing section, supervisors and administrators.
[[nodiscard]] Result<ReplyTemplate> apply(const std::optional<ReplyTemplate>& current,
                                          const SaveReplyTemplate& command, const Actor& actor,
                                          Timestamp now);

/// Whether the rulebook would let this one do it now, whatever its texts say: for what a window offers. For
/// acts about a part, `part` is it.
[[nodiscard]] bool mayAct(const Case& file, CaseAct act, const PartId& part, const Actor& actor);

/// Checks fields alone, as a form does while it is filled in. @{
[[nodiscard]] Result<void> checkCaseFields(const CaseFields& fields);
[[nodiscard]] Result<void> checkReaders(const QList<UserId>& readers);
[[nodiscard]] Result<void> checkReplyTemplate(const ReplyTemplate& replyTemplate);
[[nodiscard]] Result<void> checkDeputy(const Deputy& deputy);
/// @}

/// True if this role may change reply templates.
[[nodiscard]] bool mayEditReplyTemplates(const Actor& actor);

namespace limits {
inline constexpr int caseText = 50'000; ///< of the citizen's words, a draft, a reply
inline constexpr int caseNote = 5'000;  ///< of a reason, a task, a note
inline constexpr int partsPerCase = 50;
inline constexpr int attachmentsPerCase = 50;
inline constexpr int linksPerCase = 200;
inline constexpr int readersPerCase = 50;
inline constexpr int approversPerRoute = 30;
inline constexpr int entriesPerCase = 2'000;
inline constexpr int editorsPerCase = 20;
} // namespace limits

} // namespace madoguchi
