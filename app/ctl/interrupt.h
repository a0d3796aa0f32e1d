// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace madoguchi::ctl {

/// From here on Ctrl-C and a request to end are noted instead of ending the program; a second one ends it.
void watchForInterrupt();
/// Whether one came.
[[nodiscard]] bool wasInterrupted();

} // namespace madoguchi::ctl
