// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kb/search/query_terms.h"
#include "kb/search/title_pieces.h"
#include "kb/text/fold.h"

#include <vector>

namespace madoguchi::search {

/// Finds in titles what was asked for. Made once for a search.
class Highlighter
{
public:
    explicit Highlighter(const QueryTerms& terms);

    /// In order, not overlapping. @param indexed the title as the index has it; cut anew if it is another
    [[nodiscard]] std::vector<text::Range> matchesIn(const QString& title, const TitlePieces& indexed) const;

private:
    std::vector<quint32> m_wanted; ///< sorted
};

} // namespace madoguchi::search
