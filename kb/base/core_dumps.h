// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace madoguchi {

/// What this process holds in memory (keys, citizens' words) is written to no file when it crashes, and no
/// other process of the same user may look into it. To be called first of all. Windows: error reports are
/// made without a dump.
void forbidCoreDumps();

} // namespace madoguchi
