// SPDX-License-Identifier: GPL-3.0-or-later
#include "kb/domain/field_checks.h"
#include "kb/domain/room_rulebook.h"
#include "kb/domain/rulebook.h"

namespace madoguchi {

namespace {

bool isAllowed(const Actor& actor, const Hand& hand, HandAct act)
{
    const bool raiser = actor.user == hand.raisedBy;
    switch (act) {
    case HandAct::Ask:
    case HandAct::AskBack:
    case HandAct::Accept:
        return raiser;
    case HandAct::Answer:
    case HandAct::TakeOver:
        return mayLeadRoom(actor);
    case HandAct::Escalate:
    case HandAct::Withdraw:
        break;
    }
    return raiser || mayLeadRoom(actor);
}

// The table in room_rulebook.h. Nothing: the act makes no sense in this state.
std::optional<HandState> stateAfter(HandState state, HandAct act)
{
    switch (act) {
    case HandAct::Answer:
        return HandState::Answered;
    case HandAct::AskBack:
        return state == HandState::Answered ? std::optional(HandState::Raised) : std::nullopt;
    case HandAct::Accept:
        return state == HandState::Answered ? std::optional(HandState::Accepted) : std::nullopt;
    case HandAct::TakeOver:
        return HandState::TakenOver;
    case HandAct::Escalate:
        return HandState::Escalated;
    case HandAct::Withdraw:
        return HandState::Withdrawn;
    case HandAct::Ask:
        break;
    }
    return std::nullopt;
}

Result<void> checkHandEntry(const HandEntry& entry, const Actor& actor, const Hand& hand)
{
    switch (entry.act) {
    case HandAct::Answer:
        return checkAnswer(entry.text);
    case HandAct::AskBack:
        return checkQuestion(entry.text);
    case HandAct::Withdraw:
        if (actor.user != hand.raisedBy)
            MADOGUCHI_TRY(checkFilled(entry.text, QStringLiteral("hand.reason")));
        break;
    case HandAct::Escalate:
        if (entry.escalation.isNull())
            return failure(ErrorCode::InvalidInput, QStringLiteral("hand.escalation.missing"));
        break;
    case HandAct::Ask:
    case HandAct::Accept:
    case HandAct::TakeOver:
        break;
    }
    return checkLength(entry.text, limits::roomText, QStringLiteral("hand.text"));
}

} // namespace

// Whoever leads answers into booths where callers wait: that is for those who sit with the room. The hearing
// section looks after the citizens' voices, in cases and in Q&As, and proposes notices as departments
// do. An administrator stands in where nobody else is there yet to lead.
bool mayLeadRoom(const Actor& actor)
{
    return actor.role == Role::Leader || actor.role == Role::Supervisor || actor.role == Role::Administrator;
}

Result<void> checkQuestion(const QString& text)
{
    MADOGUCHI_TRY(checkFilled(text, QStringLiteral("hand.question")));
    return checkLength(text, limits::roomText, QStringLiteral("hand.question"));
}

Result<void> checkAnswer(const QString& text)
{
    MADOGUCHI_TRY(checkFilled(text, QStringLiteral("hand.answer")));
    return checkLength(text, limits::roomText, QStringLiteral("hand.answer"));
}

Result<Hand> apply(const std::optional<Hand>& current, const RaiseHand& command, const Actor& actor,
                   Timestamp now)
{
    if (actor.role == Role::Department)
        return failure(ErrorCode::Refused, QStringLiteral("hand.role"));
    if (current)
        return failure(ErrorCode::Conflict, QStringLiteral("hand.exists"));
    Hand hand = command.hand;
    if (hand.id.isNull() || hand.entries.size() != 1 || hand.entries.front().act != HandAct::Ask)
        return failure(ErrorCode::InvalidInput, QStringLiteral("hand.fields"));
    MADOGUCHI_TRY(checkQuestion(hand.entries.front().text));
    MADOGUCHI_TRY(checkLength(hand.inquiry, limits::inquiry, QStringLiteral("hand.inquiry")));
    MADOGUCHI_TRY(checkNumbers(hand.articles, limits::articlesPerContact, QStringLiteral("hand.articles")));
    hand.raisedBy = actor.user;
    hand.state = HandState::Raised;
    hand.erasedAt = {};
    hand.entries.front().by = actor.user;
    hand.entries.front().at = now;
    return hand;
}

Result<Hand> apply(const std::optional<Hand>& current, const ActOnHand& command, const Actor& actor,
                   Timestamp now)
{
    if (!current)
        return failure(ErrorCode::NotFound, QStringLiteral("hand.absent"));
    if (hasEntry(current->entries, command.entry.id))
        return failure(ErrorCode::Conflict, QStringLiteral("hand.entry.exists"));
    if (!current->isOpen())
        return failure(ErrorCode::Refused, QStringLiteral("hand.closed"));
    if (!isAllowed(actor, *current, command.entry.act))
        return failure(ErrorCode::Refused, QStringLiteral("hand.role"));
    const auto next = stateAfter(current->state, command.entry.act);
    if (!next)
        return failure(ErrorCode::Refused, QStringLiteral("hand.act"));
    if (command.entry.id.isNull() || static_cast<int>(current->entries.size()) >= limits::entriesPerHand)
        return failure(ErrorCode::InvalidInput, QStringLiteral("hand.fields"));
    MADOGUCHI_TRY(checkHandEntry(command.entry, actor, *current));
    Hand hand = *current;
    hand.state = *next;
    HandEntry entry = command.entry;
    entry.by = actor.user;
    entry.at = now;
    hand.entries.push_back(std::move(entry));
    return hand;
}

} // namespace madoguchi
