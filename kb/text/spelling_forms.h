// SPDX-License-Identifier: GPL-3.0-or-later
// One form for words that are written in several ways.
#pragma once

#include "kb/text/grams.h"
#include "kb/text/segment.h"

namespace madoguchi::text {

/// The kanji of a word whose okurigana may be left out: 引っ越し, 引越し and 引越 are 引越. Empty for other
/// words: a single kanji, a word without kana, and one without kanji. 引越 itself is already that form.
[[nodiscard]] QString withoutOkurigana(const Token& token);

/// What is counted in the text, with the number in digits: 三丁目, 3丁目 and ３丁目 are 3丁目; 二十歳, 20才
/// are 20歳; 1万2千円, 12,000円 are 12000円. Only numbers before a counter, so that 一般 and 三角 stay what
/// they are.
[[nodiscard]] std::vector<Gram> countedNumbers(const FoldedText& folded);

} // namespace madoguchi::text
