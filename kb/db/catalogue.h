// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kb/db/connection.h"

#include <vector>

namespace madoguchi::db {

enum class ColumnType { Integer, Text, Bytes };

struct Column
{
    QString name;
    ColumnType type;

    bool operator==(const Column&) const = default;
};

struct Table
{
    QString name;
    std::vector<Column> columns; ///< in the order in which the schema names them

    bool operator==(const Table&) const = default;
};

/// The tables the schema's files made, by name; without those an engine or the migrator keeps for itself.
/// Equal on all engines. Errors: Internal "db.column" for a type the schema is not to use.
[[nodiscard]] Result<std::vector<Table>> tablesOf(Connection& connection);

} // namespace madoguchi::db
