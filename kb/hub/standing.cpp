// SPDX-License-Identifier: GPL-3.0-or-later
#include "kb/hub/standing.h"

#include "kb/db/statement.h"
#include "kb/domain/deputy.h"
#include "kb/domain/service_hours.h"
#include "kb/domain/unit.h"

namespace madoguchi::hub {

namespace {

template <typename Entity>
Result<std::vector<Entity>> allOf(HubStore& store, EntityKind kind,
                                  Result<Entity> (*decode)(const QByteArray&))
{
    db::Statement select(
        store.connection(),
        QStringLiteral("SELECT body FROM entity WHERE municipality = ? AND kind = ? AND deleted = 0"));
    select.bind(store.municipality()).bind(static_cast<int>(kind));
    MADOGUCHI_TRY(select.exec());
    std::vector<Entity> all;
    while (select.next()) {
        if (auto entity = decode(select.bytes(0)))
            all.push_back(std::move(*entity));
    }
    MADOGUCHI_TRY(select.finish());
    return all;
}

} // namespace

Result<Actor> standingOf(HubStore& store, const Clock& clock, const Account& account)
{
    Actor actor = account.actor();
    MADOGUCHI_TRY_ASSIGN(deputies, allOf(store, EntityKind::Deputy, decodeDeputy));
    actor.standsInFor = absentFor(deputies, actor.user, centreDay(clock.now()));
    MADOGUCHI_TRY_ASSIGN(units, allOf(store, EntityKind::Unit, decodeUnit));
    actor.formerUnits = unitsThatWentInto(units, actor.unit);
    return actor;
}

} // namespace madoguchi::hub
