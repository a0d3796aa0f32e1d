// SPDX-License-Identifier: GPL-3.0-or-later
// Numbers as they are said: 3丁目 さんちょうめ, 一升 いっしょう, 20歳 はたち.
#pragma once

#include <QString>
#include <QStringList>

namespace madoguchi::reading {

/// The ways to say a number (up to 9,999兆) alone, the likeliest first: よん, し. Empty above.
[[nodiscard]] QStringList spokenNumber(quint64 number);

/// A number and what it counts, somewhere in a text.
struct SpokenCount
{
    qsizetype start = 0;  ///< in the text, UTF-16 units
    qsizetype length = 0; ///< of number and counter
    QStringList ways;     ///< to say both, the likeliest first; not empty
};

/// The first number at or behind `from`: digits (12,000 too) with or without a counter this knows; kanji
/// numerals (三, 二十, 十二万) only with one, for 一般 and 三角 count nothing. length is 0 if there is none.
/// @param normal NFKC
[[nodiscard]] SpokenCount nextCount(const QString& normal, qsizetype from);

} // namespace madoguchi::reading
