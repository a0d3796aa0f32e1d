// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk/ui/room/room_text.h"
#include "app/desk/ui/wording/error_text.h"

namespace madoguchi::desk {

QString RoomText::of(HandState state)
{
    switch (state) {
    case HandState::Raised:
        return tr("Waits for an answer");
    case HandState::Answered:
        return tr("Answered, waits for the operator");
    case HandState::Accepted:
        return tr("The operator took the answer");
    case HandState::TakenOver:
        return tr("The call was taken over");
    case HandState::Escalated:
        return tr("Goes on as an escalation");
    case HandState::Withdrawn:
        return tr("Taken down");
    }
    return {};
}

QString RoomText::of(HandAct act)
{
    switch (act) {
    case HandAct::Ask:
        return tr("Question");
    case HandAct::Answer:
        return tr("Answer");
    case HandAct::AskBack:
        return tr("Asked back");
    case HandAct::Accept:
        return tr("Accepted");
    case HandAct::TakeOver:
        return tr("Took the call over");
    case HandAct::Escalate:
        return tr("Made it an escalation");
    case HandAct::Withdraw:
        return tr("Took the hand down");
    }
    return {};
}

QString RoomText::of(EscalationKind kind)
{
    switch (kind) {
    case EscalationKind::Question:
        return tr("Escalated", "what waits");
    case EscalationKind::CallBack:
        return tr("Call back");
    case EscalationKind::Email:
        return tr("E-mail");
    case EscalationKind::Fax:
        return tr("FAX");
    }
    return {};
}

QString RoomText::of(EscalationAct act)
{
    switch (act) {
    case EscalationAct::Open:
        return tr("Put here");
    case EscalationAct::Assign:
        return tr("Assigned");
    case EscalationAct::Take:
        return tr("Taken");
    case EscalationAct::HandBack:
        return tr("Handed back");
    case EscalationAct::Note:
        return tr("Note");
    case EscalationAct::Reschedule:
        return tr("New time");
    case EscalationAct::Resolve:
        return tr("Resolved");
    case EscalationAct::Reopen:
        return tr("Reopened");
    }
    return {};
}

QString RoomText::of(const Error& error)
{
    const QString& key = error.key;
    if (key == u"hand.answer.missing")
        return tr("Write the answer first.");
    if (key == u"hand.reason.missing")
        return tr("Write the reason into the box first.");
    if (key == u"hand.closed")
        return tr("This hand was settled in the meantime.");
    if (key == u"hand.role" || key == u"escalation.role")
        return tr("This is not yours to do.");
    if (key == u"hand.act" || key == u"escalation.act")
        return tr("This is no longer possible: it stands differently now.");
    if (key == u"escalation.note.missing")
        return tr("Write a note first: how it ended, or why.");
    if (key == u"escalation.due.missing")
        return tr("Set the time first.");
    if (key == u"escalation.resolved")
        return tr("This was resolved in the meantime.");
    if (key == u"escalation.taken")
        return tr("Somebody else has taken this in the meantime.");
    if (key.endsWith(u".too-long"))
        return tr("This text is too long: shorten it.");
    return ErrorText::of(error);
}

} // namespace madoguchi::desk
