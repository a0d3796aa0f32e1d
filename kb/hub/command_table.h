// SPDX-License-Identifier: GPL-3.0-or-later
// What became of each command: the answer to the same command sent again (I2).
#pragma once

#include "kb/hub/hub_store.h"
#include "kb/wire/pushed.h"

#include <map>
#include <vector>

namespace madoguchi::hub {

struct SettledCommand
{
    CommandId id;
    UserId giver; ///< null: nobody's
    wire::PushStatus status = wire::PushStatus::Rejected;
    FeedId feed;
    qint64 revision = 0;
    ErrorCode code = ErrorCode::Internal;
    QString reason;
};

/// Those of them that were settled before.
[[nodiscard]] Result<std::map<CommandId, SettledCommand>>
findCommands(HubStore& store, const std::vector<CommandId>& commands);
/// Busy "db.conflict" if another has settled one of them meanwhile: the transaction is to be done anew.
[[nodiscard]] Result<void> rememberCommands(HubStore& store, const std::vector<SettledCommand>& commands);

} // namespace madoguchi::hub
