// SPDX-License-Identifier: GPL-3.0-or-later
// One of each of the room's entities and commands, every field filled.
#pragma once

#include "kb/domain/command.h"
#include "kb/domain/seat_status.h"

namespace madoguchi {

[[nodiscard]] Hand sampleHand();
[[nodiscard]] Escalation sampleEscalation();
[[nodiscard]] SeatStatus sampleSeatStatus();
[[nodiscard]] Notice sampleNotice();
[[nodiscard]] NoticeReceipt sampleReceipt();
[[nodiscard]] TalkScript sampleTalkScript();
/// One command of each of the room's types.
[[nodiscard]] std::vector<Command> sampleRoomCommands();

} // namespace madoguchi
