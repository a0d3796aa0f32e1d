// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kb/hub/command_intake.h"

namespace madoguchi::hub {

/// Reads articles' questions and keywords aloud, in hiragana. Where there is no dictionary, articles keep the
/// reading they came with, and the log says so once.
[[nodiscard]] ReadingOf makeReadings();

} // namespace madoguchi::hub
