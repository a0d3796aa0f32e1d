// SPDX-License-Identifier: GPL-3.0-or-later
#include "kb/search/kind_ranking.h"

#include "kb/search/article_terms.h"
#include "kb/search/formula.h"
#include "kb/search/packed_postings.h"
#include "kb/search/search_memory.h"
#include "kb/text/question_phrases.h"

#include <algorithm>
#include <array>

namespace madoguchi::search {

namespace {

// The rarest so many terms decide; a pasted letter is not to cost more than a question.
constexpr size_t mostTerms = 40;
// Postings looked at for one kind, from the rarest term on.
constexpr size_t mostPostings = 250'000;
static_assert(documentsPerBlock == RowScores::spanRows);

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
            m_norm = known->second.norm.data();
            m_rows = known->second.norm.size();
        }
        m_scores.begin(corpus.rows());
        memory.taught.resize(corpus.rows());
    }

    /// @return false if the term stands nearly everywhere and others are there to decide.
    bool add(const Term& term)
    {
        if (term.lessons.empty()) {
            if (!decides(term.articles.documents))
                return false;
            score(term.articles, weightOf(term, term.articles.documents, 0));
            return true;
        }
        term.lessons.unpack(m_memory.lessons);
        takeLessons();
        unpackIfPacked(term.articles);
        const size_t holding = term.articles.documents + rowsOnlyTaught(term.articles);
        const bool decisive = decides(holding);
        if (decisive) {
            const float weight = weightOf(term, holding, m_memory.lessons.size());
            if (term.articles.isSpread())
                scoreSpreadWithLessons(term.articles, weight);
            else
                scoreWithLessons(weight);
        }
        for (const quint32 row : m_memory.taughtRows)
            m_memory.taught[row] = 0;
        m_memory.taughtRows.clear();
        return decisive;
    }

    bool isEmpty() const { return m_scores.empty(); }
    float best() const { return m_scores.best(); }

