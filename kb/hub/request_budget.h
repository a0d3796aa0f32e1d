// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kb/base/clock.h"
#include "kb/base/ids.h"

#include <QHash>

#include <algorithm>

namespace madoguchi::hub {

/// How much a seat may ask of the hub, over whatever connections: so many requests a second, and more for a
/// while where it has asked for little. What is beyond waits and is never refused. One thread.
class RequestBudget
{
public:
    static constexpr qint64 everyMs = 5;     ///< 200 a second
    static constexpr qint64 aheadMs = 5'000; ///< 1,000 at once

    explicit RequestBudget(const Clock& clock)
        : m_clock(clock)
    {
    }

    /// How long the seat's next request has to wait yet; 0 = it may be served now.
    [[nodiscard]] qint64 waitMs(const SeatId& seat) const
    {
        const qint64 now = m_clock.steadyMs();
        return std::max<qint64>(0, m_paidUntil.value(seat, now) + everyMs - aheadMs - now);
    }
    /// A request was served.
    void take(const SeatId& seat)
    {
        const qint64 now = m_clock.steadyMs();
        qint64& until = m_paidUntil[seat];
        until = std::max(until, now) + everyMs;
    }
    /// Forgets those who have all their budget again.
    void sweep()
    {
        const qint64 now = m_clock.steadyMs();
        m_paidUntil.removeIf([now](const auto& entry) { return entry.value() <= now; });
    }
    [[nodiscard]] int seats() const { return static_cast<int>(m_paidUntil.size()); }

private:
    const Clock& m_clock;
    QHash<SeatId, qint64> m_paidUntil; ///< the moment at which what was served would have been due
};

} // namespace madoguchi::hub
