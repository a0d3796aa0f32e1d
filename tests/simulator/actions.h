// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/simulator/plan.h"

namespace madoguchi::sim {

class SimDesk;
class World;

/// What the person at a desk does: everything a command can say.
void act(World& world, SimDesk& desk, const Step& step);

} // namespace madoguchi::sim
