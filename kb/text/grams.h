// SPDX-License-Identifier: GPL-3.0-or-later
// Parts of words that need no dictionary.
#pragma once

#include "kb/text/fold.h"

namespace madoguchi::text {

/// A piece of a folded text.
struct Gram
{
    QString text;         ///< folded
    qsizetype start = 0;  ///< in the folded text, UTF-16 units
    qsizetype length = 0; ///< in the folded text, UTF-16 units

    bool operator==(const Gram&) const = default;
};

/// Every two neighbouring characters of each run of kanji, kana and hangul; a run of one character is that
/// character; Latin words and numbers stay whole (cut at 64 units). Nothing reaches across spaces or
/// punctuation.
[[nodiscard]] std::vector<Gram> bigrams(const FoldedText& folded);

/// Every kanji, and every character that was katakana (not ー), by itself.
[[nodiscard]] std::vector<Gram> characters(const FoldedText& folded);

} // namespace madoguchi::text
