// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kb/db/catalogue.h"

#include <functional>

namespace madoguchi::hub {

/// What rows are compared by, whatever order they come in.
struct TableSum
{
    qint64 rows = 0;
    quint64 low = 0; ///< the rows' hashes added up modulo 2^64, in two halves
    quint64 high = 0;

    bool operator==(const TableSum&) const = default;
};

/// Adds up a municipality's rows of one table.
[[nodiscard]] Result<TableSum> sumOf(db::Connection& connection, const db::Table& table,
                                     const QString& municipality);

/// Writes them into the same table of another connection. @return the sum of what was read
[[nodiscard]] Result<TableSum> copyTable(db::Connection& from, db::Connection& to, const db::Table& table,
                                         const QString& municipality,
                                         const std::function<void(qint64 rows)>& progress);

} // namespace madoguchi::hub
