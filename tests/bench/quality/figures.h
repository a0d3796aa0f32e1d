// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/bench/times.h"

#include <QHash>
#include <QStringList>

#include <cmath>
#include <cstdio>

namespace madoguchi::bench {

/// Numbers of Q&As by how well they answer a question: 3, 2 or 1.
using Judgments = QHash<QString, int>;

/// A question and what answers it.
struct Judged
{
    QString id;
    QString text;
    Judgments right;
};

/// As trec_eval counts them: the gain is the grade, the discount log2(rank + 1), a question without a result
/// counts 0.
class Figures
{
public:
    void add(const QStringList& ranked, const Judgments& right)
    {
        constexpr int shown = 10;
        double dcg = 0;
        double hits = 0;
        double reciprocal = 0;
        for (int i = 0; i < ranked.size(); ++i) {
            const int grade = right.value(ranked[i]);
            if (i < shown) {
                dcg += grade / std::log2(i + 2);
                hits += grade > 0;
            }
            if (grade > 0 && reciprocal == 0)
                reciprocal = 1.0 / (i + 1);
        }
        QList<int> grades = right.values();
        std::sort(grades.begin(), grades.end(), std::greater<>());
        double ideal = 0;
        for (int i = 0; i < std::min<int>(shown, static_cast<int>(grades.size())); ++i)
            ideal += grades[i] / std::log2(i + 2);
        m_ndcg += dcg / ideal;
        m_recall += hits / static_cast<double>(right.size());
        m_first += reciprocal == 1;
        m_mrr += reciprocal;
        ++m_questions;
    }

    void print(const char* name, Times& times) const
    {
        const double n = std::max(1, m_questions);
        std::printf(
            "%-34s n %5d  nDCG@10 %.4f  Recall@10 %.4f  P@1 %.4f  MRR %.4f   p50 %6.2f ms  p95 %6.2f ms\n",
            name, m_questions, m_ndcg / n, m_recall / n, m_first / n, m_mrr / n, times.clockAt(50),
            times.clockAt(95));
        std::fflush(stdout);
    }

private:
    double m_ndcg = 0;
    double m_recall = 0;
    double m_first = 0;
    double m_mrr = 0;
    int m_questions = 0;
};

} // namespace madoguchi::bench
