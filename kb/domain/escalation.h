// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kb/base/ids.h"
#include "kb/base/result.h"
#include "kb/domain/contact.h"

#include <vector>

namespace madoguchi {

// Enums here are stored and sent; their values are frozen.

/// What waits.
enum class EscalationKind : int {
    Question = 1, ///< a contact the booth could not close
    CallBack = 2, ///< a promise to call a citizen back
    Email = 3,    ///< an e-mail that waits for its answer
    Fax = 4       ///< a FAX that waits for its answer
};

enum class EscalationState : int {
    Open = 1,    ///< nobody works on it, though it may be assigned
    Taken = 2,   ///< its assignee works on it
    Resolved = 3 ///< somebody said how it ended
};

/// Who is to see to it: a person, or a unit, or (both empty) nobody in particular.
struct Assignee
{
    UserId user;
    QString unit; ///< id of the unit

    [[nodiscard]] bool isNobody() const { return user.isNull() && unit.isEmpty(); }
    bool operator==(const Assignee&) const = default;
};

/// What one did about an escalation.
enum class EscalationAct : int {
    Open = 1,       ///< always the first entry
    Assign = 2,     ///< to `assignee`; nobody = back into the room
    Take = 3,       ///< the one who acts works on it
    HandBack = 4,   ///< whoever took it no longer does; the text says why
    Note = 5,       ///< something worth knowing
    Reschedule = 6, ///< `dueAt` is promised now
    Resolve = 7,    ///< the text says how it ended; `contact` holds the outcome if it was a contact
    Reopen = 8      ///< it was not done after all; the text says why
};

/// One line of an escalation's history, which only grows.
struct EscalationEntry
{
    EntryId id;
    EscalationAct act = EscalationAct::Open;
    UserId by;    ///< set by the rulebook
    Timestamp at; ///< set by the rulebook
    QString text;
    Assignee assignee;     ///< of Assign alone
    Timestamp dueAt;       ///< of Reschedule alone
    ContactId contact;     ///< of Resolve alone
    QCborMap unknown = {}; ///< fields of a newer version, kept and handed on

    bool operator==(const EscalationEntry&) const = default;
};

/// What could not be closed while the citizen waited, and must not be forgotten: stands in the room's pane
/// until somebody resolves it.
struct Escalation
{
    EscalationId id;
    EscalationKind kind = EscalationKind::Question;
    ContactId contact;  ///< where it arose; null if it arose otherwise
    HandId hand;        ///< the raised hand it goes on from
    UserId openedBy;    ///< set by the rulebook
    SeatId seat;        ///< where it was opened
    Timestamp openedAt; ///< by the desk's clock; shown
    Timestamp dueAt;    ///< promised to the citizen, or by the centre's rule; unset = no time named
    Language language = Language::Ja;
    QString subject; ///< a line
    QString inquiry; ///< what was asked
    QString category;
    QStringList articles; ///< numbers of Q&As that go with it
    QString callerName;
    QString callerTelephone;
    QString replyTo; ///< FAX number or e-mail address the answer goes to
    EscalationState state = EscalationState::Open;
    Assignee assignee;
    ContactId outcome;                    ///< the contact in which it ended
    std::vector<EscalationEntry> entries; ///< never empty, oldest first
    Timestamp erasedAt = {};              ///< when the citizen's words were taken out of it (erasure.h)
    QCborMap unknown = {};                ///< fields of a newer version, kept and handed on

    [[nodiscard]] bool isOpen() const { return state != EscalationState::Resolved; }
    bool operator==(const Escalation&) const = default;
};

[[nodiscard]] QCborMap toCbor(const EscalationEntry& entry);
[[nodiscard]] Result<EscalationEntry> escalationEntryFromCbor(const QCborMap& map);

[[nodiscard]] QByteArray encode(const Escalation& escalation);
/// @return Corrupt if the bytes are not an escalation.
[[nodiscard]] Result<Escalation> decodeEscalation(const QByteArray& body);

} // namespace madoguchi
