// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kb/base/ids.h"

namespace madoguchi::sim {

/// A computer: a clock that may be wrong, and randomness of its own.
struct Machine
{
    explicit Machine(quint64 seed)
        : random(seed)
    {
    }

    ManualClock clock;
    SeededRandom random;
    IdMaker ids{clock, random};
};

} // namespace madoguchi::sim
