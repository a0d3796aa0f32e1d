// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kb/db/connection.h"
#include "kb/domain/actor.h"
#include "kb/domain/centre_calendar.h"
#include "kb/domain/contact.h"
#include "kb/domain/escalation.h"

namespace madoguchi::desk {

/// What is written into histories without anybody typing it; comes from the windows, in their language.
struct FollowUpWords
{
    QString handClosed; ///< why a raised hand is taken down: its contact was saved
    QString calledBack; ///< how a call-back ended: in a contact

    bool operator==(const FollowUpWords&) const = default;
};

/// What a contact that is logged has to do with besides itself.
struct FollowUp
{
    Contact contact;
    EscalationId callBack; ///< the promised call that it was; null = none
    FollowUpWords words;
};

/// Gives the commands that belong to a contact's log, in the transaction in which it is logged:
///   - outcome "call back" or "escalated" opens an escalation, and a hand still raised goes on as it;
///   - with any other outcome such a hand is settled: an answer that is there is accepted, a question taken
///     down;
///   - the call-back that the contact was is resolved; if somebody else has it or has resolved it meanwhile,
///     that it was called is noted.
/// The ids come from the contact's, so that one contact never does this twice. Errors: those of the rulebook
/// and the database; nothing done by departments, who neither escalate nor raise hands.
[[nodiscard]] Result<void> performFollowUp(db::Connection& connection, const FollowUp& followUp,
                                           const Actor& actor, Timestamp now);

/// What of a contact stands on the room's pane, without id, seat and history.
[[nodiscard]] Escalation escalationOf(const ContactContent& content);
/// When what could not be closed at `at` is due by the centre's calendar; not set if it can never be.
[[nodiscard]] Timestamp escalationDue(const CentreCalendar& calendar, Channel channel, Timestamp at);
/// The first line with something in it, cut to what a subject may hold.
[[nodiscard]] QString subjectOf(const QString& text);

} // namespace madoguchi::desk
