// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kb/domain/cbor_fields.h"
#include "kb/domain/command.h"

namespace madoguchi {

// The payloads of cases' commands; command.cpp puts them into the command. @{
[[nodiscard]] QCborMap toCbor(const OpenCase& command);
[[nodiscard]] QCborMap toCbor(const EditCase& command);
[[nodiscard]] QCborMap toCbor(const SaveCaseDraft& command);
[[nodiscard]] QCborMap toCbor(const ActOnCase& command);
[[nodiscard]] QCborMap toCbor(const SaveDeputy& command);
[[nodiscard]] QCborMap toCbor(const SaveReplyTemplate& command);
[[nodiscard]] QCborMap toCbor(const ChooseMessages& command);

[[nodiscard]] Result<CommandPayload> openCaseFrom(FieldReader in);
[[nodiscard]] Result<CommandPayload> editCaseFrom(FieldReader in);
[[nodiscard]] Result<CommandPayload> saveCaseDraftFrom(FieldReader in);
[[nodiscard]] Result<CommandPayload> actOnCaseFrom(FieldReader in);
[[nodiscard]] Result<CommandPayload> saveDeputyFrom(FieldReader in);
[[nodiscard]] Result<CommandPayload> saveReplyTemplateFrom(FieldReader in);
[[nodiscard]] Result<CommandPayload> chooseMessagesFrom(FieldReader in);
// @}

} // namespace madoguchi
