// SPDX-License-Identifier: GPL-3.0-or-later
#include "kb/learning/decay.h"

#include <algorithm>
#include <cmath>

namespace madoguchi::learning {

namespace {

constexpr double referenceMs = 1'767'225'600'000.0; // 2026-01-01T00:00:00Z
constexpr double unitsOnReferenceDay = 256;
constexpr double mostDoublings = 12;

} // namespace

qint64 unitsAt(Timestamp at)
{
    const double halfLives = (static_cast<double>(at.ms) - referenceMs) / static_cast<double>(halfLifeMs);
    const double units = unitsOnReferenceDay * std::exp2(std::min(halfLives, mostDoublings));
    return std::max<qint64>(1, std::llround(units));
}

} // namespace madoguchi::learning
