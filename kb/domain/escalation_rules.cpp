// SPDX-License-Identifier: GPL-3.0-or-later
#include "kb/domain/field_checks.h"
#include "kb/domain/room_rulebook.h"
#include "kb/domain/rulebook.h"

namespace madoguchi {

namespace {

bool mayReopen(const Actor& actor, const Escalation& escalation)
{
    if (escalation.erasedAt.isSet())
        return false;
    return mayLeadRoom(actor) || (!escalation.isOpen() && escalation.entries.back().by == actor.user);
}

bool isAllowed(const Actor& actor, const Escalation& escalation, EscalationAct act)
{
    switch (act) {
    case EscalationAct::Assign:
        return mayLeadRoom(actor);
    case EscalationAct::Take:
    case EscalationAct::HandBack:
    case EscalationAct::Reschedule:
    case EscalationAct::Resolve:
        return mayWorkOn(actor, escalation);
    case EscalationAct::Reopen:
        return mayReopen(actor, escalation);
    case EscalationAct::Open:
    case EscalationAct::Note:
        break;
    }
    return actor.role != Role::Department;
}

// The table in room_rulebook.h. Nothing: the act makes no sense in this state.
std::optional<EscalationState> stateAfter(EscalationState state, EscalationAct act)
{
    const bool resolved = state == EscalationState::Resolved;
    switch (act) {
    case EscalationAct::Note:
        return state;
    case EscalationAct::Reopen:
        return resolved ? std::optional(EscalationState::Open) : std::nullopt;
    case EscalationAct::HandBack:
        return state == EscalationState::Taken ? std::optional(EscalationState::Open) : std::nullopt;
    case EscalationAct::Assign:
        return resolved ? std::nullopt : std::optional(EscalationState::Open);
    case EscalationAct::Take:
        return resolved ? std::nullopt : std::optional(EscalationState::Taken);
    case EscalationAct::Reschedule:
        return resolved ? std::nullopt : std::optional(state);
    case EscalationAct::Resolve:
        return resolved ? std::nullopt : std::optional(EscalationState::Resolved);
    case EscalationAct::Open:
        break;
    }
    return std::nullopt;
}

Error refusalOf(const Escalation& escalation, EscalationAct act)
{
    if (!escalation.isOpen() && act != EscalationAct::Reopen)
        return {ErrorCode::Refused, QStringLiteral("escalation.resolved"), {}};
    if (escalation.state == EscalationState::Taken && act == EscalationAct::Take)
        return {ErrorCode::Refused, QStringLiteral("escalation.taken"), {}};
    return {ErrorCode::Refused, QStringLiteral("escalation.role"), {}};
}

// What the act changes besides the state and the history.
void carryOut(const EscalationEntry& entry, const Actor& actor, EscalationState before,
              Escalation& escalation)
{
    switch (entry.act) {
    case EscalationAct::Assign:
        // Who works on it already goes on working.
        if (before == EscalationState::Taken && entry.assignee == escalation.assignee)
            escalation.state = EscalationState::Taken;
        escalation.assignee = entry.assignee;
        break;
    case EscalationAct::Take:
        escalation.assignee = {actor.user, {}};
        break;
    case EscalationAct::HandBack:
    case EscalationAct::Reopen:
        escalation.assignee = {};
        escalation.outcome = {};
        escalation.erasedAt = {};
        break;
    case EscalationAct::Reschedule:
        escalation.dueAt = entry.dueAt;
        break;
    case EscalationAct::Resolve:
        escalation.outcome = entry.contact;
        break;
    case EscalationAct::Open:
    case EscalationAct::Note:
        break;
    }
}

} // namespace

bool mayWorkOn(const Actor& actor, const Escalation& escalation)
{
    if (actor.role == Role::Department || !escalation.isOpen())
        return false;
    return mayLeadRoom(actor) || escalation.assignee.user.isNull() || escalation.assignee.user == actor.user;
}

Result<void> checkEntry(const EscalationEntry& entry)
{
    switch (entry.act) {
    case EscalationAct::HandBack:
    case EscalationAct::Note:
    case EscalationAct::Resolve:
    case EscalationAct::Reopen:
        MADOGUCHI_TRY(checkFilled(entry.text, QStringLiteral("escalation.note")));
        break;
    case EscalationAct::Reschedule:
        if (!entry.dueAt.isSet())
            return failure(ErrorCode::InvalidInput, QStringLiteral("escalation.due.missing"));
        break;
    case EscalationAct::Assign:
        if (!entry.assignee.user.isNull() && !entry.assignee.unit.isEmpty())
            return failure(ErrorCode::InvalidInput, QStringLiteral("escalation.assignee"));
        MADOGUCHI_TRY(
            checkLength(entry.assignee.unit, limits::shortText, QStringLiteral("escalation.assignee")));
        break;
    case EscalationAct::Open:
    case EscalationAct::Take:
        break;
    }
    return checkLength(entry.text, limits::roomText, QStringLiteral("escalation.note"));
}

Result<void> checkEscalation(const Escalation& escalation)
{
    if (escalation.subject.trimmed().isEmpty())
        MADOGUCHI_TRY(checkFilled(escalation.inquiry, QStringLiteral("escalation.subject")));
    if (escalation.kind == EscalationKind::CallBack && !escalation.dueAt.isSet())
        return failure(ErrorCode::InvalidInput, QStringLiteral("escalation.due.missing"));
    MADOGUCHI_TRY(checkLength(escalation.subject, limits::shortText, QStringLiteral("escalation.subject")));
    MADOGUCHI_TRY(checkLength(escalation.inquiry, limits::inquiry, QStringLiteral("escalation.inquiry")));
    MADOGUCHI_TRY(checkLength(escalation.category, limits::shortText, QStringLiteral("escalation.category")));
    MADOGUCHI_TRY(checkLength(escalation.callerName, limits::shortText, QStringLiteral("escalation.name")));
    MADOGUCHI_TRY(
        checkLength(escalation.callerTelephone, limits::shortText, QStringLiteral("escalation.telephone")));
    MADOGUCHI_TRY(checkLength(escalation.replyTo, limits::shortText, QStringLiteral("escalation.reply-to")));
    return checkNumbers(escalation.articles, limits::articlesPerContact,
                        QStringLiteral("escalation.articles"));
}

Result<Escalation> apply(const std::optional<Escalation>& current, const OpenEscalation& command,
                         const Actor& actor, Timestamp now)
{
    if (actor.role == Role::Department)
        return failure(ErrorCode::Refused, QStringLiteral("escalation.role"));
    if (current)
        return failure(ErrorCode::Conflict, QStringLiteral("escalation.exists"));
    Escalation escalation = command.escalation;
    if (escalation.id.isNull() || escalation.entries.size() != 1 ||
        escalation.entries.front().act != EscalationAct::Open)
        return failure(ErrorCode::InvalidInput, QStringLiteral("escalation.fields"));
    MADOGUCHI_TRY(checkEscalation(escalation));
    MADOGUCHI_TRY(checkEntry(escalation.entries.front()));
    escalation.openedBy = actor.user;
    escalation.state = EscalationState::Open;
    escalation.outcome = {};
    escalation.entries.front().by = actor.user;
    escalation.entries.front().at = now;
    return escalation;
}

Result<Escalation> apply(const std::optional<Escalation>& current, const ActOnEscalation& command,
                         const Actor& actor, Timestamp now)
{
    if (!current)
        return failure(ErrorCode::NotFound, QStringLiteral("escalation.absent"));
    const EscalationAct act = command.entry.act;
    if (hasEntry(current->entries, command.entry.id))
        return failure(ErrorCode::Conflict, QStringLiteral("escalation.entry.exists"));
    if (!isAllowed(actor, *current, act))
        return tl::unexpected(refusalOf(*current, act));
    const auto next = stateAfter(current->state, act);
    if (!next)
        return failure(ErrorCode::Refused, QStringLiteral("escalation.act"));
    // A full history must not keep anyone from saying how it ended.
    if (command.entry.id.isNull() ||
        (static_cast<int>(current->entries.size()) >= limits::entriesPerEscalation &&
         act != EscalationAct::Resolve))
        return failure(ErrorCode::InvalidInput, QStringLiteral("escalation.fields"));
    MADOGUCHI_TRY(checkEntry(command.entry));
    Escalation escalation = *current;
    escalation.state = *next;
    carryOut(command.entry, actor, current->state, escalation);
    EscalationEntry entry = command.entry;
    entry.by = actor.user;
    entry.at = now;
    escalation.entries.push_back(std::move(entry));
    return escalation;
}

} // namespace madoguchi
