// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kb/db/connection.h"
#include "kb/domain/row.h"

#include <optional>

namespace madoguchi::store {

// Between the stored rows and the tables the desk reads. All of it runs inside the caller's transaction.

/// The row as the operator sees it; nothing if there is none.
[[nodiscard]] Result<std::optional<EntityRow>> visibleRow(db::Connection& connection, const EntityRef& ref);
/// Makes it visible, in place of what was visible of it.
[[nodiscard]] Result<void> project(db::Connection& connection, const EntityRow& row);
/// Takes it away.
[[nodiscard]] Result<void> unproject(db::Connection& connection, const EntityRef& ref);
/// Works out anew what is visible of it: the truth, and over it the outbox's commands that the truth does not
/// hold yet. A command that no longer applies is left out here; the hub's answer to it is shown to a person.
[[nodiscard]] Result<void> reproject(db::Connection& connection, const EntityRef& ref);

} // namespace madoguchi::store
