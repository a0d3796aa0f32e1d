// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kb/base/random.h"

#include <algorithm>

namespace madoguchi::sync {

/// How long to wait before trying again: full jitter, so that a hundred desks that lost their hub together do
/// not come back together. The n-th delay is uniform in 1 … min(cap, base * 2^n) ms.
class Backoff
{
public:
    static constexpr qint64 baseMs = 500;
    static constexpr qint64 capMs = 20'000;

    explicit Backoff(RandomSource& random, qint64 base = baseMs, qint64 cap = capMs)
        : m_random(random)
        , m_base(base)
        , m_cap(cap)
    {
    }

    /// @param atLeastMs what the hub asked for; 0 = nothing.
    [[nodiscard]] qint64 nextMs(qint64 atLeastMs = 0)
    {
        const qint64 window = std::min(m_cap, m_base << m_attempt);
        // No further than what does not overflow.
        m_attempt = std::min(m_attempt + 1, 20);
        return atLeastMs + 1 + m_random.below(static_cast<quint32>(window));
    }
    void reset() { m_attempt = 0; }

private:
    RandomSource& m_random;
    const qint64 m_base;
    const qint64 m_cap;
    int m_attempt = 0;
};

} // namespace madoguchi::sync
