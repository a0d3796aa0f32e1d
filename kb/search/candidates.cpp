// SPDX-License-Identifier: GPL-3.0-or-later
#include "kb/search/candidates.h"

#include "kb/db/statement.h"
#include "kb/search/article_terms.h"
#include "kb/search/association.h"
#include "kb/search/indexed_rows.h"
#include "kb/search/kind_ranking.h"
#include "kb/search/likeness.h"
#include "kb/search/search_memory.h"
#include "kb/search/selection.h"

#include <algorithm>

namespace madoguchi::search {

namespace {

/// What the reading counts where kana alone were typed.
constexpr float readingOfKana = 8.0F;
/// In a sentence most kana are endings and particles, which stand in readings by chance.
constexpr float readingBesideKanji = 0.25F;

/// An article in another language than the query's is shown in its place if it scores this many times as
/// much.
constexpr float languagePreference = 2.0F;

/// What an English gloss counts beside what a Q&A says itself.
constexpr float weightOfGlosses = 0.6F;

// What a word counts that a table or the centre's own translations give for the one that was typed.
constexpr float weightOfTranslatedWords = 0.8F;
constexpr float weightOfTranslatedBigrams = 0.8F;
constexpr float weightOfTranslatedCharacters = 0.5F;

// What being titled like the best is worth, beside kinds of about 1 each; among so many, and of questions
// only: who types one word means what it says.
constexpr float weightOfLikeness = 0.5F;
constexpr size_t mostLeading = 30;
constexpr qsizetype fewestWords = 2;

/// What a kind's best is worth beside the others': from the design's measurements.
struct WeighedKind
{
    PostingKind articles;
    std::optional<PostingKind> lessons;
    const QStringList& terms;
    float weight;
    bool translated = false; ///< found through another language than was typed
};

/// English has glosses for what the centre's own translations taught.
float weightOf(const WeighedKind& kind, const QueryTerms& terms)
{
    constexpr float besideGlosses = 0.25F;
    const bool table = kind.translated && kind.articles != PostingKind::Glosses;
    return table && terms.language == Language::En ? kind.weight * besideGlosses : kind.weight;
}

/// Whether its terms are words as they were typed.
bool mayBeHalfTyped(const WeighedKind& kind)
{
    return kind.articles == PostingKind::Glosses ||
           (!kind.translated &&
            (kind.articles == PostingKind::Words || kind.articles == PostingKind::Bigrams));
}

QStringList termsOf(const QList<ForeignWord>& words, text::TermKind kind)
{
    QStringList list;
    for (const ForeignWord& word : words) {
        for (const QString& japanese : word.japanese) {
            for (const text::Term& term : text::terms(japanese, kind)) {
                if (!list.contains(term.text))
                    list += term.text;
            }
        }
    }
    return list;
}

/// What the title is made of, each once.
std::vector<quint32> termsOf(const TitlePieces& title)
{
    std::vector<quint32> terms;
    terms.reserve(title.pieces.size());
    for (const TitlePiece& piece : title.pieces) {
        if (terms.empty() || terms.back() != piece.hash)
            terms.push_back(piece.hash);
    }
    return terms;
}

void addKind(SearchMemory& memory, const WeighedKind& kind, float factor)
{
    memory.sums.add(memory.kind, factor);
    if (kind.articles == PostingKind::Reading)
        memory.reading.add(memory.kind, factor);
    if (kind.translated)
        memory.translation.add(memory.kind, factor);
}

/// Empties what a search counts in.
void begin(SearchMemory& memory, const Corpus& corpus)
{
    for (RowScores* const scores : {&memory.sums, &memory.reading, &memory.translation})
        scores->begin(corpus.rows());
}

void addAssociation(const Corpus& corpus, const Association& association, RowScores& sums)
{
    const auto weight = static_cast<float>(corpus.history.association);
    if (weight <= 0)
        return;
    for (const quint32 number : association.numbers) {
        for (const quint32 row : corpus.rowsOf(number)) {
            const float share = weight * association.scores[number];
            sums.add(row, share);
            sums.addLearned(row, share);
        }
    }
}

/// Letters that stand in an article were meant as they are.
float readingWeight(const QueryTerms& terms, const RowScores& sums)
{
    if (!terms.onlyKana)
        return readingBesideKanji;
    return terms.romaji && !sums.empty() ? 1.0F : readingOfKana;
}

Result<std::vector<bool>> rowsInCategory(db::Connection& connection, const QString& category, size_t articles)
{
    QString below = category;
    for (const QChar special : {QLatin1Char('\\'), QLatin1Char('%'), QLatin1Char('_')})
        below.replace(special, QString(QLatin1Char('\\')) + special);
    db::Statement rows(
        connection,
        QStringLiteral("SELECT row FROM article WHERE category = ? OR category LIKE ? ESCAPE '\\'"));
    rows.bind(category).bind(QString(below + QStringLiteral(" > %")));
    MADOGUCHI_TRY(rows.exec());
    std::vector<bool> wanted(articles);
    while (rows.next()) {
        if (const auto row = static_cast<size_t>(rows.integer(0)); row < articles)
            wanted[row] = true;
    }
    MADOGUCHI_TRY(rows.finish());
    return wanted;
}

/// Who types a number wants the Q&A of that number, leading zeros or not.
Result<void> addNumber(db::Connection& connection, const QString& number, RowScores& sums)
{
    constexpr float exactNumberScore = 100;
    db::Statement rows(connection, QStringLiteral("SELECT row FROM article WHERE number IN (?, ?, ?)"));
    rows.bind(number)
        .bind(number.rightJustified(4, QLatin1Char('0')))
        .bind(number.rightJustified(3, QLatin1Char('0')));
    MADOGUCHI_TRY(rows.exec());
    while (rows.next()) {
        const auto row = static_cast<size_t>(rows.integer(0));
        if (row < sums.total.size())
            sums.add(static_cast<quint32>(row), exactNumberScore);
    }
    return rows.finish();
}

/// The article that is shown of a number.
Candidate candidateOf(const Corpus& corpus, const SearchMemory& memory, const RowFactors& factors,
                      const ScoredNumber& number, Language preferred)
{
    const auto weight = [&](quint32 row) {
        const float total = memory.sums.total[row] * factors.any[row];
        return languageIn(corpus.traitsOf[row]) == preferred ? total * languagePreference : total;
    };
    Candidate candidate{0, number.id, number.total, 0, 0, 0};
    float most = 0;
    for (const quint32 row : corpus.rowsOf(number.id)) {
        if (weight(row) <= most)
            continue;
        most = weight(row);
        candidate.row = row;
    }
    const float factor = corpus.popularity[number.id];
    candidate.learned = memory.sums.learned[candidate.row] * factor;
    candidate.reading = memory.reading.total[candidate.row] * factor;
    candidate.translation = memory.translation.total[candidate.row] * factor;
    return candidate;
}

Result<std::shared_ptr<const RowFactors>> factorsOf(db::Connection& connection, const Corpus& corpus,
                                                    SearchMemory& memory, const SearchRequest& request)
{
    if (request.category.isEmpty())
        return memory.factors(corpus, request);
    MADOGUCHI_TRY_ASSIGN(inCategory, rowsInCategory(connection, request.category, corpus.rows()));
    return std::make_shared<const RowFactors>(RowFactors::of(corpus, request, inCategory));
}

Result<void> addKinds(PostingReader& reader, const Corpus& corpus, SearchMemory& memory,
                      const QueryTerms& terms, const LeftOut* leftOut = nullptr)
{
    const QStringList translatedWords = termsOf(terms.translated, text::TermKind::Words);
    const QStringList translatedBigrams = termsOf(terms.translated, text::TermKind::Bigrams);
    const QStringList translatedCharacters = termsOf(terms.translated, text::TermKind::Characters);
    for (const WeighedKind& kind :
         {WeighedKind{PostingKind::Words, PostingKind::WordLessons, terms.words, 1.0F},
          WeighedKind{PostingKind::Bigrams, PostingKind::BigramLessons, terms.bigrams, 1.0F},
          WeighedKind{PostingKind::Characters, PostingKind::CharacterLessons, terms.characters, 1.2F},
          WeighedKind{PostingKind::Glosses, std::nullopt, terms.glosses, weightOfGlosses, true},
          WeighedKind{PostingKind::Words, std::nullopt, translatedWords, weightOfTranslatedWords, true},
          WeighedKind{PostingKind::Bigrams, std::nullopt, translatedBigrams, weightOfTranslatedBigrams, true},
          WeighedKind{PostingKind::Characters, std::nullopt, translatedCharacters,
                      weightOfTranslatedCharacters, true},
          WeighedKind{PostingKind::Reading, std::nullopt, terms.kana, 1.0F}}) {
        if (kind.translated && kind.terms.isEmpty())
            continue;
        QStringList asked = kind.terms;
        if (mayBeHalfTyped(kind)) {
            MADOGUCHI_TRY_ASSIGN(begun, reader.termsBeginningWith(kind.articles, terms.prefix));
            asked += begun;
            asked.removeDuplicates();
        }
        const bool reading = kind.articles == PostingKind::Reading;
        std::vector<OtherTerm> others;
        // Single characters of what was not even typed stand in nearly every Q&A.
        if (!reading && !kind.translated && kind.articles != PostingKind::Characters)
            others = termsOf(terms.synonyms, termKindOf(kind.articles), asked);
        MADOGUCHI_TRY_ASSIGN(best,
                             rankKind(corpus, memory, reader,
                                      {kind.articles, kind.lessons, asked, std::move(others), leftOut}));
        const float weight = reading ? readingWeight(terms, memory.sums) : weightOf(kind, terms);
        if (best > 0)
            addKind(memory, kind, weight / best);
    }
    return {};
}

/// The best numbers, at most as many as the request's limit, and how many are worth showing.
class Ranked
{
public:
    Ranked(const Corpus& corpus, SearchMemory& memory, const RowFactors& factors,
           const SearchRequest& request, const QueryTerms& terms)
        : m_corpus(corpus)
        , m_memory(memory)
        , m_factors(factors)
        , m_request(request)
        , m_preferred(request.language.value_or(terms.language))
        , m_selection(corpus, memory.sums, factors)
        , m_byLikeness(!terms.onlyKana && terms.words.size() >= fewestWords)
    {
    }

