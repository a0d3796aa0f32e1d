// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kb/base/clock.h"
#include "kb/domain/deputy.h"
#include "kb/domain/unit.h"
#include "kb/hub/accounts.h"

namespace madoguchi::hub {

/// What is said of people elsewhere than in their accounts, read once for as many of them as are asked for.
class Standings
{
public:
    [[nodiscard]] static Result<Standings> read(HubStore& store);

    /// Who that is on a day, where the centre is: with the units that went into theirs, and those for whom
    /// they stand in.
    [[nodiscard]] Actor actorOf(const Account& account, QDate day) const;

private:
    std::vector<Deputy> m_deputies;
    std::vector<Unit> m_units;
};

/// Completes who somebody is with what others say of it: which units went into theirs, and for whom they
/// stand in today, where the centre is. Reads the store each time; rights are looked at anew when an account,
/// a deputy or a unit changes (HubStore::touchAccess()), and when a day begins.
[[nodiscard]] Result<Actor> standingOf(HubStore& store, const Clock& clock, const Account& account);

} // namespace madoguchi::hub
