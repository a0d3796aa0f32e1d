// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kb/hub/accounts.h"

#include <optional>

namespace madoguchi::hub {

/// Who has ever signed in at which seat. A desk hands in what was done at it, also by an earlier shift: when
/// the line comes back in the morning, last night's contacts are there, and another operator is signed in.
class SeatUsers
{
public:
    explicit SeatUsers(HubStore& store)
        : m_store(store)
    {
    }

    [[nodiscard]] Result<void> remember(const SeatId& seat, const UserId& user);
    /// The user with the role they have now, if they ever signed in at this seat; also one who left since,
    /// for what they did before stays done.
    [[nodiscard]] Result<std::optional<Account>> find(const SeatId& seat, const UserId& user);

private:
    HubStore& m_store;
};

} // namespace madoguchi::hub
