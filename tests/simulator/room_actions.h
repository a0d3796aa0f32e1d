// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/simulator/plan.h"

namespace madoguchi::sim {

class SimDesk;
class World;

/// Somebody does something in the room: raises a hand, answers, opens an escalation, takes it, resolves it,
/// reviews a contact, answers a review …, sensible or not.
void actInRoom(World& world, SimDesk& desk, const Step& step);

} // namespace madoguchi::sim
