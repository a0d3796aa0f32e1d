// SPDX-License-Identifier: GPL-3.0-or-later
#include "kb/domain/case_acts.h"
#include "kb/domain/case_rights.h"
#include "kb/domain/case_rulebook.h"
#include "kb/domain/field_checks.h"

#include <QSet>

namespace madoguchi {

namespace {

// Whoever says that something was answered elsewhere answers for it: who would decide about the case here.
bool mayBringFinished(const Case& file, const Actor& actor)
{
    if (actor.replays || isOfHearingSection(actor))
        return true;
    return actor.role == Role::Department && file.flow == CaseFlow::Distributed &&
           isWithinUnits(actor, file.unit);
}

Result<void> checkFinishedParts(const Case& file)
{
    if (static_cast<int>(file.parts.size()) > limits::partsPerCase)
        return failure(ErrorCode::InvalidInput, QStringLiteral("case.parts.too-many"));
    QSet<QUuid> ids;
    for (const CasePart& part : file.parts) {
        MADOGUCHI_TRY(checkFilled(part.unit, QStringLiteral("case.unit")));
        MADOGUCHI_TRY(checkLength(part.unit, 500, QStringLiteral("case.unit")));
        const bool plain = part.state == PartState::Approved && part.draft.isEmpty() && part.route.empty() &&
                           part.marks.empty();
        if (part.id.isNull() || ids.contains(part.id.value) || !plain)
            return failure(ErrorCode::InvalidInput, QStringLiteral("case.part"));
        ids.insert(part.id.value);
    }
    return {};
}

} // namespace

bool cameFinished(const Case& file)
{
    return !file.isOpen() && !file.ledgerNumber.trimmed().isEmpty();
}

Result<void> takeFinished(Case& file, const Actor& actor)
{
    if (!mayBringFinished(file, actor))
        return failure(ErrorCode::Refused, QStringLiteral("case.ledger.role"));
    MADOGUCHI_TRY(checkFinishedParts(file));
    const CaseReply given = file.reply;
    file.reply = {};
    if (file.state == CaseState::Closed)
        return {};
    MADOGUCHI_TRY(checkLength(given.text, limits::caseText, QStringLiteral("case.reply")));
    if (!given.sentAt.isSet())
        return failure(ErrorCode::InvalidInput, QStringLiteral("case.reply.sent.missing"));
    if (file.receivedAt.isSet() && given.sentAt < file.receivedAt)
        return failure(ErrorCode::InvalidInput, QStringLiteral("case.reply.sent.order"));
    file.reply.text = given.text;
    file.reply.version = 1;
    file.reply.channel = given.channel;
    file.reply.sentAt = given.sentAt;
    return {};
}

} // namespace madoguchi
