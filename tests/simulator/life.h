// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/simulator/plan.h"
#include "tests/simulator/violation.h"

#include <QStringList>

#include <optional>

namespace madoguchi::sim {

/// What came of a plan.
struct Life
{
    std::optional<Violation> violation;
    QStringList protocol; ///< if it was asked for
    size_t commands = 0;
    int happenings = 0; ///< what the desks' engines were told: how long a life it was
};

/// Lives a plan: its steps, then quiet, then everything is looked at.
[[nodiscard]] Life live(const Plan& plan, bool tells = false);

/// The plan without the steps that the violation does not need.
[[nodiscard]] Plan shortened(const Plan& plan, const Violation& violation);

/// Seed, violation and the shortened plan as a protocol, for a person to read.
[[nodiscard]] QString report(const Plan& plan, const Violation& violation);

} // namespace madoguchi::sim
