// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kb/hub/command_intake.h"

namespace madoguchi::hub {

/// Finds English glosses for the Japanese words of articles' questions and keywords. Without EDICT articles
/// keep those they came with, and the log says so once.
[[nodiscard]] GlossesOf makeGlosses();

} // namespace madoguchi::hub
