// SPDX-License-Identifier: GPL-3.0-or-later
#include "kb/search/highlight.h"

#include <algorithm>

namespace madoguchi::search {

namespace {

// A few hundred bytes each.
constexpr qsizetype mostCuts = 4096;

quint64 hashOf(const QString& term, text::TermKind kind)
{
    return qHash(term, static_cast<size_t>(kind));
}

} // namespace

const TitleCuts::Cut& TitleCuts::of(const QString& title)
{
    if (const auto known = m_cuts.constFind(title); known != m_cuts.cend())
        return *known;
    if (m_cuts.size() >= mostCuts)
        m_cuts.clear();
    Cut& cut = m_cuts[title];
    for (const text::TermKind kind : {text::TermKind::Words, text::TermKind::Bigrams}) {
        for (const text::Term& term : text::terms(title, kind))
            cut.push_back({hashOf(term.text, kind), static_cast<quint32>(term.start),
                           static_cast<quint32>(term.length)});
    }
    return cut;
}

Highlighter::Highlighter(const QueryTerms& terms, TitleCuts& cuts)
    : m_cuts(cuts)
{
    for (const QString& word : terms.words)
        m_wanted.push_back(hashOf(word, text::TermKind::Words));
    for (const QString& pair : terms.bigrams)
        m_wanted.push_back(hashOf(pair, text::TermKind::Bigrams));
    std::sort(m_wanted.begin(), m_wanted.end());
}

std::vector<text::Range> Highlighter::matchesIn(const QString& title)
{
    std::vector<bool> marked(static_cast<size_t>(title.size()), false);
    for (const TitleCuts::Piece& piece : m_cuts.of(title)) {
        if (std::binary_search(m_wanted.begin(), m_wanted.end(), piece.hash)) {
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
