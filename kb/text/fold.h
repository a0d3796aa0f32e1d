// SPDX-License-Identifier: GPL-3.0-or-later
// Folding: how two spellings of the same thing become one string before anything is compared.
#pragma once

#include <QString>
#include <QStringView>

#include <cstdint>
#include <vector>

namespace madoguchi::text {

/// Part of a text, in UTF-16 code units.
struct Range
{
    qsizetype start = 0;
    qsizetype length = 0;

    bool operator==(const Range&) const = default;
};

/// A folded text that still knows where each of its characters came from.
struct FoldedText
{
    /// What is compared and indexed: fold() of the source.
    QString text;
    /// The same text, unit for unit, before katakana became hiragana: only for telling the two apart and for
    /// finding word boundaries.
    QString script;
    /// For each unit of `text`, and for its end, the index in the source; never decreasing.
    std::vector<std::int32_t> source;

    /// The part of the source that `folded` came from. It takes in whole source characters: half of what ㌔
    /// became is ㌔. Out of range is cut to what is there.
    [[nodiscard]] Range sourceOf(Range folded) const;
};

/// The form in which text is compared: NFKC and case folded, katakana as hiragana (ー stays), variation
/// selectors and other invisible characters dropped, old, variant and Chinese kanji as the common ones (邊 to
/// 辺, 证 to 証), hyphens and dashes between kana as ー, ヶ and ヵ as か, controls as spaces, lone surrogates
/// as U+FFFD. Never fails; folding twice changes nothing; linear in the length; any thread. Texts above 2^31
/// units are cut.
[[nodiscard]] QString fold(QStringView source);

/// The same with the way back to the source, for highlighting.
[[nodiscard]] FoldedText foldWithOffsets(QStringView source);

/// Katakana to hiragana by code point, unit for unit, nothing else.
[[nodiscard]] QString katakanaToHiragana(QStringView text);

} // namespace madoguchi::text