private:
    bool decides(size_t holding) const
    {
        return m_scores.empty() || static_cast<double>(holding) <= m_documents / 2;
    }

    float weightOf(const Term& term, size_t holding, size_t askedAbout) const
    {
        return term.weight * static_cast<float>(formula::termWeight(m_documents, static_cast<double>(holding),
                                                                    m_corpus.taughtNumbers,
                                                                    static_cast<double>(askedAbout)));
    }

    void takeLessons()
    {
        for (const Posting& posting : m_memory.lessons) {
            const float own = m_leftOut && m_leftOut->has(posting.document) ? m_leftOut->weight : 0;
            const float hits = m_corpus.contactsIn(posting.hits) - own;
            if (hits <= 0)
                continue;
            for (const quint32 row : m_corpus.rowsOf(posting.document)) {
                m_memory.taughtRows.push_back(row);
                m_memory.taught[row] = formula::hitsOfLessons(hits, m_corpus.taught[posting.document] - own,
                                                              static_cast<float>(m_corpus.history.lessons));
            }
        }
    }

    void unpackIfPacked(const PostingList& articles)
    {
        m_memory.articles.clear();
        if (articles.isSpread())
            return;
        articles.unpack(m_memory.articles);
        // Rows rise; a damaged block may hold any.
        std::erase_if(m_memory.articles, [this](const Posting& p) { return p.document >= m_rows; });
    }

    size_t rowsOnlyTaught(const PostingList& articles) const
    {
        if (m_memory.taughtRows.empty())
            return 0;
        const auto alsoTaught = articles.isSpread()
                                    ? std::count_if(m_memory.taughtRows.begin(), m_memory.taughtRows.end(),
                                                    [&](quint32 row) { return articles.spreadHits(row) > 0; })
                                    : std::count_if(m_memory.articles.begin(), m_memory.articles.end(),
                                                    [this](const Posting& posting) {
                                                        return m_memory.taught[posting.document] > 0;
                                                    });
        return m_memory.taughtRows.size() - static_cast<size_t>(alsoTaught);
    }

    void score(const PostingList& articles, float weight)
    {
        if (articles.isSpread())
            scoreSpread(articles, weight);
        else
            scorePacked(articles, weight);
    }

    /// All rows, those without the term too, which get nothing: no branch, four at a time.
    void scoreSpread(const PostingList& articles, float weight)
    {
        const size_t rows = std::min(m_rows, static_cast<size_t>(articles.spread.size()));
        if (rows == 0)
            return;
        const auto* const hits = reinterpret_cast<const unsigned char*>(articles.spread.constData());
        const float* const norm = m_norm;
        float* const total = m_scores.total.data();
        for (size_t row = 0; row < rows; ++row)
            total[row] += weight * formula::saturated(static_cast<float>(hits[row]) / 2, norm[row]);
        m_scores.touch(0, static_cast<quint32>(rows - 1));
    }

    /// Block by block, and in each step by step: rows and hits, then scores four at a time, then the sums.
    void scorePacked(const PostingList& articles, float weight)
    {
        const auto rows = static_cast<quint32>(m_rows);
        articles.forEachBlock([&](QByteArrayView block) {
            size_t count = 0;
            walkPostings(block, [&](quint32 row, quint32 hits) {
                m_blockRows[count] = row;
                m_blockHits[count] = hitsOf(hits);
                // Of a damaged block nothing is taken that is not there, or not of its span.
                const bool sound = row < rows && spanOf(row) == spanOf(m_blockRows[0]);
                count += sound && count < documentsPerBlock ? 1 : 0;
            });
            addBlock(count, weight);
        });
    }

    void addBlock(size_t count, float weight)
    {
        if (count == 0)
            return;
        for (size_t i = 0; i < count; ++i)
            m_blockNorms[i] = m_norm[m_blockRows[i]];
        for (size_t i = 0; i < count; ++i)
            m_blockHits[i] = weight * formula::saturated(m_blockHits[i], m_blockNorms[i]);
        float* const total = m_scores.total.data();
        for (size_t i = 0; i < count; ++i)
            total[m_blockRows[i]] += m_blockHits[i];
        m_scores.touch(m_blockRows[0], m_blockRows[0]);
    }

    /// As if nobody had taught anything, then anew what somebody did.
    void scoreSpreadWithLessons(const PostingList& articles, float weight)
    {
        m_memory.before.clear();
        for (const quint32 row : m_memory.taughtRows)
            m_memory.before.push_back(m_scores.total[row]);
        scoreSpread(articles, weight);
        for (size_t i = 0; i < m_memory.taughtRows.size(); ++i) {
            const quint32 row = m_memory.taughtRows[i];
            const float taught = m_memory.taught[row];
            const float hits = hitsOf(articles.spreadHits(row));
            const float norm = hits > 0 ? m_norm[row] : formula::normOfLessons;
            const float whole = weight * formula::saturated(hits + taught, norm);
            m_scores.total[row] = m_memory.before[i];
            m_scores.add(row, whole);
            m_scores.addLearned(row, whole - weight * formula::saturated(hits, norm));
        }
    }

    void scoreWithLessons(float weight)
    {
        float* const taught = m_memory.taught.data();
        float* const total = m_scores.total.data();
        quint32 first = static_cast<quint32>(m_rows);
        quint32 last = 0;
        for (const Posting& posting : m_memory.articles) {
            const quint32 row = posting.document;
            const float hits = hitsOf(posting.hits);
            const float norm = m_norm[row];
            const float whole = weight * formula::saturated(hits + taught[row], norm);
            total[row] += whole;
            first = std::min(first, row);
            last = std::max(last, row);
            if (taught[row] > 0) {
                m_scores.addLearned(row, whole - weight * formula::saturated(hits, norm));
                taught[row] = 0;
            }
        }
        if (!m_memory.articles.empty())
            m_scores.touch(first, last);
        for (const quint32 row : m_memory.taughtRows) {
            if (taught[row] == 0)
                continue;
            const float learned = weight * formula::saturated(taught[row], formula::normOfLessons);
            m_scores.add(row, learned);
            m_scores.addLearned(row, learned);
            taught[row] = 0;
        }
    }

    static size_t spanOf(quint32 row) { return row / RowScores::spanRows; }
    static float hitsOf(quint32 hits) { return static_cast<float>(hits) / 2; }

    const Corpus& m_corpus;
    const LeftOut* m_leftOut;
    SearchMemory& m_memory;
    RowScores& m_scores;
    double m_documents = 0;
    const float* m_norm = nullptr;
    // Of one block, and one more that was too many.
    std::array<quint32, documentsPerBlock + 1> m_blockRows;
    std::array<float, documentsPerBlock + 1> m_blockHits;
    std::array<float, documentsPerBlock> m_blockNorms;
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
