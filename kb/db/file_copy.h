// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kb/db/connection.h"
#include "kb/db/table_sum.h"

#include <functional>

namespace madoguchi::db {

/// Told after every piece: pages done, pages in all. False stops the copy.
using CopyProgress = std::function<bool(qint64 done, qint64 all)>;

/// Copies an SQLite database, as it is at one moment, into a new file for its owner alone, while others read
/// and write it. The copy is encrypted if the source is: with the key that was given for `path` (giveKey()).
/// Holds one read snapshot for as long as it takes: nobody waits for it, and a writer cannot make it start
/// over; only the log (-wal) cannot be shortened meanwhile. Goes to the disk in pieces, so that the last one
/// does not stall the disk for everybody. When it returns, the copy is complete and on the disk, without a
/// log beside it. Errors: Io "backup.target" if `path` exists or cannot be written, Cancelled "db.cancelled",
/// what SQLite said. What was written until then is removed.
[[nodiscard]] Result<void> copyDatabase(Connection& source, const QString& path,
                                        const CopyProgress& progress = {});

/// Writes what a connection's log (-wal) holds into the file, and takes the file out of WAL: from then on it
/// is whole by itself and may be moved. The connection is the only one there is.
[[nodiscard]] Result<void> makeWhole(Connection& connection);

[[nodiscard]] Result<TableSum> sumTable(Connection& connection, const QString& table);

/// The tables of an SQLite database by name, without SQLite's own.
[[nodiscard]] Result<QStringList> tableNames(Connection& connection);

/// Puts a file's content, or a directory's entries, on the disk. Error Io "file.write".
[[nodiscard]] Result<void> syncFile(const QString& path);

} // namespace madoguchi::db
