// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kb/domain/actor.h"
#include "kb/domain/room_commands.h"

#include <optional>

namespace madoguchi {

// The rulebook's part on the room. As all of it: pure, the same at desk and hub, errors as in rulebook.h.

/// Raised hands. An act that the hand's state does not allow is Refused: "hand.closed" when it was settled
/// in the meantime, "hand.act" when it makes no sense now, "hand.role" when it is somebody else's to do.
///
///     state     Ask    Answer    AskBack  Accept    TakeOver   Escalate   Withdraw
///     (none)    Raised
///     Raised           Answered  -        -         TakenOver  Escalated  Withdrawn
///     Answered         Answered  Raised   Accepted  TakenOver  Escalated  Withdrawn
///     by               leader    raiser   raiser    leader     both       both (leader with a reason)
/// @{
[[nodiscard]] Result<Hand> apply(const std::optional<Hand>& current, const RaiseHand& command,
                                 const Actor& actor, Timestamp now);
[[nodiscard]] Result<Hand> apply(const std::optional<Hand>& current, const ActOnHand& command,
                                 const Actor& actor, Timestamp now);
/// @}

/// Escalations. Whoever takes contacts may open them, note, work on what is no other person's, and reopen
/// what they resolved last; leaders may do all of it to anyone's, and assign. Errors "escalation.resolved",
/// "escalation.taken", "escalation.act", "escalation.role", and of fields.
///
///     state     Assign  Take      HandBack  Note  Reschedule  Resolve    Reopen
///     Open      Open    Taken     -         Open  Open        Resolved   -
///     Taken     Open    Taken     Open      Taken Taken       Resolved   -
///     Resolved  -       -         -         Resolved  -       -          Open
///
/// An assignment to the one who took it leaves it taken. A second Take by the same one changes nothing but
/// the history.
/// @{
[[nodiscard]] Result<Escalation> apply(const std::optional<Escalation>& current,
                                       const OpenEscalation& command, const Actor& actor, Timestamp now);
[[nodiscard]] Result<Escalation> apply(const std::optional<Escalation>& current,
                                       const ActOnEscalation& command, const Actor& actor, Timestamp now);
/// @}

/// Notices. Leaders pin; a department proposes, and changes or withdraws what it proposed until it is pinned.
/// What a changed title, text or importance says has to be acknowledged anew.
[[nodiscard]] Result<Notice> apply(const std::optional<Notice>& current, const SaveNotice& command,
                                   const Actor& actor, Timestamp now);
[[nodiscard]] Result<NoticeReceipt> apply(const std::optional<NoticeReceipt>& current,
                                          const AcknowledgeNotice& command, const Actor& actor,
                                          Timestamp now);

[[nodiscard]] Result<TalkScript> apply(const std::optional<TalkScript>& current,
                                       const SaveTalkScript& command, const Actor& actor, Timestamp now);

/// Hand-overs, among leaders. Each is received once, and not by whoever wrote it: "handover.received",
/// "handover.own". @{
[[nodiscard]] Result<HandOver> apply(const std::optional<HandOver>& current, const WriteHandOver& command,
                                     const Actor& actor, Timestamp now);
[[nodiscard]] Result<HandOver> apply(const std::optional<HandOver>& current, const ReceiveHandOver& command,
                                     const Actor& actor, Timestamp now);
/// @}

/// Checks fields alone, as a form does while it is filled in. @{
[[nodiscard]] Result<void> checkQuestion(const QString& text); ///< "hand.question.missing", "….too-long"
[[nodiscard]] Result<void> checkAnswer(const QString& text);   ///< "hand.answer.missing", "….too-long"
[[nodiscard]] Result<void> checkEscalation(const Escalation& escalation);
[[nodiscard]] Result<void> checkEntry(const EscalationEntry& entry); ///< "escalation.note.missing" …
[[nodiscard]] Result<void> checkNotice(const Notice& notice);
[[nodiscard]] Result<void> checkTalkScript(const TalkScript& script);
[[nodiscard]] Result<void> checkHandOver(const HandOver& handOver); ///< "handover.text.missing", "….too-long"
/// @}

/// True if this role answers raised hands, assigns, and pins notices for the booths: leaders, supervisors and
/// administrators. Not the hearing section, whose work is the citizens' voices; it is offered no Room either.
[[nodiscard]] bool mayLeadRoom(const Actor& actor);
/// True if it may propose a notice or pin one.
[[nodiscard]] bool mayProposeNotice(const Actor& actor);
/// True if it may change the centre's talk scripts.
[[nodiscard]] bool mayEditTalkScripts(const Actor& actor);
/// True if this one may take, hand back, reschedule and resolve the escalation as it stands: it is open, and
/// nobody else's, or one leads the room.
[[nodiscard]] bool mayWorkOn(const Actor& actor, const Escalation& escalation);

namespace limits {
inline constexpr int roomText = 5'000; ///< of a question, an answer, a note
inline constexpr int entriesPerHand = 200;
inline constexpr int entriesPerEscalation = 500;
inline constexpr int noticeText = 20'000;
inline constexpr int seatsPerNotice = 1'000;
inline constexpr int articlesPerNotice = 50;
inline constexpr int scriptText = 20'000;
inline constexpr int openPerHandOver = 2'000;
} // namespace limits

} // namespace madoguchi
