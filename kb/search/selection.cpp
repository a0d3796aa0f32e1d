// SPDX-License-Identifier: GPL-3.0-or-later
#include "kb/search/selection.h"

#include "kb/search/indexed_rows.h"

#include <algorithm>
#include <limits>

namespace madoguchi::search {

namespace {

// So many rows are looked at together: most groups hold nothing that matters.
constexpr size_t group = 4 * laneCount;
// No score is 0.
constexpr float anyScore = std::numeric_limits<float>::min();

} // namespace

/// The best so far: a heap with the worst of them on top.
class Selection::Best
{
public:
    explicit Best(size_t limit)
        : m_limit(limit)
    {
    }

    /// What scores less is not among them.
    [[nodiscard]] float least() const { return m_least; }

    void take(const ScoredNumber& number)
    {
        if (m_heap.size() == m_limit) {
            if (!isBetter(number, m_heap.front()))
                return;
            std::pop_heap(m_heap.begin(), m_heap.end(), isBetter);
            m_heap.pop_back();
        }
        m_heap.push_back(number);
        std::push_heap(m_heap.begin(), m_heap.end(), isBetter);
        if (m_heap.size() == m_limit)
            m_least = m_heap.front().total;
    }

    [[nodiscard]] std::vector<ScoredNumber> sorted() &&
    {
        std::sort_heap(m_heap.begin(), m_heap.end(), isBetter);
        return std::move(m_heap);
    }

private:
    size_t m_limit;
    float m_least = anyScore;
    std::vector<ScoredNumber> m_heap;
};

std::vector<ScoredNumber> Selection::best(size_t limit) const
{
    Best best(limit);
    if (m_scores.empty())
        return {};
    m_scores.forEachSpan([&](size_t from, size_t to) {
        for (; from + group <= to; from += group) {
            if (bestOf(from) >= best.least())
                take(from, from + group, best);
        }
        take(from, to, best);
    });
    forEachOfSeveral([&](const ScoredNumber& number) {
        if (number.total >= best.least())
            best.take(number);
    });
    return std::move(best).sorted();
}

int Selection::count(float least) const
{
    if (m_scores.empty())
        return 0;
    const float enough = std::max(least, anyScore);
    int found = 0;
    m_scores.forEachSpan([&](size_t from, size_t to) {
        const float* const total = m_scores.total.data();
        const float* const factor = m_factors.alone.data();
        for (; from < to; ++from)
            found += total[from] * factor[from] >= enough ? 1 : 0;
    });
    forEachOfSeveral([&](const ScoredNumber& number) { found += number.total >= enough; });
    return found;
}

float Selection::bestOf(size_t from) const
{
    const float* const total = m_scores.total.data() + from;
    const float* const factor = m_factors.alone.data() + from;
    Lanes best = lanesAt(total) * lanesAt(factor);
    for (size_t i = laneCount; i < group; i += laneCount)
        best = greater(best, lanesAt(total + i) * lanesAt(factor + i));
    return greatest(best);
}

void Selection::take(size_t from, size_t to, Best& best) const
{
    for (; from < to; ++from) {
        const float score = m_scores.total[from] * m_factors.alone[from];
        if (score >= best.least())
            best.take({score, m_corpus.numberOf[from]});
    }
}

template <typename Visit>
void Selection::forEachOfSeveral(Visit visit) const
{
    for (const quint32 number : m_corpus.several) {
        float best = 0;
        for (const quint32 row : m_corpus.rowsOf(number))
            best = std::max(best, m_scores.total[row] * m_factors.any[row]);
        if (best > 0)
            visit(ScoredNumber{best, number});
    }
}

RowFactors RowFactors::of(const Corpus& corpus, const SearchRequest& request,
                          const std::vector<bool>& inCategory)
{
    RowFactors factors;
    factors.any.resize(corpus.rows());
    for (quint32 row = 0; row < corpus.rows(); ++row) {
        const quint32 traits = corpus.traitsOf[row];
        const bool passes = corpus.numberOf[row] != 0 && (inCategory.empty() || inCategory[row]) &&
                            (!request.language || languageIn(traits) == *request.language) &&
                            (!request.state || stateIn(traits) == *request.state);
        if (passes)
            factors.any[row] = corpus.popularity[corpus.numberOf[row]];
    }
    factors.alone = factors.any;
    for (const quint32 number : corpus.several) {
        for (const quint32 row : corpus.rowsOf(number))
            factors.alone[row] = 0;
    }
    return factors;
}

} // namespace madoguchi::search
