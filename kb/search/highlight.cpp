// SPDX-License-Identifier: GPL-3.0-or-later
#include "kb/search/highlight.h"

#include <algorithm>

namespace madoguchi::search {

Highlighter::Highlighter(const QueryTerms& terms)
{
    for (const QString& word : terms.words)
        m_wanted.push_back(hashOfPiece(word, text::TermKind::Words));
    for (const QString& pair : terms.bigrams)
        m_wanted.push_back(hashOfPiece(pair, text::TermKind::Bigrams));
    std::sort(m_wanted.begin(), m_wanted.end());
}

std::vector<text::Range> Highlighter::matchesIn(const QString& title, const TitlePieces& indexed) const
{
    if (indexed.title != hashOfTitle(title))
        return matchesIn(title, cutTitle(title));
    std::vector<bool> marked(static_cast<size_t>(title.size()), false);
    auto wanted = m_wanted.begin();
    for (const TitlePiece& piece : indexed.pieces) {
        wanted = std::lower_bound(wanted, m_wanted.end(), piece.hash);
        if (wanted == m_wanted.end())
            break;
        // What the store keeps may be damaged.
        if (*wanted == piece.hash && size_t{piece.start} + piece.length <= marked.size()) {
            const auto from = marked.begin() + piece.start;
            std::fill(from, from + piece.length, true);
        }
    }
    std::vector<text::Range> ranges;
    for (qsizetype i = 0; i < title.size(); ++i) {
        if (!marked[static_cast<size_t>(i)])
            continue;
        if (!ranges.empty() && ranges.back().start + ranges.back().length == i)
            ++ranges.back().length;
        else
            ranges.push_back({i, 1});
    }
    return ranges;
}

} // namespace madoguchi::search
