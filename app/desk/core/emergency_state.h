// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kb/base/error.h"

#include <optional>

namespace madoguchi::desk {

/// What the window says while the store cannot take contacts, and until those kept meanwhile are in it.
struct EmergencyState
{
    std::optional<Error> trouble; ///< the store cannot be opened
    int waiting = 0;              ///< contacts in the emergency journal
    bool needsSignIn = false;     ///< the store is back, but whoever sits here was never checked
    int damaged = 0;              ///< records of the journal that cannot be read …
    QString damagedPath;          ///< … and are kept in this file

    [[nodiscard]] bool isCalm() const { return !trouble && waiting == 0 && !needsSignIn && damaged == 0; }
};

} // namespace madoguchi::desk
