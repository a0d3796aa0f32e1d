// SPDX-License-Identifier: GPL-3.0-or-later
#include "kb/domain/case_rulebook.h"
#include "kb/domain/field_checks.h"

namespace madoguchi {

namespace {

// The hub's, and those who look after a whole centre's or city's work.
bool mayNameDeputiesOf(const Actor& actor, const UserId& absent)
{
    if (actor.replays || actor.user == absent)
        return true;
    return actor.role == Role::Supervisor || actor.role == Role::HearingSection ||
           actor.role == Role::Administrator;
}

} // namespace

Result<void> checkDeputy(const Deputy& deputy)
{
    if (deputy.absent.isNull() || deputy.deputy.isNull() || deputy.absent == deputy.deputy)
        return failure(ErrorCode::InvalidInput, QStringLiteral("deputy.self"));
    if (!deputy.from.isValid() || !deputy.until.isValid() || deputy.until < deputy.from)
        return failure(ErrorCode::InvalidInput, QStringLiteral("deputy.days"));
    return {};
}

Result<Deputy> apply(const std::optional<Deputy>& current, const SaveDeputy& command, const Actor& actor,
                     Timestamp /*now*/)
{
    if (command.deputy.id.isNull())
        return failure(ErrorCode::InvalidInput, QStringLiteral("deputy.id"));
    MADOGUCHI_TRY(checkDeputy(command.deputy));
    if (!mayNameDeputiesOf(actor, command.deputy.absent) ||
        (current && (!mayNameDeputiesOf(actor, current->absent) || current->absent != command.deputy.absent)))
        return failure(ErrorCode::Refused, QStringLiteral("deputy.role"));
    Deputy deputy = command.deputy;
    deputy.givenBy = actor.user;
    return deputy;
}

// What a newer version chose of what this one does not know goes on.
Result<MessageChoice> apply(const std::optional<MessageChoice>& current, const ChooseMessages& command,
                            const Actor& actor, Timestamp /*now*/)
{
    if (command.choice.user.isNull() || command.choice.user != actor.user)
        return failure(ErrorCode::Refused, QStringLiteral("message-choice.owner"));
    MessageChoice choice = command.choice;
    if (current)
        choice.unknown = current->unknown;
    return choice;
}

bool mayEditReplyTemplates(const Actor& actor)
{
    return actor.replays || actor.role == Role::HearingSection || actor.role == Role::Supervisor ||
           actor.role == Role::Administrator;
}

Result<void> checkReplyTemplate(const ReplyTemplate& replyTemplate)
{
    MADOGUCHI_TRY(checkFilled(replyTemplate.title, QStringLiteral("template.title")));
    MADOGUCHI_TRY(checkLength(replyTemplate.title, 500, QStringLiteral("template.title")));
    MADOGUCHI_TRY(checkFilled(replyTemplate.text, QStringLiteral("template.text")));
    return checkLength(replyTemplate.text, limits::caseText, QStringLiteral("template.text"));
}

Result<ReplyTemplate> apply(const std::optional<ReplyTemplate>& current, const SaveReplyTemplate& command,
                            const Actor& actor, Timestamp now)
{
    if (!mayEditReplyTemplates(actor))
        return failure(ErrorCode::Refused, QStringLiteral("template.edit"));
    if ((current ? current->version : 0) != command.baseVersion)
        return failure(ErrorCode::Conflict, QStringLiteral("template.version"));
    ReplyTemplate replyTemplate = command.replyTemplate;
    if (replyTemplate.id.isNull())
        return failure(ErrorCode::InvalidInput, QStringLiteral("template.id"));
    if (!replyTemplate.text.isEmpty())
        MADOGUCHI_TRY(checkReplyTemplate(replyTemplate));
    else if (!current)
        return failure(ErrorCode::InvalidInput, QStringLiteral("template.text.missing"));
    replyTemplate.version = command.baseVersion + 1;
    replyTemplate.changedAt = now;
    return replyTemplate;
}

} // namespace madoguchi
