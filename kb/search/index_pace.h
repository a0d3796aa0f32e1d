// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <algorithm>

namespace madoguchi::search {

/// How much goes into one transaction of the index. A block of postings is written once for each transaction
/// that touches it, so large parts are cheap; but what is interrupted is done again, so where others want the
/// connection often, parts are small. Lives in Connection::kept().
class IndexPace
{
public:
    /// @param usual rows that are quickly done, of the sort at hand
    [[nodiscard]] qint64 rows(qint64 usual) const { return usual * m_factor; }

    /// @param ms how long that took: another process's save waits as long
    void finished(qint64 ms)
    {
        if (ms < quick)
            m_factor = std::min(m_factor * 2, largest);
        else if (ms > slow)
            m_factor = std::max(m_factor / 2, qint64{1});
    }
    void interrupted() { m_factor = std::max(m_factor / 4, qint64{1}); }

private:
    static constexpr qint64 largest = 64;
    static constexpr qint64 quick = 400; // ms
    static constexpr qint64 slow = 1000;

    qint64 m_factor = 1;
};

} // namespace madoguchi::search
