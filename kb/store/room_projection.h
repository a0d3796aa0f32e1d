// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kb/db/connection.h"
#include "kb/domain/row.h"

namespace madoguchi::store {

// The part of projection.h on what goes on in the room: hands, escalations, seats, notices, scripts, the
// calendar, hand-overs. Inside the caller's transaction.

/// Makes a row of one of these kinds visible; nothing for any other kind.
[[nodiscard]] Result<void> projectOfRoom(db::Connection& connection, const EntityRow& row);
/// Takes it away.
[[nodiscard]] Result<void> unprojectOfRoom(db::Connection& connection, const EntityRef& ref);

} // namespace madoguchi::store
