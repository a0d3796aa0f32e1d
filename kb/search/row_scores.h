// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kb/search/lanes.h"

#include <QtGlobal>

#include <algorithm>
#include <vector>

namespace madoguchi::search {

/// Scores of articles by row, in arrays that are used again. A list of frequent terms touches nearly all rows
/// and one of rare terms a few, so rows go by spans: what no term touched is neither cleared nor looked at,
/// the rest is walked from one end to the other, several rows at a time.
class RowScores
{
public:
    /// Rows to a span: those of one block of postings.
    static constexpr size_t spanRows = 2048;

    std::vector<float> total;
    std::vector<float> learned; ///< the part of it that lessons gave

    /// All 0, for articles of so many rows.
    void begin(size_t articles)
    {
        clear(total, m_touched);
        clear(learned, m_taught);
        m_touched.assign((articles + spanRows - 1) / spanRows, 0);
        m_taught.assign(m_touched.size(), 0);
        total.resize(articles);
        learned.resize(articles);
        m_empty = true;
    }

    [[nodiscard]] bool empty() const { return m_empty; }

    /// To be called for what is written into the arrays directly; both rows are of articles.
    void touch(quint32 firstRow, quint32 lastRow)
    {
        for (size_t span = firstRow / spanRows; span <= lastRow / spanRows; ++span)
            m_touched[span] = 1;
        m_empty = false;
    }

    /// @param score greater than 0
    void add(quint32 row, float score)
    {
        touch(row, row);
        total[row] += score;
    }

    /// @param score greater than 0, a part of what was added
    void addLearned(quint32 row, float score)
    {
        m_taught[row / spanRows] = 1;
        learned[row] += score;
    }

    /// Adds a kind's scores to a sum of kinds, each by a factor.
    void add(const RowScores& kind, float factor)
    {
        kind.forEach(kind.m_touched, [&](size_t from, size_t to) {
            m_touched[from / spanRows] = 1;
            addScaled(kind.total, factor, total, from, to);
        });
        kind.forEach(kind.m_taught, [&](size_t from, size_t to) {
            m_taught[from / spanRows] = 1;
            addScaled(kind.learned, factor, learned, from, to);
        });
        m_empty = m_empty && kind.m_empty;
    }

    /// visit(from, to) for rows from `from` up to, not including, `to`, rising; others have no score.
    template <typename Visit>
    void forEachSpan(Visit visit) const
    {
        forEach(m_touched, visit);
    }

    [[nodiscard]] float best() const
    {
        float best = 0;
        forEachSpan([&](size_t from, size_t to) { best = std::max(best, bestIn(from, to)); });
        return best;
    }

private:
    using Spans = std::vector<unsigned char>; ///< 1 for those with a score

    template <typename Visit>
    void forEach(const Spans& spans, Visit visit) const
    {
        for (size_t span = 0; span < spans.size(); ++span) {
            if (spans[span] != 0)
                visit(span * spanRows, std::min((span + 1) * spanRows, total.size()));
        }
    }

    void clear(std::vector<float>& scores, const Spans& spans) const
    {
        forEach(spans,
                [&](size_t from, size_t to) { std::fill(scores.data() + from, scores.data() + to, 0.0F); });
    }

    static void addScaled(const std::vector<float>& scores, float factor, std::vector<float>& sums,
                          size_t from, size_t to)
    {
        const float* const source = scores.data();
        float* const target = sums.data();
        for (; from < to; ++from)
            target[from] += source[from] * factor;
    }

    [[nodiscard]] float bestIn(size_t from, size_t to) const
    {
        const float* const scores = total.data();
        Lanes one{};
        Lanes other{};
        for (; from + 2 * laneCount <= to; from += 2 * laneCount) {
            one = greater(one, lanesAt(scores + from));
            other = greater(other, lanesAt(scores + from + laneCount));
        }
        float best = greatest(greater(one, other));
        for (; from < to; ++from)
            best = std::max(best, scores[from]);
        return best;
    }

    Spans m_touched;
    Spans m_taught;
    bool m_empty = true;
};

} // namespace madoguchi::search
