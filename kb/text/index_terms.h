// SPDX-License-Identifier: GPL-3.0-or-later
// The terms of a text: the one place that decides what is indexed and what is asked for, so that both agree.
#pragma once

#include "kb/text/fold.h"

#include <QString>
#include <QStringView>

#include <vector>

namespace madoguchi::text {

enum class TermKind {
    /// ICU words without the weak ones: English and Korean ones by their stems, Japanese ones without
    /// okurigana where at least two kanji stay, numbers as one with what they count
    Words,
    Bigrams,    ///< two neighbouring characters; Latin words whole, English ones in the singular
    Characters, ///< single kanji and katakana
};

/// One term and where it stood.
struct Term
{
    QString text;         ///< folded; never empty, never holds a space or a control, at most 64 UTF-16 units
    qsizetype start = 0;  ///< in the source, UTF-16 units
    qsizetype length = 0; ///< in the source, UTF-16 units

    bool operator==(const Term&) const = default;
};

/// The terms of `source` (unfolded, as a person wrote it) in their order, with repetitions. A term is not to
/// be put through terms() again: a katakana word that became hiragana would be cut differently. Never fails;
/// any thread.
[[nodiscard]] std::vector<Term> terms(QStringView source, TermKind kind);

/// The same of a text that is folded already, with ranges in the source it was folded from.
[[nodiscard]] std::vector<Term> termsOfFolded(const FoldedText& folded, TermKind kind);

/// What the terms depend on: the project's own number, and the versions of ICU, CLDR and Unicode, e.g.
/// "2 icu-72.1 cldr-42 unicode-15.0". An index made under another one is to be built anew.
[[nodiscard]] QString tokenizerVersion();
/// Which ICU runs, e.g. "72.1".
[[nodiscard]] QString icuVersion();

} // namespace madoguchi::text
