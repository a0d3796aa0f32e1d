// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kb/search/vocabulary.h"

namespace madoguchi::search {

/// A way a query may go on.
struct Completion
{
    QString query;  ///< the whole query once it is taken
    QString phrase; ///< the part of it that is new: what to show

    bool operator==(const Completion&) const = default;
};

inline constexpr int mostCompletions = 6;

/// How what is typed may go on, most used first: all of it as the beginning of a phrase, else its last word
/// (behind a space, or a run of kanji or katakana). Kana and romaji find phrases by their reading, kana
/// behind kanji too (印鑑とう, unconfirmed). Nothing for a blank text or one that goes on nowhere. Takes well
/// under a millisecond for thousands of Q&As.
[[nodiscard]] std::vector<Completion> completionsOf(const Vocabulary& vocabulary, const QString& query,
                                                    int limit = mostCompletions);

} // namespace madoguchi::search
