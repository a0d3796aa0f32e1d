// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kb/db/connection.h"
#include "kb/domain/language.h"
#include "kb/text/index_terms.h"

#include <QStringList>

#include <optional>

namespace madoguchi::search {

/// A query, cut into what the three indexes are asked for.
struct QueryTerms {
    QStringList words;
    QStringList bigrams;
    QStringList characters;
    QStringList kana;      ///< hiragana pairs, asked of the readings; from kana as typed or from romaji
    Language language = Language::Ja; ///< what the query seems to be written in

    [[nodiscard]] bool isEmpty() const
    {
        return words.isEmpty() && bigrams.isEmpty() && characters.isEmpty() && kana.isEmpty();
    }
};

/// The longest text that is looked at, in UTF-16 units; a paste of a whole letter is cut there.
inline constexpr int longestQuery = 1000;

/// Each term once, in the order of the text.
[[nodiscard]] QueryTerms queryTerms(const QString& text);

/// Of `terms` those that this index holds, the rarest first, at most `most`. Terms that stand in more than half of
/// all documents are left out unless nothing else is there: they cost most and tell least.
/// @param vocabulary an fts5vocab table of type "row"
[[nodiscard]] Result<QStringList> rarestTerms(db::Connection& connection, const QString& vocabulary,
                                              const QStringList& terms, qint64 documents, int most);

/// An FTS5 expression that asks for any of the terms. Every term is quoted, so none is ever taken for an operator or a
/// column.
[[nodiscard]] QString anyOf(const QStringList& terms);

} // namespace madoguchi::search
