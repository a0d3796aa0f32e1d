// SPDX-License-Identifier: GPL-3.0-or-later
#include "kb/search/kind_ranking.h"

#include "kb/search/article_terms.h"
#include "kb/search/formula.h"
#include "kb/search/search_memory.h"
#include "kb/text/question_phrases.h"

#include <algorithm>

namespace madoguchi::search {

namespace {

// The rarest so many terms decide; a pasted letter is not to cost more than a question.
constexpr size_t mostTerms = 40;
// Postings looked at for one kind, from the rarest term on.
constexpr size_t mostPostings = 250'000;

struct Term
{
    PostingList articles;
    PostingList lessons;
    float weight = 1;
};

class Ranking
{
public:
    Ranking(const Corpus& corpus, SearchMemory& memory, PostingKind kind, const LeftOut* leftOut)
        : m_corpus(corpus)
        , m_leftOut(leftOut)
        , m_memory(memory)
        , m_scores(memory.kind)
    {
        if (const auto known = corpus.kinds.find(kind); known != corpus.kinds.end()) {
            m_documents = known->second.documents;
            m_relativeLength = known->second.relativeLength.data();
            m_rows = known->second.relativeLength.size();
        }
        m_scores.begin(corpus.rows());
        memory.taught.resize(corpus.rows());
    }

    /// @return false if the term stands nearly everywhere and others are there to decide.
    bool add(const Term& term)
    {
        term.articles.unpack(m_memory.articles);
        // Rows rise; a damaged block may hold any.
        std::erase_if(m_memory.articles, [this](const Posting& p) { return p.document >= m_rows; });
        term.lessons.unpack(m_memory.lessons);
        takeLessons();
        const size_t holding = m_memory.articles.size() + rowsOnlyTaught();
        const bool decides = m_scores.rows.empty() || static_cast<double>(holding) <= m_documents / 2;
        if (decides)
            score(term.weight * static_cast<float>(formula::termWeight(
                                    m_documents, static_cast<double>(holding), m_corpus.taughtNumbers,
                                    static_cast<double>(m_memory.lessons.size()))));
        for (const quint32 row : m_memory.taughtRows)
            m_memory.taught[row] = 0;
        m_memory.taughtRows.clear();
        return decides;
    }

    bool isEmpty() const { return m_scores.rows.empty(); }

    float best() const
    {
        float best = 0;
        for (const quint32 row : m_scores.rows)
            best = std::max(best, m_scores.total[row]);
        return best;
    }

private:
    void takeLessons()
    {
        for (const Posting& posting : m_memory.lessons) {
            const float own = m_leftOut && m_leftOut->has(posting.document) ? m_leftOut->weight : 0;
            const float hits = m_corpus.contactsIn(posting.hits) - own;
            if (hits <= 0)
                continue;
            for (const quint32 row : m_corpus.rowsOf(posting.document)) {
                m_memory.taughtRows.push_back(row);
                m_memory.taught[row] = formula::hitsOfLessons(hits, m_corpus.taught[posting.document] - own);
            }
        }
    }

    size_t rowsOnlyTaught() const
    {
        if (m_memory.taughtRows.empty())
            return 0;
        const auto alsoTaught =
            std::count_if(m_memory.articles.begin(), m_memory.articles.end(),
                          [this](const Posting& posting) { return m_memory.taught[posting.document] > 0; });
        return m_memory.taughtRows.size() - static_cast<size_t>(alsoTaught);
    }

    void score(float weight)
    {
        float* const taught = m_memory.taught.data();
        if (m_memory.taughtRows.empty()) {
            for (const Posting& posting : m_memory.articles)
                m_scores.add(posting.document,
                             weight * formula::saturated(hitsOf(posting), normOf(posting.document)));
            return;
        }
        for (const Posting& posting : m_memory.articles) {
            const quint32 row = posting.document;
            const float hits = hitsOf(posting);
            const float norm = normOf(row);
            const float whole = weight * formula::saturated(hits + taught[row], norm);
            m_scores.add(row, whole);
            if (taught[row] > 0) {
                m_scores.learned[row] += whole - weight * formula::saturated(hits, norm);
                taught[row] = 0;
            }
        }
        for (const quint32 row : m_memory.taughtRows) {
            if (taught[row] == 0)
                continue;
            const float learned = weight * formula::saturated(taught[row], formula::normOfLessons);
            m_scores.add(row, learned);
            m_scores.learned[row] += learned;
            taught[row] = 0;
        }
    }

    static float hitsOf(const Posting& posting) { return static_cast<float>(posting.hits) / 2; }
    float normOf(quint32 row) const { return formula::normOf(m_relativeLength[row]); }

    const Corpus& m_corpus;
    const LeftOut* m_leftOut;
    SearchMemory& m_memory;
    RowScores& m_scores;
    double m_documents = 0;
    const float* m_relativeLength = nullptr;
    size_t m_rows = 0;
};

void sortRarestFirst(std::vector<Term>& terms)
{
    std::stable_sort(terms.begin(), terms.end(), [](const Term& x, const Term& y) {
        return x.articles.documents < y.articles.documents;
    });
}

Result<std::vector<Term>> readTerms(PostingReader& reader, const KindQuestion& question)
{
    std::vector<Term> terms;
    for (const QString& asked : question.terms) {
        Term term;
        MADOGUCHI_TRY_ASSIGN(articles, reader.read(question.articles, asked));
        if (articles.documents == 0)
            continue;
        term.articles = std::move(articles);
        if (question.lessons) {
            MADOGUCHI_TRY_ASSIGN(lessons, reader.read(*question.lessons, asked));
            term.lessons = std::move(lessons);
        }
        if (question.articles != PostingKind::Reading &&
            text::isOfQuestionPhrase(asked, termKindOf(question.articles)))
            term.weight = formula::questionPhraseWeight;
        terms.push_back(std::move(term));
    }
    sortRarestFirst(terms);
    return terms;
}

Result<std::vector<Term>> readOthers(PostingReader& reader, const KindQuestion& question)
{
    std::vector<Term> terms;
    for (const OtherTerm& other : question.others) {
        MADOGUCHI_TRY_ASSIGN(articles, reader.read(question.articles, other.text));
        if (articles.documents > 0)
            terms.push_back({std::move(articles), {}, other.weight});
    }
    sortRarestFirst(terms);
    return terms;
}

/// Takes the terms in until they are too many. @param looked postings so far, of all terms
void addTerms(const std::vector<Term>& terms, Ranking& ranking, size_t& looked)
{
    size_t taken = 0;
    for (const Term& term : terms) {
        looked += term.articles.documents + term.lessons.documents;
        if (taken == mostTerms || (looked > mostPostings && !ranking.isEmpty()))
            break;
        taken += ranking.add(term);
    }
}

} // namespace

Result<float> rankKind(const Corpus& corpus, SearchMemory& memory, PostingReader& reader,
                       const KindQuestion& question)
{
    MADOGUCHI_TRY_ASSIGN(terms, readTerms(reader, question));
    Ranking ranking(corpus, memory, question.articles, question.leftOut);
    size_t looked = 0;
    addTerms(terms, ranking, looked);
    MADOGUCHI_TRY_ASSIGN(others, readOthers(reader, question));
    addTerms(others, ranking, looked);
    return ranking.best();
}

} // namespace madoguchi::search
