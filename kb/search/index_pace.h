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

    void finished() { m_factor = std::min(m_factor * 2, largest); }
    void interrupted() { m_factor = std::max(m_factor / 4, qint64{1}); }

private:
    // Half a second or so: another process waits as long with its save.
    static constexpr qint64 largest = 16;

    qint64 m_factor = 1;
};

} // namespace madoguchi::search
