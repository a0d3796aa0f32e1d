// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kb/db/connection.h"

namespace madoguchi::db {

/// Takes all of a file's log into the file, where what was deleted is overwritten, and cuts the log to
/// nothing. Waits a moment for those who read. SQLite only. @return false: somebody reads or writes; once
/// more later
[[nodiscard]] Result<bool> emptyLog(Connection& connection);

} // namespace madoguchi::db
