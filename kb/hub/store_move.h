// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kb/hub/hub_store.h"

#include <functional>

namespace madoguchi::hub {

struct MovedTable
{
    QString name;
    qint64 rows = 0;
};

/// Told every some thousand rows, and at the end of each table.
using MoveProgress = std::function<void(const QString& table, qint64 rows, qint64 all)>;

/// Called when everything is at the target and committed, the source still held: a last look at it.
using MoveCheck = std::function<Result<void>()>;

/// Carries a municipality's whole store over to another place, a file or a server, in one transaction there:
/// entities with their revisions, commands, accounts, seats, sessions and the epoch, so that desks go on
/// where they were. Each table is read back and compared by count and by a sum of its rows' hashes before
/// that is committed. A file is locked meanwhile, so that its hub writes nothing that would stay behind. At
/// the end the source says where it was moved to and is opened no more; else it stays as it is. Errors:
/// InvalidInput "move.target.not-empty" if the municipality is there already; Internal "move.schema"; Corrupt
/// "move.verify" naming the table that arrived otherwise; those of Connection::open and of SQL. After any of
/// them the target is as it was. After those of `check`, and Refused "move.source.changed" (hubs wrote into a
/// server meanwhile), the target holds what was moved, and the source goes on.
[[nodiscard]] Result<std::vector<MovedTable>> moveStore(HubStore& source, const QString& target,
                                                        const MoveProgress& progress, const MoveCheck& check);

} // namespace madoguchi::hub
