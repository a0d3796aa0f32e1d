// SPDX-License-Identifier: GPL-3.0-or-later
#include "kb/store/calendar_repository.h"

#include "kb/db/statement.h"

namespace madoguchi::store {

Result<std::optional<CentreCalendar>> CalendarRepository::current()
{
    db::Statement row(m_connection, QStringLiteral("SELECT body FROM centre_calendar WHERE id = ?"));
    row.bind(rowIdOfCentreCalendar());
    MADOGUCHI_TRY(row.exec());
    if (!row.next()) {
        MADOGUCHI_TRY(row.finish());
        return std::optional<CentreCalendar>();
    }
    MADOGUCHI_TRY_ASSIGN(calendar, decodeCentreCalendar(row.bytes(0)));
    return std::optional<CentreCalendar>(std::move(calendar));
}

} // namespace madoguchi::store
