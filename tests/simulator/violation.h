// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace madoguchi::sim {

/// What does not hold: the statement of the design ("I2") and what was seen.
struct Violation
{
    QString invariant;
    QString text;
};

} // namespace madoguchi::sim
