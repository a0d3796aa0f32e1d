// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kb/db/connection.h"
#include "kb/domain/centre_calendar.h"

#include <optional>

namespace madoguchi::store {

/// The centre's calendar, as far as this desk holds it.
class CalendarRepository
{
public:
    explicit CalendarRepository(db::Connection& connection)
        : m_connection(connection)
    {
    }

    /// Nothing as long as nobody has saved one: then the defaults hold.
    [[nodiscard]] Result<std::optional<CentreCalendar>> current();

private:
    db::Connection& m_connection;
};

} // namespace madoguchi::store
