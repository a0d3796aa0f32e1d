// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kb/base/ids.h"
#include "kb/base/result.h"
#include "kb/domain/contact.h"

#include <vector>

namespace madoguchi {

// Enums here are stored and sent; their values are frozen.

/// Where a raised hand stands. The first two are open: somebody has to do something.
enum class HandState : int {
    Raised = 1,    ///< waits for whoever leads the room
    Answered = 2,  ///< waits for the operator: accept or ask back
    Accepted = 3,  ///< the operator took the answer
    TakenOver = 4, ///< the leader took the call
    Escalated = 5, ///< goes on as an escalation
    Withdrawn = 6  ///< no longer needed
};

/// What one did about a raised hand.
enum class HandAct : int {
    Ask = 1,      ///< the question; always the first entry
    Answer = 2,   ///< by whoever leads the room
    AskBack = 3,  ///< by the operator: the answer was not enough
    Accept = 4,   ///< by the operator
    TakeOver = 5, ///< by whoever leads the room
    Escalate = 6, ///< by whoever leads the room, or the operator when the call ends without an answer
    Withdraw = 7  ///< by the operator; by a leader with a reason, when the operator is gone
};

/// One line of a hand's history, which only grows.
struct HandEntry
{
    EntryId id;
    HandAct act = HandAct::Ask;
    UserId by;               ///< set by the rulebook
    Timestamp at;            ///< set by the rulebook
    QString text;            ///< question, answer, reason; may be empty where the act says enough
    EscalationId escalation; ///< what it goes on as; of Escalate alone
    QCborMap unknown = {};   ///< fields of a newer version, kept and handed on

    bool operator==(const HandEntry&) const = default;
};

/// A question an operator asks the room's leaders while the caller waits (挙手).
struct Hand
{
    HandId id;
    UserId raisedBy;         ///< set by the rulebook
    SeatId seat;             ///< where the call is
    Timestamp raisedAt;      ///< by the desk's clock; shown, never used for rights
    Timestamp callStartedAt; ///< of the call; unset if there is none
    ContactId contact;       ///< the contact being written, so that both are found together later
    Channel channel = Channel::Phone;
    Language language = Language::Ja; ///< of the caller
    QString inquiry;                  ///< what was written of the inquiry so far
    QStringList articles;             ///< numbers of the Q&As open
    HandState state = HandState::Raised;
    std::vector<HandEntry> entries; ///< never empty, oldest first
    Timestamp erasedAt = {};        ///< when the citizen's words were taken out of it (erasure.h)
    QCborMap unknown = {};          ///< fields of a newer version, kept and handed on

    [[nodiscard]] bool isOpen() const { return state == HandState::Raised || state == HandState::Answered; }
    bool operator==(const Hand&) const = default;
};

[[nodiscard]] QCborMap toCbor(const HandEntry& entry);
[[nodiscard]] Result<HandEntry> handEntryFromCbor(const QCborMap& map);

[[nodiscard]] QByteArray encode(const Hand& hand);
/// @return Corrupt if the bytes are not a hand.
[[nodiscard]] Result<Hand> decodeHand(const QByteArray& body);

} // namespace madoguchi
