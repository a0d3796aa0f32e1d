// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <vector>

namespace madoguchi::desk {

/// How long the last thousand answers took, in milliseconds.
class SearchTimes
{
public:
    void add(qint64 ms);
    [[nodiscard]] int count() const { return int(m_times.size()); }
    /// The time that so many hundredths of the answers did not exceed; 0 without any.
    [[nodiscard]] qint64 percentile(int hundredths) const;

private:
    static constexpr size_t kept = 1000;
    std::vector<qint64> m_times;
    size_t m_next = 0;
};

} // namespace madoguchi::desk
