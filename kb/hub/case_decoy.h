// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace madoguchi::hub {

/// Reads a case of a usual length and forgets it: where there is none, an answer is to take as long as where
/// there is one that may not be read (I11; tests/bench/run.sh refusals).
void readCaseDecoy();

} // namespace madoguchi::hub
