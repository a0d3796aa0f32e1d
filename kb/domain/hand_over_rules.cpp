// SPDX-License-Identifier: GPL-3.0-or-later
#include "kb/domain/field_checks.h"
#include "kb/domain/room_rulebook.h"

namespace madoguchi {

Result<void> checkHandOver(const HandOver& handOver)
{
    if (handOver.open.isEmpty())
        MADOGUCHI_TRY(checkFilled(handOver.text, QStringLiteral("handover.text")));
    if (handOver.open.size() > limits::openPerHandOver)
        return failure(ErrorCode::InvalidInput, QStringLiteral("handover.open.too-many"));
    return checkLength(handOver.text, limits::roomText, QStringLiteral("handover.text"));
}

Result<HandOver> apply(const std::optional<HandOver>& current, const WriteHandOver& command,
                       const Actor& actor, Timestamp now)
{
    if (!mayLeadRoom(actor))
        return failure(ErrorCode::Refused, QStringLiteral("handover.role"));
    if (current)
        return failure(ErrorCode::Conflict, QStringLiteral("handover.exists"));
    HandOver handOver = command.handOver;
    if (handOver.id.isNull())
        return failure(ErrorCode::InvalidInput, QStringLiteral("handover.fields"));
    MADOGUCHI_TRY(checkHandOver(handOver));
    handOver.writtenBy = actor.user;
    handOver.writtenAt = now;
    handOver.receivedBy = {};
    handOver.receivedAt = {};
    handOver.erasedAt = {};
    return handOver;
}

Result<HandOver> apply(const std::optional<HandOver>& current, const ReceiveHandOver&, const Actor& actor,
                       Timestamp now)
{
    if (!mayLeadRoom(actor))
        return failure(ErrorCode::Refused, QStringLiteral("handover.role"));
    if (!current)
        return failure(ErrorCode::NotFound, QStringLiteral("handover.absent"));
    if (current->isReceived())
        return failure(ErrorCode::Refused, QStringLiteral("handover.received"));
    if (current->writtenBy == actor.user)
        return failure(ErrorCode::Refused, QStringLiteral("handover.own"));
    HandOver handOver = *current;
    handOver.receivedBy = actor.user;
    handOver.receivedAt = now;
    return handOver;
}

} // namespace madoguchi
