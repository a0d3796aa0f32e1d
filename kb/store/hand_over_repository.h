// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kb/db/connection.h"
#include "kb/domain/hand_over.h"

#include <vector>

namespace madoguchi::store {

/// What shifts left to each other, as far as this desk holds it. One thread: that of its connection.
class HandOverRepository
{
public:
    explicit HandOverRepository(db::Connection& connection)
        : m_connection(connection)
    {
    }

    /// Those not received yet, and those written from `from` on; newest first.
    [[nodiscard]] Result<std::vector<HandOver>> all(Timestamp from);

private:
    db::Connection& m_connection;
};

} // namespace madoguchi::store
