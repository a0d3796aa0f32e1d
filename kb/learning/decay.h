// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kb/base/clock.h"

namespace madoguchi::learning {

// What a contact weighs halves with every year. Weights are kept in units that do not change with time: a
// contact gets the more units the later it ended, and whoever uses them divides by what the newest contact
// got. So nothing is ever rewritten for getting older, and nobody has to know what day it is.

/// How long until a contact weighs half of one that ends now, in milliseconds.
inline constexpr qint64 halfLifeMs = qint64{365} * 24 * 3600 * 1000;

/// The units of one contact that ended at `at`: 256 on 2026-01-01, twice as many with every half-life after
/// it, half as many with every one before it, at least 1. From 2038 on they no longer grow (sums are to fit
/// into 32 bits): the day they count from is to be moved before, and everything learned anew.
[[nodiscard]] qint64 unitsAt(Timestamp at);

} // namespace madoguchi::learning
