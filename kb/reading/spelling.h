// SPDX-License-Identifier: GPL-3.0-or-later
// Latin letters as they are said in Japanese.
#pragma once

#include <QString>
#include <QStringView>

namespace madoguchi::reading {

/// The spoken form of a word of ASCII letters: a few everyday words as words (Wi-Fi's parts, web, mail), an
/// abbreviation letter by letter (DVD to でぃーぶいでぃー). Empty if it is neither: "Madoguchi" is not
/// spelled out. An abbreviation has at most five letters and is all capitals, or has no vowel.
[[nodiscard]] QString spokenLetters(QStringView word);

/// Every letter by its name, whether anyone says it so or not: Pad to ぴーえーでぃー. Empty if there are
/// none, more than ten, or others than ASCII letters.
[[nodiscard]] QString spelledOut(QStringView word);

} // namespace madoguchi::reading
