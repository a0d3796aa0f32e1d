// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kb/domain/centre_calendar.h"
#include "kb/domain/unit.h"
#include "kb/hub/hub_store.h"

#include <vector>

namespace madoguchi::hub {

/// All units of the municipality.
[[nodiscard]] Result<std::vector<Unit>> storedUnits(HubStore& store);
/// The centre's calendar, or the one that holds until there is one.
[[nodiscard]] Result<CentreCalendar> storedCalendar(HubStore& store);

} // namespace madoguchi::hub