    Result<Candidates> candidates(db::Connection& connection)
    {
        const auto limit = static_cast<size_t>(std::max(m_request.limit, 0));
        m_best = m_selection.best(std::max(limit, m_byLikeness ? mostLeading : 1));
        if (m_best.empty())
            return Candidates();
        if (m_byLikeness)
            MADOGUCHI_TRY(addLikeness(connection));
        Candidates candidates;
        candidates.found = found(static_cast<float>(m_best.front().total * m_request.cutOff));
        m_best.resize(std::min({m_best.size(), limit, static_cast<size_t>(candidates.found)}));
        for (const ScoredNumber& number : m_best)
            candidates.best.push_back(candidateOf(m_corpus, m_memory, m_factors, number, m_preferred));
        return candidates;
    }

private:
    /// What is titled like the best gets more.
    Result<void> addLikeness(db::Connection& connection)
    {
        const size_t count = std::min(mostLeading, m_best.size());
        std::vector<Leading> leading;
        for (size_t i = 0; i < count; ++i) {
            const quint32 row = candidateOf(m_corpus, m_memory, m_factors, m_best[i], m_preferred).row;
            MADOGUCHI_TRY_ASSIGN(title, m_memory.titles.of(connection, row));
            leading.push_back({m_best[i].total, termsOf(*title)});
        }
        const std::vector<float> likeness = likenessToBest(leading, weightOfLikeness);
        for (size_t i = 0; i < count; ++i)
            m_best[i].total += likeness[i];
        std::sort(m_best.begin(), m_best.end(), isBetter);
        return {};
    }

