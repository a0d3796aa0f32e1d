// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kb/db/connection.h"

namespace madoguchi::search {

// Puts single rows into the index, takes them out if they are gone. Inside the caller's transaction. @{
[[nodiscard]] Result<void> indexArticle(db::Connection& connection, qint64 row);
[[nodiscard]] Result<void> indexContact(db::Connection& connection, qint64 row);
/// @}

} // namespace madoguchi::search
