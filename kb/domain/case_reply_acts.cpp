// SPDX-License-Identifier: GPL-3.0-or-later
#include "kb/domain/case_acts.h"
#include "kb/domain/case_rulebook.h"
#include "kb/domain/field_checks.h"

namespace madoguchi {

Result<void> join(Case& file, const CaseEntry& entry, Timestamp now)
{
    MADOGUCHI_TRY(checkFilled(entry.text, QStringLiteral("case.reply")));
    if (entry.baseVersion != file.reply.version)
        return failure(ErrorCode::Conflict, QStringLiteral("case.reply.version"));
    file.reply.text = entry.text;
    file.reply.joinedBy = entry.by;
    file.reply.joinedAt = now;
    file.reply.queuedAt = {};
    ++file.reply.version;
    file.state = CaseState::Ready;
    return {};
}

Result<void> queueReply(Case& file, Timestamp now)
{
    if (file.fields.requester.email.trimmed().isEmpty())
        return failure(ErrorCode::InvalidInput, QStringLiteral("case.email.missing"));
    file.reply.queuedAt = now;
    return {};
}

Result<void> markSent(Case& file, const CaseEntry& entry, Timestamp now)
{
    if (entry.channel == ReplyChannel::None)
        return failure(ErrorCode::InvalidInput, QStringLiteral("case.channel.missing"));
    file.reply.channel = entry.channel;
    file.reply.sentBy = entry.by;
    file.reply.sentAt = now;
    file.reply.queuedAt = {};
    file.state = CaseState::Answered;
    return {};
}

// What units were still at is theirs no longer.
Result<void> closeCase(Case& file, const CaseEntry& entry)
{
    MADOGUCHI_TRY(checkFilled(entry.text, QStringLiteral("case.reason")));
    for (CasePart& part : file.parts) {
        if (part.counts() && part.state != PartState::Approved)
            takeOffApproval(part, PartState::Withdrawn);
    }
    file.reply.queuedAt = {};
    file.state = CaseState::Closed;
    return {};
}

Result<void> reopen(Case& file, const CaseEntry& entry, Timestamp now)
{
    MADOGUCHI_TRY(checkFilled(entry.text, QStringLiteral("case.reason")));
    file.reply.sentAt = {};
    file.reply.sentBy = {};
    file.reply.channel = ReplyChannel::None;
    settleByParts(file, now);
    // It was answered: what was approved for that is to be looked at before it is sent again.
    if (file.state == CaseState::Ready)
        file.state = CaseState::Checking;
    withdrawPublication(file, now);
    return {};
}

} // namespace madoguchi
