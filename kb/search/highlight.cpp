// SPDX-License-Identifier: GPL-3.0-or-later
#include "kb/search/highlight.h"

#include <QSet>

namespace madoguchi::search {

namespace {

void markTerms(const QString& title, text::TermKind kind, const QStringList& wanted,
               std::vector<bool>& marked)
{
    const QSet<QString> set(wanted.begin(), wanted.end());
    for (const text::Term& term : text::terms(title, kind)) {
        if (!set.contains(term.text))
            continue;
        const auto from = marked.begin() + term.start;
        std::fill(from, from + term.length, true);
    }
}

} // namespace

std::vector<text::Range> matchesIn(const QString& title, const QueryTerms& terms)
{
    std::vector<bool> marked(static_cast<size_t>(title.size()), false);
    markTerms(title, text::TermKind::Words, terms.words, marked);
    markTerms(title, text::TermKind::Bigrams, terms.bigrams, marked);
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
