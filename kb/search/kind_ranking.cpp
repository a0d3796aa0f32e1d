// SPDX-License-Identifier: GPL-3.0-or-later
#include "kb/search/kind_ranking.h"

#include <algorithm>
#include <cmath>

namespace madoguchi::search {

namespace {

// BM25 (Robertson, Zaragoza 2009).
constexpr float k1 = 1.2F;
constexpr float b = 0.75F;
// What one contact's term counts beside one in the title; tuned by tests/bench/search_quality.cpp.
constexpr float lessonWeight = 0.12F;
// A Q&A taught about more often than this counts by shares: of 1,000 inquiries one is noise, of 5 it is news.
constexpr double fullLessons = 10;
// As if so many other Q&As had been asked about without the term, so that the first lessons do not overdo it.
constexpr double unseenQuestions = 20;
// The rarest so many terms decide; a pasted letter is not to cost more than a question.
constexpr size_t mostTerms = 40;
// Postings looked at for one kind, from the rarest term on.
constexpr size_t mostPostings = 250'000;

struct Term
{
    std::vector<Posting> articles;
    std::vector<Posting> lessons;
};

class Ranking
{
public:
    Ranking(const Corpus& corpus, PostingKind kind)
        : m_corpus(corpus)
        , m_hits(corpus.numberOf.size())
        , m_taught(corpus.numberOf.size())
        , m_norm(corpus.numberOf.size())
    {
        const auto totals = corpus.totals.find(kind);
        if (totals != corpus.totals.end() && totals->second.documents > 0) {
            m_documents = totals->second.documents;
            m_averageLength =
                static_cast<float>(std::max(1.0, totals->second.length / totals->second.documents));
        }
        m_scores.total.resize(corpus.numberOf.size());
        m_scores.learned.resize(corpus.numberOf.size());
    }

    /// @return false if the term stands nearly everywhere and others are there to decide.
    bool add(const Term& term)
    {
        takeArticles(term.articles);
        takeLessons(term.lessons);
        const auto holding = static_cast<double>(m_touched.size());
        const bool decides = m_scores.rows.empty() || holding <= m_documents / 2;
        if (decides)
            score(static_cast<float>(weightOf(holding, static_cast<double>(term.lessons.size()))));
        for (const quint32 row : m_touched)
            m_hits[row] = m_taught[row] = 0;
        m_touched.clear();
        return decides;
    }

    KindScores finish()
    {
        for (const quint32 row : m_scores.rows)
            m_scores.best = std::max(m_scores.best, m_scores.total[row]);
        return std::move(m_scores);
    }

private:
    bool has(quint32 row) const { return row < m_hits.size() && m_corpus.numberOf[row] != 0; }

    void takeArticles(const std::vector<Posting>& postings)
    {
        for (const Posting& posting : postings) {
            if (!has(posting.document))
                continue;
            m_touched.push_back(posting.document);
            m_hits[posting.document] = static_cast<float>(posting.hits) / 2;
            m_norm[posting.document] =
                k1 * (1 - b + b * static_cast<float>(posting.length) / m_averageLength);
        }
    }

    void takeLessons(const std::vector<Posting>& postings)
    {
        for (const Posting& posting : postings) {
            const double share =
                std::min(1.0, fullLessons / std::max(1.0, m_corpus.taughtAbout(posting.document)));
            const float hits = lessonWeight * static_cast<float>(posting.hits * share);
            for (const quint32 row : m_corpus.rowsOf(posting.document)) {
                if (m_hits[row] == 0) {
                    m_touched.push_back(row);
                    m_norm[row] = k1;
                }
                m_taught[row] = hits;
            }
        }
    }

    double weightOf(double holding, double askedAbout) const
    {
        const double documents = std::max(m_documents, holding);
        const double idf = std::log(1 + (documents - holding + 0.5) / (holding + 0.5));
        const double questions = m_corpus.taughtNumbers + unseenQuestions;
        const double telling = std::log(1 + (questions - askedAbout + 0.5) / (askedAbout + 0.5));
        return idf * std::sqrt(telling / std::log(1 + (questions + 0.5) / 0.5));
    }

    static float saturated(float hits, float norm) { return hits * (k1 + 1) / (hits + norm); }

    void score(float weight)
    {
        for (const quint32 row : m_touched) {
            if (m_scores.total[row] == 0)
                m_scores.rows.push_back(row);
            const float whole = weight * saturated(m_hits[row] + m_taught[row], m_norm[row]);
            m_scores.total[row] += whole;
            if (m_taught[row] > 0)
                m_scores.learned[row] += whole - weight * saturated(m_hits[row], m_norm[row]);
        }
    }

    const Corpus& m_corpus;
    double m_documents = 0;
    float m_averageLength = 1;
    // Of the term at hand, by row. @{
    std::vector<float> m_hits;
    std::vector<float> m_taught;
    std::vector<float> m_norm;
    std::vector<quint32> m_touched;
    /// @}
    KindScores m_scores;
};

Result<std::vector<Term>> readTerms(PostingReader& reader, const KindQuestion& question)
{
    std::vector<Term> terms;
    for (const QString& text : question.terms) {
        Term term;
        MADOGUCHI_TRY_ASSIGN(articles, reader.read(question.articles, text));
        if (articles.empty())
            continue;
        term.articles = std::move(articles);
        if (question.lessons) {
            MADOGUCHI_TRY_ASSIGN(lessons, reader.read(*question.lessons, text));
            term.lessons = std::move(lessons);
        }
        terms.push_back(std::move(term));
    }
    std::stable_sort(terms.begin(), terms.end(),
                     [](const Term& x, const Term& y) { return x.articles.size() < y.articles.size(); });
    return terms;
}

} // namespace

Result<KindScores> rankKind(const Corpus& corpus, PostingReader& reader, const KindQuestion& question)
{
    MADOGUCHI_TRY_ASSIGN(terms, readTerms(reader, question));
    Ranking ranking(corpus, question.articles);
    size_t taken = 0;
    size_t looked = 0;
    for (const Term& term : terms) {
        looked += term.articles.size() + term.lessons.size();
        if (taken == mostTerms || (taken > 0 && looked > mostPostings))
            break;
        taken += ranking.add(term);
    }
    return ranking.finish();
}

} // namespace madoguchi::search
