// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kb/search/corpus.h"
#include "kb/search/query_terms.h"

#include <algorithm>

namespace madoguchi::search {

/// What past contacts say about a question: to which Q&As its terms led.
struct Association
{
    std::vector<float> scores;    ///< by number id; 0 to the sum of the kinds' weights; empty if none taught
    std::vector<quint32> numbers; ///< those with a score
};

/// One contact to be left out, for asking what the others know of it.
struct LeftOut
{
    std::vector<quint32> numbers; ///< the Q&As it taught about, by id
    float weight = 1;             ///< what it weighs, in contacts of today

    [[nodiscard]] bool has(quint32 number) const
    {
        return std::find(numbers.begin(), numbers.end(), number) != numbers.end();
    }
};

/// Adds up, for words, pairs and characters, how often each of the question's terms led to a Q&A. The best
/// Q&A of a kind gets the kind's whole weight once it was taught about with as much as one whole such
/// question; with less it gets its share, so that one common word is no opinion.
[[nodiscard]] Result<Association> associate(const Corpus& corpus, PostingReader& reader,
                                            const QueryTerms& terms, const LeftOut* leftOut = nullptr);

} // namespace madoguchi::search
