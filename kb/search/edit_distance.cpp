// SPDX-License-Identifier: GPL-3.0-or-later
#include "kb/search/edit_distance.h"

#include <algorithm>
#include <array>
#include <cstdlib>

namespace madoguchi::search {

namespace {

constexpr qsizetype longest = 63;
using Row = std::array<int, longest + 1>;

/// Optimal string alignment. @return the last row: distances to the beginnings of `word`, by length; false if
/// all are above `most`.
bool lastRow(QStringView typed, QStringView word, int most, Row& row)
{
    Row before{};
    Row beforeThat{};
    const auto columns = static_cast<size_t>(word.size());
    for (size_t j = 0; j <= columns; ++j)
        row[j] = static_cast<int>(j);
    for (qsizetype i = 1; i <= typed.size(); ++i) {
        beforeThat = before;
        before = row;
        row[0] = static_cast<int>(i);
        int least = row[0];
        for (size_t j = 1; j <= columns; ++j) {
            const QChar a = typed[i - 1];
            const QChar b = word[static_cast<qsizetype>(j) - 1];
            int distance = before[j - 1] + (a == b ? 0 : 1);
            distance = std::min({distance, before[j] + 1, row[j - 1] + 1});
            const bool swapped =
                i > 1 && j > 1 && a == word[static_cast<qsizetype>(j) - 2] && typed[i - 2] == b;
            if (swapped)
                distance = std::min(distance, beforeThat[j - 2] + 1);
            row[j] = distance;
            least = std::min(least, distance);
        }
        if (least > most)
            return false;
    }
    return true;
}

} // namespace

int editDistance(QStringView typed, QStringView word, int most)
{
    if (std::abs(typed.size() - word.size()) > most || typed.size() > longest || word.size() > longest)
        return most + 1;
    Row row{};
    if (!lastRow(typed, word, most, row))
        return most + 1;
    return std::min(row[static_cast<size_t>(word.size())], most + 1);
}

int editDistanceToBeginning(QStringView typed, QStringView word, int most)
{
    if (typed.size() > longest || word.size() + most < typed.size())
        return most + 1;
    const QStringView beginning = word.left(std::min(typed.size() + most, longest));
    Row row{};
    if (!lastRow(typed, beginning, most, row))
        return most + 1;
    const auto end = row.begin() + beginning.size() + 1;
    return std::min(*std::min_element(row.begin(), end), most + 1);
}

quint64 characterBits(QStringView text)
{
    quint64 bits = 0;
    for (const QChar c : text)
        bits |= quint64(1) << ((c.unicode() * 0x9e3779b1U) >> 26);
    return bits;
}

} // namespace madoguchi::search
