// SPDX-License-Identifier: GPL-3.0-or-later
#include "kb/search/association.h"

#include <algorithm>
#include <cmath>

namespace madoguchi::search {

namespace {

// A Q&A taught about more often than this counts by shares: of 1,000 inquiries one is noise, of 5 it is news.
constexpr double fullLessons = 10;
// The rarest so many terms decide, as among the articles.
constexpr size_t mostTerms = 40;

struct LearnedKind
{
    PostingKind lessons;
    const QStringList& terms;
    float weight;
};

/// One kind's sums by number.
class Sums
{
public:
    Sums(const Corpus& corpus, const LeftOut* leftOut)
        : m_corpus(corpus)
        , m_leftOut(leftOut)
        , m_scores(std::max(corpus.taught.size(), corpus.numbers()))
    {
    }

    void add(const std::vector<Posting>& lessons)
    {
        const double weight = weightOf(static_cast<double>(lessons.size()));
        m_whole += weight;
        for (const Posting& lesson : lessons) {
            if (lesson.document >= m_scores.size())
                continue;
            const double own =
                m_leftOut && m_leftOut->has(lesson.document) ? static_cast<double>(m_leftOut->weight) : 0;
            const double hits = m_corpus.contactsIn(lesson.hits) - own;
            if (hits <= 0)
                continue;
            const double taught =
                std::max(1.0, static_cast<double>(m_corpus.taughtAbout(lesson.document)) - own);
            float& score = m_scores[lesson.document];
            if (score == 0)
                m_numbers.push_back(lesson.document);
            score += static_cast<float>(weight * hits * std::min(1.0, fullLessons / taught));
        }
    }

    /// Terms nobody asked with yet: the less of the question is known, the less the rest of it says.
    void addUnknown(qsizetype terms) { m_whole += static_cast<double>(terms) * weightOf(0); }

    void addTo(Association& all, float weight) const
    {
        float best = static_cast<float>(m_whole);
        for (const quint32 number : m_numbers)
            best = std::max(best, m_scores[number]);
        for (const quint32 number : m_numbers) {
            if (all.scores[number] == 0)
                all.numbers.push_back(number);
            all.scores[number] += weight * m_scores[number] / best;
        }
    }

private:
    double weightOf(double askedAbout) const
    {
        const double questions = std::max(m_corpus.taughtNumbers, askedAbout);
        return std::log(1 + (questions - askedAbout + 0.5) / (askedAbout + 0.5));
    }

    const Corpus& m_corpus;
    const LeftOut* m_leftOut;
    std::vector<float> m_scores;
    std::vector<quint32> m_numbers;
    double m_whole = 0; ///< what one contact that said all of the question would have taught
};

Result<std::vector<std::vector<Posting>>> readLessons(PostingReader& reader, const LearnedKind& kind)
{
    std::vector<std::vector<Posting>> all;
    for (const QString& term : kind.terms) {
        MADOGUCHI_TRY_ASSIGN(lessons, reader.read(kind.lessons, term));
        if (!lessons.empty())
            all.push_back(lessons.unpacked());
    }
    if (all.size() > mostTerms) {
        std::stable_sort(all.begin(), all.end(),
                         [](const auto& x, const auto& y) { return x.size() < y.size(); });
        all.resize(mostTerms);
    }
    return all;
}

} // namespace

Result<Association> associate(const Corpus& corpus, PostingReader& reader, const QueryTerms& terms,
                              const LeftOut* leftOut)
{
    Association all;
    if (corpus.taughtNumbers == 0)
        return all;
    all.scores.resize(std::max(corpus.taught.size(), corpus.numbers()));
    // From the design's measurements on a real centre's questions.
    for (const LearnedKind& kind : {LearnedKind{PostingKind::WordLessons, terms.words, 1.0F},
                                    LearnedKind{PostingKind::BigramLessons, terms.bigrams, 1.0F},
                                    LearnedKind{PostingKind::CharacterLessons, terms.characters, 0.5F}}) {
        MADOGUCHI_TRY_ASSIGN(lessons, readLessons(reader, kind));
        Sums sums(corpus, leftOut);
        sums.addUnknown(kind.terms.size() - static_cast<qsizetype>(lessons.size()));
        for (const std::vector<Posting>& term : lessons)
            sums.add(term);
        sums.addTo(all, kind.weight);
    }
    return all;
}

} // namespace madoguchi::search
