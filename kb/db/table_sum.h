// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kb/base/result.h"

#include <QStringList>

struct sqlite3;

namespace madoguchi::db {

/// Rows of a table and a sum of a hash of each (modulo 2^64), over every column: equal content, equal sum, in
/// whatever order the rows are stored.
struct TableSum
{
    qint64 rows = 0;
    qint64 hash = 0;

    bool operator==(const TableSum&) const = default;
};
[[nodiscard]] Result<TableSum> sumTable(sqlite3* database, const QString& table);

/// The tables that hold rows of their own, by name: without SQLite's and without virtual ones, whose content
/// lies in others.
[[nodiscard]] Result<QStringList> storedTables(sqlite3* database);

/// Runs a query of one row and one column.
[[nodiscard]] Result<QByteArray> askOne(sqlite3* database, const QByteArray& query);

} // namespace madoguchi::db
