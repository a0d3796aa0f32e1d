// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

namespace madoguchi::search {

/// How many characters have to be changed, left out, added or swapped with their neighbour to make `typed`
/// out of `word`. More than `most` is told as most + 1, and found out soon.
[[nodiscard]] int editDistance(QStringView typed, QStringView word, int most);

/// The least editDistance() from `typed` to any beginning of `word`: for what is typed only half.
[[nodiscard]] int editDistanceToBeginning(QStringView typed, QStringView word, int most);

/// Characters of a text as bits: texts `n` edits apart differ in at most 2 n bits. Tells most pairs apart
/// without looking at them.
[[nodiscard]] quint64 characterBits(QStringView text);

} // namespace madoguchi::search
