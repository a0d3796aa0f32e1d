// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/hub/stored_directory.h"

#include "kb/db/statement.h"

namespace madoguchi::hub {

Result<std::vector<Unit>> storedUnits(HubStore& store)
{
    db::Statement select(
        store.connection(),
        QStringLiteral("SELECT body FROM entity WHERE municipality = ? AND kind = ? AND deleted = 0"));
    select.bind(store.municipality()).bind(static_cast<int>(EntityKind::Unit));
    MADOGUCHI_TRY(select.exec());
    std::vector<Unit> units;
    while (select.next()) {
        MADOGUCHI_TRY_ASSIGN(unit, decodeUnit(select.bytes(0)));
        units.push_back(std::move(unit));
    }
    MADOGUCHI_TRY(select.finish());
    return units;
}

Result<CentreCalendar> storedCalendar(HubStore& store)
{
    MADOGUCHI_TRY_ASSIGN(stored, store.row({EntityKind::CentreCalendar, rowIdOfCentreCalendar()}));
    return stored && !stored->deleted ? decodeCentreCalendar(stored->row.body) : CentreCalendar();
}

} // namespace madoguchi::hub
