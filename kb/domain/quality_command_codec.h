// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kb/domain/cbor_fields.h"
#include "kb/domain/command.h"

namespace madoguchi {

// The payloads of quality's commands; command.cpp puts them into the command. @{
[[nodiscard]] QCborMap toCbor(const SaveReviewForm& command);
[[nodiscard]] QCborMap toCbor(const SaveReview& command);
[[nodiscard]] QCborMap toCbor(const ReplyToReview& command);
[[nodiscard]] QCborMap toCbor(const SaveReviewSample& command);

[[nodiscard]] Result<CommandPayload> saveReviewFormFrom(FieldReader in);
[[nodiscard]] Result<CommandPayload> saveReviewFrom(FieldReader in);
[[nodiscard]] Result<CommandPayload> replyToReviewFrom(FieldReader in);
[[nodiscard]] Result<CommandPayload> saveReviewSampleFrom(FieldReader in);
// @}

} // namespace madoguchi
