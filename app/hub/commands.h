// SPDX-License-Identifier: GPL-3.0-or-later
// The daemon's commands. Each returns the exit status, and may run beside the daemon.
#pragma once

#include "app/hub/context.h"

namespace madoguchi::hub {

[[nodiscard]] int runDaemon(Context& context);
[[nodiscard]] int runCheck(Context& context, const CommandLine& line);
/// Verified, its head exported, listed, protected.
[[nodiscard]] int runAudit(Context& context, const CommandLine& line);
[[nodiscard]] int runBackup(Context& context, const CommandLine& line);
/// These open no store: it may be absent, damaged, or not even configured.
/// @{
[[nodiscard]] int runRestore(Context& context, const CommandLine& line);
[[nodiscard]] int runCheckBackup(Context& context, const CommandLine& line);
/// The store's key: shown, changed, recovered.
[[nodiscard]] int runKey(Context& context, const CommandLine& line);
/// @}
/// For a database that was put back by other means than `restore`, such as pg_restore.
[[nodiscard]] int runNewEpoch(Context& context);
[[nodiscard]] int runEnrolCode(Context& context, const CommandLine& line);
/// The hub's certificate authority: printed, and followed by another.
[[nodiscard]] int runCa(Context& context, const CommandLine& line);
[[nodiscard]] int runDevice(Context& context, const CommandLine& line);
[[nodiscard]] int runUser(Context& context, const CommandLine& line);
[[nodiscard]] int runLoadUnits(Context& context, const CommandLine& line);
[[nodiscard]] int runLoadStaff(Context& context, const CommandLine& line);
[[nodiscard]] int runMove(Context& context, const CommandLine& line);
[[nodiscard]] int runImport(Context& context, const CommandLine& line);
[[nodiscard]] int runRefresh(Context& context);
[[nodiscard]] int runMessages(Context& context, const CommandLine& line);
[[nodiscard]] int runRetention(Context& context, const CommandLine& line);
[[nodiscard]] int runHold(Context& context, const CommandLine& line);
/// One person's records: found, erased, and which were.
[[nodiscard]] int runPerson(Context& context, const CommandLine& line);

} // namespace madoguchi::hub
