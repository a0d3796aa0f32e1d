// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <vector>

namespace madoguchi::search {

/// Scores of articles by row, in arrays that are used again: only what was touched is cleared.
class RowScores
{
public:
    std::vector<float> total;
    std::vector<float> learned;     ///< the part of it that lessons gave
    std::vector<float> reading;     ///< the part of it that the reading gave; in sums of kinds only
    std::vector<float> translation; ///< the part found in another language; in sums of kinds only
    std::vector<quint32> rows;      ///< those with a score

    /// All 0, for articles of so many rows.
    void begin(size_t articles)
    {
        for (const quint32 row : rows)
            total[row] = learned[row] = reading[row] = translation[row] = 0;
        rows.clear();
        total.resize(articles);
        learned.resize(articles);
        reading.resize(articles);
        translation.resize(articles);
    }

    /// @param score greater than 0
    void add(quint32 row, float score)
    {
        if (total[row] == 0)
            rows.push_back(row);
        total[row] += score;
    }
};

} // namespace madoguchi::search
