// SPDX-License-Identifier: GPL-3.0-or-later
// The daemon's commands. Each returns the exit status, and may run beside the daemon.
#pragma once

#include "app/hub/context.h"

namespace madoguchi::hub {

[[nodiscard]] int runDaemon(Context& context);
[[nodiscard]] int runCheck(Context& context);
[[nodiscard]] int runEnrolCode(Context& context, const CommandLine& line);
[[nodiscard]] int runCa(Context& context);
[[nodiscard]] int runDevice(Context& context, const CommandLine& line);
[[nodiscard]] int runUser(Context& context, const CommandLine& line);
[[nodiscard]] int runLoadUnits(Context& context, const CommandLine& line);
[[nodiscard]] int runLoadStaff(Context& context, const CommandLine& line);
[[nodiscard]] int runImport(Context& context, const CommandLine& line);

} // namespace madoguchi::hub
