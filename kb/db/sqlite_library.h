// SPDX-License-Identifier: GPL-3.0-or-later
// Which SQLite this process runs on, and whether it may.
#pragma once

#include "kb/base/result.h"

namespace madoguchi::db {

/// The oldest SQLite whose WAL is trusted: from 3.7.0 to 3.51.2 two connections can lose a commit or damage
/// the file when the log is reset (https://sqlite.org/wal.html, "the WAL-reset bug").
inline constexpr QLatin1StringView oldestSqlite("3.51.3");

/// Which SQLite runs, e.g. "3.53.4".
[[nodiscard]] QString sqliteVersion();

/// To be asked once, before anything else is done. Errors: Internal "db.sqlite.too-old" (where: the version
/// that runs), "db.sqlite.two-libraries" (Qt's driver has another SQLite than the one linked here; where:
/// both), "db.sqlite.driver" (Qt has no driver for SQLite).
[[nodiscard]] Result<void> checkSqlite();

/// The first half of checkSqlite(): whether the version is new enough.
[[nodiscard]] Result<void> checkSqliteVersion();

/// The second half: whether the source id that a connection of the driver's gives is the linked library's.
[[nodiscard]] Result<void> checkSqliteSource(const QString& sourceOfDriver);

} // namespace madoguchi::db
