// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kb/base/clock.h"
#include "kb/hub/accounts.h"

namespace madoguchi::hub {

/// Completes who somebody is with what others say of it: which units went into theirs, and for whom they
/// stand in today, where the centre is. Reads the store each time; rights are looked at anew when an account,
/// a deputy or a unit changes (HubStore::touchAccess()), and when a day begins.
[[nodiscard]] Result<Actor> standingOf(HubStore& store, const Clock& clock, const Account& account);

} // namespace madoguchi::hub
