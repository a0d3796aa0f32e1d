// SPDX-License-Identifier: GPL-3.0-or-later
#include "kb/hub/standing.h"

#include "kb/domain/service_hours.h"
#include "kb/hub/entity_table.h"

namespace madoguchi::hub {

Result<Standings> Standings::read(HubStore& store)
{
    Standings standings;
    MADOGUCHI_TRY_ASSIGN(deputies, allOf(store, EntityKind::Deputy, decodeDeputy));
    standings.m_deputies = std::move(deputies);
    MADOGUCHI_TRY_ASSIGN(units, allOf(store, EntityKind::Unit, decodeUnit));
    standings.m_units = std::move(units);
    return standings;
}

Actor Standings::actorOf(const Account& account, QDate day) const
{
    Actor actor = account.actor();
    actor.standsInFor = absentFor(m_deputies, actor.user, day);
    actor.formerUnits = unitsThatWentInto(m_units, actor.unit);
    return actor;
}

Result<Actor> standingOf(HubStore& store, const Clock& clock, const Account& account)
{
    MADOGUCHI_TRY_ASSIGN(standings, Standings::read(store));
    return standings.actorOf(account, centreDay(clock.now()));
}

} // namespace madoguchi::hub
