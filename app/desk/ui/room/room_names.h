// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kb/base/ids.h"

#include <QString>

#include <functional>

namespace madoguchi::desk {

/// What people and units are called in the window's language; comes from the wiring.
struct RoomNames
{
    std::function<QString(const UserId&)> person; ///< empty if nobody knows
    std::function<QString(const QString&)> unit;  ///< by id

    [[nodiscard]] QString of(const UserId& id) const { return person ? person(id) : QString(); }
    [[nodiscard]] QString ofUnit(const QString& id) const { return unit ? unit(id) : id; }
};

} // namespace madoguchi::desk
