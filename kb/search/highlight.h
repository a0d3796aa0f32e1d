// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kb/search/query_terms.h"
#include "kb/text/fold.h"

#include <QHash>

#include <vector>

namespace madoguchi::search {

/// How titles are cut into terms, remembered from one search to the next: the same titles are shown again
/// with every key typed.
class TitleCuts
{
public:
    /// One term of a title, by its hash: a wrong mark once in a thousand million is no harm.
    struct Piece
    {
        quint64 hash;
        quint32 start;
        quint32 length;
    };
    using Cut = std::vector<Piece>;

    [[nodiscard]] const Cut& of(const QString& title);

private:
    QHash<QString, Cut> m_cuts;
};

/// Finds in titles what was asked for. Made once for a search.
class Highlighter
{
public:
    Highlighter(const QueryTerms& terms, TitleCuts& cuts);

    /// In order, not overlapping.
    [[nodiscard]] std::vector<text::Range> matchesIn(const QString& title);

private:
    std::vector<quint64> m_wanted; ///< sorted
    TitleCuts& m_cuts;
};

} // namespace madoguchi::search
