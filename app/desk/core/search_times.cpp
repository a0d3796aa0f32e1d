// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk/core/search_times.h"

#include <algorithm>

namespace madoguchi::desk {

void SearchTimes::add(qint64 ms)
{
    if (m_times.size() < kept) {
        m_times.push_back(ms);
        return;
    }
    m_times[m_next] = ms;
    m_next = (m_next + 1) % kept;
}

qint64 SearchTimes::percentile(int hundredths) const
{
    if (m_times.empty())
        return 0;
    std::vector<qint64> sorted = m_times;
    const size_t place = (sorted.size() - 1) * size_t(std::clamp(hundredths, 0, 100)) / 100;
    std::nth_element(sorted.begin(), sorted.begin() + qint64(place), sorted.end());
    return sorted[place];
}

} // namespace madoguchi::desk
