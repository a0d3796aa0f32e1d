// SPDX-License-Identifier: GPL-3.0-or-later
// Words, by ICU's dictionary.
#pragma once

#include "kb/text/fold.h"

namespace madoguchi::text {

/// What a word is written in, before katakana was folded.
enum class TokenKind { Kanji, Hiragana, Katakana, Latin, Number, Hangul, Other };

/// One word of a folded text.
struct Token
{
    QString text;         ///< folded
    qsizetype start = 0;  ///< in the folded text, UTF-16 units
    qsizetype length = 0; ///< in the folded text; may exceed text.size(), which is cut at 64 units
    TokenKind kind = TokenKind::Other;
    bool weak = false; ///< a hiragana word of one or two characters: neither indexed nor asked for

    bool operator==(const Token&) const = default;
};

/// The words of the text in their order, without spaces, punctuation and symbols. Kanji is a word with at
/// least one kanji. Any thread: each has its own iterator.
[[nodiscard]] std::vector<Token> segment(const FoldedText& folded);
[[nodiscard]] std::vector<Token> segment(QStringView source);

} // namespace madoguchi::text
