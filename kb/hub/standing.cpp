// SPDX-License-Identifier: GPL-3.0-or-later
#include "kb/hub/standing.h"

#include "kb/domain/deputy.h"
#include "kb/domain/service_hours.h"
#include "kb/domain/unit.h"
#include "kb/hub/entity_table.h"

namespace madoguchi::hub {

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
