// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kb/base/ids.h"

namespace madoguchi {

/// What a user may do. Stored and sent; frozen.
enum class Role : int {
    Operator = 1,
    Leader = 2,
    Supervisor = 3,
    Department = 4,
    HearingSection = 5,
    Administrator = 6
};

/// Who gives a command.
struct Actor
{
    UserId user;
    Role role = Role::Operator;
    QString unit; ///< id of the unit the user belongs to

    bool operator==(const Actor&) const = default;
};

/// Whose contacts are that came in with a file and name no operator: nobody's in particular; the same on
/// every hub.
[[nodiscard]] UserId importerId();

} // namespace madoguchi
