// SPDX-License-Identifier: GPL-3.0-or-later
#include "kb/hub/throttle.h"

#include <algorithm>

namespace madoguchi::hub {

qint64 Throttle::waitMs(const QString& key) const
{
    const auto found = m_failures.constFind(key);
    return found == m_failures.cend() ? 0 : std::max<qint64>(0, found->until - m_clock.steadyMs());
}

void Throttle::attempt(const QString& key)
{
    const qint64 now = m_clock.steadyMs();
    if (!m_failures.contains(key))
        makeRoom();
    Failures& failures = m_failures[key];
    if (failures.count > 0 && now - failures.last > m_policy.forgetAfter)
        failures = {};
    failures.last = now;
    ++failures.count;
    const int beyond = failures.count - m_policy.freeAttempts;
    if (beyond < 0)
        return;
    const qint64 wait = m_policy.firstWait << std::min(beyond, 20);
    failures.until = now + std::min(wait, m_policy.longestWait);
}

void Throttle::takeBack(const QString& key)
{
    const auto found = m_failures.find(key);
    if (found == m_failures.end())
        return;
    if (--found->count <= 0)
        m_failures.erase(found);
    else
        found->until = m_clock.steadyMs();
}

void Throttle::makeRoom()
{
    if (m_failures.size() < m_policy.keys)
        return;
    const qint64 now = m_clock.steadyMs();
    m_failures.removeIf([&](const auto& entry) { return now - entry.value().last > m_policy.forgetAfter; });
    while (m_failures.size() >= m_policy.keys) {
        const auto oldest =
            std::min_element(m_failures.begin(), m_failures.end(),
                             [](const Failures& a, const Failures& b) { return a.last < b.last; });
        m_failures.erase(oldest);
    }
}

} // namespace madoguchi::hub
