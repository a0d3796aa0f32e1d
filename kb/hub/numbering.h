// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kb/hub/hub_store.h"

#include <vector>

namespace madoguchi::hub {

/// Writing revisions into many rows by few statements: while they run, the feed is locked for every other
/// writer, and on a server each statement is a way there and back. @{
struct NumberedEntity
{
    EntityRef entity;
    qint64 revision;
    qint64 digest;
};
[[nodiscard]] Result<void> numberEntities(HubStore& store, const std::vector<NumberedEntity>& entities);

struct NumberedCommand
{
    QUuid command;
    qint64 revision;
};
[[nodiscard]] Result<void> numberCommands(HubStore& store, const std::vector<NumberedCommand>& commands);
/// @}

} // namespace madoguchi::hub
