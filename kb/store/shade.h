// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kb/db/connection.h"

namespace madoguchi::store {

/// In the shade a connection reads nothing of contacts, cases and the room, whatever asks; the Q&As, drafts
/// and the outbox are as ever. The store itself is not touched, and its other connections are not. For
/// connections that only read: empty temporary tables stand before those of the store.
[[nodiscard]] Result<void> setShaded(db::Connection& connection, bool shaded);

} // namespace madoguchi::store
