// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kb/db/connection.h"

namespace madoguchi::store {

/// Opens the desk's store, makes it if it is not there, brings its schema up to date, registers the
/// tokenizer. The connection belongs to the calling thread; each thread opens its own. Errors: those of
/// db::Connection::open() and db::migrate().
[[nodiscard]] Result<std::unique_ptr<db::Connection>> openStore(const QString& path);

/// Where the desk keeps its store unless it is told otherwise: "madoguchi/desk.db" in the user's local data
/// directory
/// ($XDG_DATA_HOME; %LOCALAPPDATA% on Windows). The same for every program, whatever its name.
[[nodiscard]] QString defaultStorePath();

} // namespace madoguchi::store
