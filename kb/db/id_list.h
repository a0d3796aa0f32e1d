// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kb/db/dialect.h"

#include <QUuid>

#include <span>

namespace madoguchi::db {

/// The query for rows of a table by many of its ids at once, one bound value: "SELECT columns … WHERE `where`
/// AND id …". To be bound: idList(), then what stands in `where`.
///
/// Each row is looked up by itself, and that is said so that the engine has no choice: as a join or as a list
/// of values, a PostgreSQL that has not counted a table yet reads all of it for every push.
[[nodiscard]] QString selectByIds(Engine engine, const QString& columns, const QString& table,
                                  const QString& where);
[[nodiscard]] QString idList(Engine engine, std::span<const QUuid> ids);

} // namespace madoguchi::db
