// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kb/search/corpus.h"
#include "kb/search/row_scores.h"
#include "kb/search/searcher.h"

namespace madoguchi::search {

/// By article row, what a request's filters and the popularity of the Q&A make of a score: a factor, 0 for
/// what the filters keep out.
struct RowFactors
{
    std::vector<float> any;
    std::vector<float> alone; ///< 0 also for articles whose number has others

    /// @param inCategory by row; empty: any category
    [[nodiscard]] static RowFactors of(const Corpus& corpus, const SearchRequest& request,
                                       const std::vector<bool>& inCategory);
};

/// A number and its best article's score, popularity counted in.
struct ScoredNumber
{
    float total = 0;
    quint32 id = 0;
};

[[nodiscard]] inline bool isBetter(const ScoredNumber& a, const ScoredNumber& b)
{
    return a.total != b.total ? a.total > b.total : a.id < b.id;
}

/// From the scores of all articles to the best numbers; of a number with more than one article the best one
/// counts. What it is made of outlives it.
class Selection
{
public:
    Selection(const Corpus& corpus, const RowScores& scores, const RowFactors& factors)
        : m_corpus(corpus)
        , m_scores(scores)
        , m_factors(factors)
    {
    }

    /// Best first, among equals by id; only what has a score. @param limit at least 1
    [[nodiscard]] std::vector<ScoredNumber> best(size_t limit) const;
    /// Numbers that have a score, and so much of it.
    [[nodiscard]] int count(float least) const;

private:
    class Best;

    [[nodiscard]] float bestOf(size_t from) const;
    void take(size_t from, size_t to, Best& best) const;
    template <typename Visit>
    void forEachOfSeveral(Visit visit) const;

    const Corpus& m_corpus;
    const RowScores& m_scores;
    const RowFactors& m_factors;
};

} // namespace madoguchi::search
