// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kb/db/connection.h"
#include "kb/domain/escalation.h"
#include "kb/domain/hand.h"
#include "kb/domain/seat_status.h"

#include <optional>
#include <vector>

namespace madoguchi::store {

/// What goes on in the room, as far as this desk holds it. One thread: that of its connection.
class RoomRepository
{
public:
    explicit RoomRepository(db::Connection& connection)
        : m_connection(connection)
    {
    }

    /// Those that are open, and those settled at or after `settledFrom`. In no order.
    [[nodiscard]] Result<std::vector<Hand>> hands(Timestamp settledFrom);
    [[nodiscard]] Result<std::optional<Hand>> hand(const HandId& id);
    /// Those that are open, and those resolved at or after `resolvedFrom`. In no order.
    [[nodiscard]] Result<std::vector<Escalation>> escalations(Timestamp resolvedFrom);
    [[nodiscard]] Result<std::optional<Escalation>> escalation(const EscalationId& id);
    [[nodiscard]] Result<std::vector<SeatStatus>> seats();

private:
    db::Connection& m_connection;
};

} // namespace madoguchi::store
