// SPDX-License-Identifier: GPL-3.0-or-later
#include "kb/domain/field_checks.h"
#include "kb/domain/room_rulebook.h"
#include "kb/domain/rulebook.h"

namespace madoguchi {

namespace {

// What a department proposed is its own until somebody in the room has decided on it.
bool isOwnProposal(const Actor& actor, const std::optional<Notice>& current)
{
    return !current || (current->state == NoticeState::Proposed && current->proposedBy == actor.user);
}

Result<void> checkMaySave(const std::optional<Notice>& current, const Notice& next, const Actor& actor)
{
    if (mayLeadRoom(actor))
        return {};
    if (!mayProposeNotice(actor) || !isOwnProposal(actor, current) || next.state == NoticeState::Pinned)
        return failure(ErrorCode::Refused, QStringLiteral("notice.role"));
    return {};
}

bool saysTheSame(const Notice& a, const Notice& b)
{
    return a.title == b.title && a.text == b.text && a.articles == b.articles && a.importance == b.importance;
}

} // namespace

bool mayProposeNotice(const Actor& actor)
{
    return actor.role != Role::Operator;
}

Result<void> checkNotice(const Notice& notice)
{
    MADOGUCHI_TRY(checkFilled(notice.title, QStringLiteral("notice.title")));
    MADOGUCHI_TRY(checkLength(notice.title, limits::shortText, QStringLiteral("notice.title")));
    MADOGUCHI_TRY(checkLength(notice.text, limits::noticeText, QStringLiteral("notice.text")));
    MADOGUCHI_TRY(
        checkNumbers(notice.articles, limits::articlesPerNotice, QStringLiteral("notice.articles")));
    if (notice.seats.size() > limits::seatsPerNotice)
        return failure(ErrorCode::InvalidInput, QStringLiteral("notice.seats.too-many"));
    if (notice.from.isSet() && notice.until.isSet() && notice.until <= notice.from)
        return failure(ErrorCode::InvalidInput, QStringLiteral("notice.times.order"));
    return {};
}

Result<Notice> apply(const std::optional<Notice>& current, const SaveNotice& command, const Actor& actor,
                     Timestamp now)
{
    MADOGUCHI_TRY(checkMaySave(current, command.notice, actor));
    if ((current ? current->version : 0) != command.baseVersion)
        return failure(ErrorCode::Conflict, QStringLiteral("notice.version"));
    if (command.notice.id.isNull())
        return failure(ErrorCode::InvalidInput, QStringLiteral("notice.id.missing"));
    MADOGUCHI_TRY(checkNotice(command.notice));
    Notice notice = command.notice;
    notice.version = command.baseVersion + 1;
    notice.saidVersion = current && saysTheSame(*current, notice) ? current->saidVersion : notice.version;
    notice.changedBy = actor.user;
    notice.changedAt = now;
    const bool proposed = !current && notice.state == NoticeState::Proposed;
    notice.proposedBy = proposed ? actor.user : current ? current->proposedBy : UserId();
    notice.unit = proposed ? actor.unit : current ? current->unit : QString();
    return notice;
}

Result<NoticeReceipt> apply(const std::optional<NoticeReceipt>& current, const AcknowledgeNotice& command,
                            const Actor& actor, Timestamp now)
{
    if (actor.role == Role::Department)
        return failure(ErrorCode::Refused, QStringLiteral("notice.receipt"));
    if (command.notice.isNull())
        return failure(ErrorCode::InvalidInput, QStringLiteral("notice.id.missing"));
    NoticeReceipt receipt;
    receipt.notice = command.notice;
    receipt.user = actor.user;
    // Acknowledged at two seats, one of them late: what was seen once stays seen.
    receipt.version = std::max(command.version, current ? current->version : 0);
    receipt.at = now;
    if (current)
        receipt.unknown = current->unknown;
    return receipt;
}

bool mayEditTalkScripts(const Actor& actor)
{
    return mayLeadRoom(actor);
}

Result<void> checkTalkScript(const TalkScript& script)
{
    MADOGUCHI_TRY(checkFilled(script.title, QStringLiteral("script.title")));
    MADOGUCHI_TRY(checkLength(script.title, limits::shortText, QStringLiteral("script.title")));
    MADOGUCHI_TRY(checkFilled(script.text, QStringLiteral("script.text")));
    MADOGUCHI_TRY(checkLength(script.text, limits::scriptText, QStringLiteral("script.text")));
    MADOGUCHI_TRY(checkLength(script.category, limits::shortText, QStringLiteral("script.category")));
    return checkLength(script.key, limits::shortText, QStringLiteral("script.key"));
}

Result<TalkScript> apply(const std::optional<TalkScript>& current, const SaveTalkScript& command,
                         const Actor& actor, Timestamp now)
{
    if (!mayEditTalkScripts(actor))
        return failure(ErrorCode::Refused, QStringLiteral("script.edit"));
    if ((current ? current->version : 0) != command.baseVersion)
        return failure(ErrorCode::Conflict, QStringLiteral("script.version"));
    if (command.script.id.isNull())
        return failure(ErrorCode::InvalidInput, QStringLiteral("script.id.missing"));
    TalkScript script = command.script;
    if (!script.text.isEmpty())
        MADOGUCHI_TRY(checkTalkScript(script));
    else if (!current)
        return failure(ErrorCode::InvalidInput, QStringLiteral("script.text.missing"));
    script.version = command.baseVersion + 1;
    script.changedAt = now;
    return script;
}

} // namespace madoguchi
