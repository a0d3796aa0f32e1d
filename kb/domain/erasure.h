// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kb/domain/case.h"
#include "kb/domain/escalation.h"
#include "kb/domain/hand.h"
#include "kb/domain/hand_over.h"
#include "kb/domain/review.h"
#include "kb/domain/row.h"

#include <optional>
#include <vector>

namespace madoguchi {

struct Command;

// What is left of a record when the person it tells of has it erased. Gone is whatever somebody wrote, about
// them or about anything else: no text is read to find out. What is counted stays as it was, so that no day's
// figures change: channel, language, category, outcome, Q&As, times, who at the centre did it, states,
// scores. Of the caller age band, sex and satisfaction stay, which are chosen from a list and lead to nobody;
// the ward goes. Any thread.
//
// A record that was erased is nobody's to write into any more: every command on it is Refused
// "contact.erased", "case.erased" … Published texts of a case stay: they are the city's, redacted, and may
// still be withdrawn, with which they go as well.

/// True of the kinds a citizen's words are in, a case's copies among them.
[[nodiscard]] bool isErasable(EntityKind kind);
/// What a command on an erased record is refused with: "contact.erased", "escalation.erased" …
[[nodiscard]] QString erasedKey(EntityKind kind);
/// True of those.
[[nodiscard]] bool isErasedKey(const QString& key);
/// When it was erased; unset: it was not. Looks into the bytes without reading all of them.
[[nodiscard]] Timestamp erasedAt(const EntityRow& row);
/// True of the one act that an erased record still takes: that its publication is withdrawn.
[[nodiscard]] bool isMeantForErased(const Command& command);

/// Without the words, and with the mark that says so. @{
[[nodiscard]] Contact withoutPerson(Contact contact, Timestamp at);
[[nodiscard]] Case withoutPerson(Case file, Timestamp at);
[[nodiscard]] Hand withoutPerson(Hand hand, Timestamp at);
[[nodiscard]] Escalation withoutPerson(Escalation escalation, Timestamp at);
/// A hand-over that names one of the person's escalations: all of its text.
[[nodiscard]] HandOver withoutPerson(HandOver handOver, Timestamp at);
[[nodiscard]] Review withoutPerson(Review review, Timestamp at);
/// One that is not published is withdrawn.
[[nodiscard]] Publication withoutPerson(Publication publication, Timestamp at);
/// Corrupt if the bytes are not what the row says; InvalidInput "erasure.kind" of another kind.
[[nodiscard]] Result<EntityRow> withoutPerson(const EntityRow& row, Timestamp at);
/// What waits to be done, or was refused: what it was, without the words. Of other kinds the same again.
[[nodiscard]] Command withoutPerson(const Command& command);
/// @}

/// Every text that withoutPerson() would take out, as it stands: what one looks for a person in.
[[nodiscard]] QStringList personalWords(const EntityRow& row);

/// What else than its target a command would tell more of, if it came to be: the contact a hand is raised
/// about, the escalation a case goes on from …
[[nodiscard]] std::vector<EntityRef> tellsOf(const Command& command);

} // namespace madoguchi
