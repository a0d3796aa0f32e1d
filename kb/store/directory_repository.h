// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kb/db/connection.h"
#include "kb/domain/municipality.h"
#include "kb/domain/staff.h"
#include "kb/domain/unit.h"

#include <optional>
#include <vector>

namespace madoguchi::store {

/// The city's units, the centre's staff, and the city itself.
class DirectoryRepository
{
public:
    explicit DirectoryRepository(db::Connection& connection)
        : m_connection(connection)
    {
    }

    /// By position.
    [[nodiscard]] Result<std::vector<Unit>> units();
    [[nodiscard]] Result<std::vector<Staff>> staff();
    /// Nothing before the first synchronisation.
    [[nodiscard]] Result<std::optional<Municipality>> municipality();

private:
    db::Connection& m_connection;
};

} // namespace madoguchi::store
