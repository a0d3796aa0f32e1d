// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kb/db/connection.h"
#include "kb/domain/pin.h"

#include <vector>

namespace madoguchi::store {

/// Q&As pinned by the centre, as far as this desk holds them.
class PinRepository
{
public:
    explicit PinRepository(db::Connection& connection)
        : m_connection(connection)
    {
    }

    /// All that were not taken down, also those whose days are over or still to come, in their order.
    [[nodiscard]] Result<std::vector<Pin>> all();
    /// Those to be shown on `today`.
    [[nodiscard]] Result<std::vector<Pin>> shownOn(QDate today);

private:
    db::Connection& m_connection;
};

} // namespace madoguchi::store
