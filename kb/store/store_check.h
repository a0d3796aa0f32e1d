// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kb/db/connection.h"

namespace madoguchi::store {

/// Looks for damage; changes nothing. Every failure it finds is Corrupt.
class StoreCheck
{
public:
    explicit StoreCheck(db::Connection& connection)
        : m_connection(connection)
    {
    }

    /// SQLite's own structure, every index and every reference. Error "store.integrity", "store.references".
    [[nodiscard]] Result<void> integrity();
    /// Every article and contact can be read and is what its columns say. Error "store.record", where = the
    /// table.
    [[nodiscard]] Result<void> records();
    /// Every command that waits, or is kept to be offered again, can be read. Error "store.outbox".
    [[nodiscard]] Result<void> outbox();
    /// Every row the hub sent still is what it was, and belongs to a feed this desk follows. Error
    /// "store.feed", where = the feed.
    [[nodiscard]] Result<void> feeds();

private:
    db::Connection& m_connection;
};

} // namespace madoguchi::store
