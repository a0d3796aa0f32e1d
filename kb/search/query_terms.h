// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kb/domain/language.h"
#include "kb/search/foreign_words.h"
#include "kb/search/synonyms.h"
#include "kb/text/index_terms.h"

#include <QStringList>

namespace madoguchi::search {

/// A query, cut into what the index is asked for.
struct QueryTerms
{
    QStringList words;
    QStringList bigrams;
    QStringList characters;
    QStringList kana;              ///< asked of the readings (kb/search/reading_terms.h), from kana or romaji
    QStringList glosses;           ///< English stems, asked of the glosses of Japanese Q&As
    QList<ForeignWord> translated; ///< Chinese and Korean words, and English ones the centre's Q&As taught
    bool onlyKana = false; ///< perhaps still in the input method: the reading says more than the words
    bool romaji = false;   ///< kana were read from letters: Japanese unless those stand in an article
    QString
        prefix; ///< the last Latin word, if it may be half typed: at least three letters, nothing behind it
    std::vector<Synonym> synonyms;    ///< not by queryTerms(): they depend on the store
    QString number;                   ///< all of the query, if it may be the number of a Q&A
    Language language = Language::Ja; ///< what the query seems to be written in

    [[nodiscard]] bool isEmpty() const
    {
        return words.isEmpty() && bigrams.isEmpty() && characters.isEmpty() && kana.isEmpty() &&
               number.isEmpty();
    }
};

/// The longest text that is looked at, in UTF-16 units; a paste of a whole letter is cut there.
inline constexpr int longestQuery = 1000;

/// Each term once, in the order of the text. English words every question has are left out.
[[nodiscard]] QueryTerms queryTerms(const QString& text);

} // namespace madoguchi::search
