// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kb/db/connection.h"

namespace madoguchi::store {

/// The outbox's positions say what was given before what, also among commands that have left it; so none may
/// be given twice. @{
/// The greatest that was ever given.
[[nodiscard]] Result<qint64> lastPosition(db::Connection& connection);
/// For positions that were not given by inserting a row: SQLite counts on from inserted ones alone.
[[nodiscard]] Result<void> keepLastPosition(db::Connection& connection, qint64 last);
/// @}

} // namespace madoguchi::store
