// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kb/db/connection.h"

namespace madoguchi::db {

/// Brings the schema up to the newest numbered file in `directory` (a Qt resource such as ":/schema/store"),
/// files named 0001-what.sql, 0002-… without gaps; each in one transaction with its number, kept in SQLite's
/// user_version or, on a server, in the table schema_version. What is meant for both engines keeps to SQL
/// both know; what one of them says in its own way stands beside it in 0001-what.sqlite.sql or
/// 0001-what.postgresql.sql, and follows in the same transaction.
/// @return the schema's version now.
/// Errors: TooNew "db.schema.too-new" if the file was made by a newer Madoguchi (nothing is changed), or what
/// SQLite said.
[[nodiscard]] Result<int> migrate(Connection& connection, const QString& directory);

/// The same, up to `version` only. For tests of migrations.
[[nodiscard]] Result<int> migrateTo(Connection& connection, const QString& directory, int version);

/// The version of the newest file in `directory`.
[[nodiscard]] int newestSchema(const QString& directory);

} // namespace madoguchi::db