    /// Numbers that score so much: of the best as they stand now, and below them.
    int found(float least) const
    {
        const auto ofBest = std::count_if(m_best.begin(), m_best.end(),
                                          [=](const ScoredNumber& number) { return number.total >= least; });
        const auto all = m_selection.count(least);
        return static_cast<int>(ofBest + std::max<qsizetype>(0, all - static_cast<qsizetype>(m_best.size())));
    }

    const Corpus& m_corpus;
    SearchMemory& m_memory;
    const RowFactors& m_factors;
    const SearchRequest& m_request;
    Language m_preferred;
    Selection m_selection;
    bool m_byLikeness;
    std::vector<ScoredNumber> m_best;
};

} // namespace

Result<Candidates> findCandidates(db::Connection& connection, const Corpus& corpus, SearchMemory& memory,
                                  const SearchRequest& request, const QueryTerms& terms)
{
    PostingReader reader(connection, &memory.postings);
    begin(memory, corpus);
    MADOGUCHI_TRY(addKinds(reader, corpus, memory, terms));
    MADOGUCHI_TRY_ASSIGN(association, associate(corpus, reader, terms));
    addAssociation(corpus, association, memory.sums);
    if (!terms.number.isEmpty())
        MADOGUCHI_TRY(addNumber(connection, terms.number, memory.sums));
    MADOGUCHI_TRY_ASSIGN(factors, factorsOf(connection, corpus, memory, request));
    return Ranked(corpus, memory, *factors, request, terms).candidates(connection);
}

Result<Voices> voicesOf(db::Connection& connection, const Corpus& corpus, SearchMemory& memory,
                        const QueryTerms& terms, const LeftOut& leftOut)
{
    PostingReader reader(connection, &memory.postings);
    begin(memory, corpus);
    MADOGUCHI_TRY(addKinds(reader, corpus, memory, terms, &leftOut));
    MADOGUCHI_TRY_ASSIGN(association, associate(corpus, reader, terms, &leftOut));
    Voices voices;
    voices.association = std::move(association.scores);
    voices.association.resize(std::max(corpus.taught.size(), corpus.numbers()));
    voices.text.resize(voices.association.size());
    memory.sums.forEachSpan([&](size_t from, size_t to) {
        for (size_t row = from; row < to; ++row) {
            float& text = voices.text[corpus.numberOf[row]];
            text = std::max(text, memory.sums.total[row]);
        }
    });
    return voices;
}

} // namespace madoguchi::search
