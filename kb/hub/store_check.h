// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kb/hub/hub_store.h"

namespace madoguchi::hub {

/// What a look at the whole store found.
struct StoreReport
{
    qint64 rows = 0;
    qint64 commands = 0;
    std::map<FeedId, qint64> heads;
    /// One line each: a dotted key and where, e.g. "row.digest 990019/qa 17". Nothing of a row's content.
    QStringList problems;
};

/// Verifies the store from one moment: the database file itself, every row's digest and body, that a feed's
/// revisions are unique, numbered and end at its head, that commands point at revisions there are.
[[nodiscard]] Result<StoreReport> checkStore(HubStore& store);

} // namespace madoguchi::hub
