// SPDX-License-Identifier: GPL-3.0-or-later
// Four floats at once, for the few loops over all articles that the compiler does not see through: it may not
// change the order of comparisons by itself.
#pragma once

#include <algorithm>
#include <cstddef>
#include <cstring>

namespace madoguchi::search {

#if defined(__GNUC__) || defined(__clang__)
using Lanes = float __attribute__((vector_size(16)));
#else
#error "vector_size is what GCC and Clang have; name this compiler's way here"
#endif
inline constexpr size_t laneCount = sizeof(Lanes) / sizeof(float);

inline Lanes lanesAt(const float* from)
{
    Lanes lanes;
    std::memcpy(&lanes, from, sizeof lanes);
    return lanes;
}

inline Lanes greater(Lanes a, Lanes b)
{
    return a > b ? a : b;
}

inline float greatest(Lanes lanes)
{
    return std::max(std::max(lanes[0], lanes[1]), std::max(lanes[2], lanes[3]));
}

} // namespace madoguchi::search
