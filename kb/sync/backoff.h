// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kb/base/random.h"

namespace madoguchi::sync {

/// How long to wait before trying again: full jitter, so that a hundred desks that lost their hub together do
/// not come back together. The n-th delay is uniform in 1 … min(cap, base * 2^n) ms.
class Backoff
{
public:
    static constexpr qint64 baseMs = 500;
    static constexpr qint64 capMs = 30'000;

    explicit Backoff(RandomSource& random)
        : m_random(random)
    {
    }

    /// @param atLeastMs what the hub asked for; 0 = nothing.
    [[nodiscard]] qint64 nextMs(qint64 atLeastMs = 0)
    {
        const qint64 window = m_attempt >= 6 ? capMs : std::min(capMs, baseMs << m_attempt);
        ++m_attempt;
        return atLeastMs + 1 + m_random.below(static_cast<quint32>(window));
    }
    void reset() { m_attempt = 0; }

private:
    RandomSource& m_random;
    int m_attempt = 0;
};

} // namespace madoguchi::sync
