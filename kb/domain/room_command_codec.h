// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kb/domain/cbor_fields.h"
#include "kb/domain/command.h"

namespace madoguchi {

// The payloads of the room's commands, as they are stored and sent.

[[nodiscard]] QCborMap toCbor(const RaiseHand& command);
[[nodiscard]] QCborMap toCbor(const ActOnHand& command);
[[nodiscard]] QCborMap toCbor(const OpenEscalation& command);
[[nodiscard]] QCborMap toCbor(const ActOnEscalation& command);
[[nodiscard]] QCborMap toCbor(const SaveNotice& command);
[[nodiscard]] QCborMap toCbor(const AcknowledgeNotice& command);
[[nodiscard]] QCborMap toCbor(const SaveTalkScript& command);
[[nodiscard]] QCborMap toCbor(const SaveCentreCalendar& command);
[[nodiscard]] QCborMap toCbor(const WriteHandOver& command);
[[nodiscard]] QCborMap toCbor(const ReceiveHandOver& command);

[[nodiscard]] Result<CommandPayload> raiseHandFrom(FieldReader in);
[[nodiscard]] Result<CommandPayload> actOnHandFrom(FieldReader in);
[[nodiscard]] Result<CommandPayload> openEscalationFrom(FieldReader in);
[[nodiscard]] Result<CommandPayload> actOnEscalationFrom(FieldReader in);
[[nodiscard]] Result<CommandPayload> saveNoticeFrom(FieldReader in);
[[nodiscard]] Result<CommandPayload> acknowledgeNoticeFrom(FieldReader in);
[[nodiscard]] Result<CommandPayload> saveTalkScriptFrom(FieldReader in);
[[nodiscard]] Result<CommandPayload> saveCentreCalendarFrom(FieldReader in);
[[nodiscard]] Result<CommandPayload> writeHandOverFrom(FieldReader in);
[[nodiscard]] Result<CommandPayload> receiveHandOverFrom(FieldReader in);

} // namespace madoguchi
