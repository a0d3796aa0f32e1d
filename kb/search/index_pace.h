// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <algorithm>
#include <cstddef>

namespace madoguchi::search {

/// How much goes into one transaction of the index, counted in lists of postings it touches: each costs a
/// block read and written, whatever number of rows touched it. Large parts are cheap, but another process
/// waits as long with its save, and what is interrupted is done again. Lives in Connection::kept().
class IndexPace
{
public:
    /// Once a transaction touches so many lists it takes in no more rows.
    [[nodiscard]] size_t lists() const { return m_lists; }

    /// Nor more rows than these. @param usual of the sort at hand
    [[nodiscard]] qint64 rows(qint64 usual) const { return m_most > usualMost ? usual * 200 : usual; }

    void finished() { m_lists = std::min(m_lists * 2, m_most); }
    void interrupted() { m_lists = std::max(m_lists / 4, fewest); }
    /// For a store that nobody else uses: as much at once as memory allows.
    void nobodyWaits() { m_lists = m_most = 400'000; }

private:
    static constexpr size_t fewest = 250;
    // A tenth of a second on a desk's machine.
    static constexpr size_t usualMost = 6000;

    size_t m_lists = 1000;
    size_t m_most = usualMost;
};

} // namespace madoguchi::search
