// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kb/db/connection.h"
#include "kb/domain/seat_status.h"

#include <QHash>

#include <vector>

namespace madoguchi::store {

/// The seats of the room, as far as this desk holds them.
class SeatRepository
{
public:
    explicit SeatRepository(db::Connection& connection)
        : m_connection(connection)
    {
    }

    /// By name as people count: 2 before 10.
    [[nodiscard]] Result<std::vector<SeatStatus>> all();
    /// The hands that are raised and not settled, by the seat they were raised at.
    [[nodiscard]] Result<QHash<SeatId, HandId>> openHands();

private:
    db::Connection& m_connection;
};

} // namespace madoguchi::store
