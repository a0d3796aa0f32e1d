// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kb/db/connection.h"
#include "kb/domain/command.h"
#include "kb/domain/row.h"

namespace madoguchi::store {

/// Within the transaction in which somebody here gives `command`, after which its case is `after`: what it
/// newly names and this desk has of a case that is linked with it (split off it, merged into it) is here for
/// both, and is brought for both. The hub does the same with what it has by then. Nothing of what others name
/// is brought for them: they might have no right to it.
[[nodiscard]] Result<void> useLinkedBlobs(db::Connection& connection, const Command& command,
                                          const EntityRow& after);

} // namespace madoguchi::store
