// SPDX-License-Identifier: GPL-3.0-or-later
#include "kb/search/candidates.h"

#include "kb/db/statement.h"
#include "kb/search/article_terms.h"
#include "kb/search/association.h"
#include "kb/search/indexed_rows.h"
#include "kb/search/kind_ranking.h"
#include "kb/search/search_memory.h"

#include <algorithm>
#include <utility>

namespace madoguchi::search {

namespace {

/// What the reading counts where kana alone were typed.
constexpr float readingOfKana = 8.0F;

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

void addKind(const RowScores& scores, const WeighedKind& kind, float factor, RowScores& sums)
{
    for (const quint32 row : scores.rows) {
        const float share = scores.total[row] * factor;
        sums.add(row, share);
        sums.learned[row] += scores.learned[row] * factor;
        if (kind.articles == PostingKind::Reading)
            sums.reading[row] += share;
        if (kind.translated)
            sums.translation[row] += share;
    }
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
            sums.learned[row] += share;
        }
    }
}

/// Letters that stand in an article were meant as they are.
float readingWeight(const QueryTerms& terms, const RowScores& sums)
{
    return terms.onlyKana && !(terms.romaji && !sums.rows.empty()) ? readingOfKana : 1.0F;
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

/// Which rows the request's filters let through.
class Filter
{
public:
    Filter(const Corpus& corpus, const SearchRequest& request, std::vector<bool> inCategory)
        : m_corpus(corpus)
        , m_request(request)
        , m_inCategory(std::move(inCategory))
    {
    }

    [[nodiscard]] bool passes(quint32 row) const
    {
        const quint32 traits = m_corpus.traitsOf[row];
        return m_corpus.numberOf[row] != 0 && (m_inCategory.empty() || m_inCategory[row]) &&
               (!m_request.language || languageIn(traits) == *m_request.language) &&
               (!m_request.state || stateIn(traits) == *m_request.state);
    }

private:
    const Corpus& m_corpus;
    const SearchRequest& m_request;
    std::vector<bool> m_inCategory; ///< by row; empty: any
};

/// From the sums of all articles to the best numbers.
class Selection
{
public:
    Selection(const Corpus& corpus, SearchMemory& memory, const Filter& filter)
        : m_corpus(corpus)
        , m_memory(memory)
        , m_filter(filter)
    {
        m_memory.bestOf.resize(corpus.numbers());
        for (const quint32 row : m_memory.sums.rows) {
            if (!m_filter.passes(row))
                continue;
            float& best = m_memory.bestOf[corpus.numberOf[row]];
            if (best == 0)
                m_numbers.push_back({0, corpus.numberOf[row]});
            best = std::max(best, totalOf(row));
        }
        for (auto& [total, number] : m_numbers)
            total = std::exchange(m_memory.bestOf[number], 0.0F);
    }

    /// What is titled like the best gets more. To be called before best().
    Result<void> addLikeness(db::Connection& connection, Language preferred)
    {
        const size_t count = std::min(mostLeading, m_numbers.size());
        const auto end = m_numbers.begin() + static_cast<std::ptrdiff_t>(count);
        std::partial_sort(m_numbers.begin(), end, m_numbers.end(), better);
        std::vector<Leading> leading;
        for (auto number = m_numbers.begin(); number != end; ++number) {
            const quint32 row = candidateOf(number->id, number->total, preferred).row;
            MADOGUCHI_TRY_ASSIGN(terms, m_memory.titleTerms.of(connection, row, m_memory.titles));
            leading.push_back({number->total, {terms.begin(), terms.end()}});
        }
        const std::vector<float> likeness = likenessToBest(leading, weightOfLikeness);
        for (size_t i = 0; i < count; ++i)
            m_numbers[i].total += likeness[i];
        return {};
    }

    Candidates best(const SearchRequest& request, Language preferred)
    {
        Candidates candidates;
        if (m_numbers.empty())
            return candidates;
        const auto top = std::min_element(m_numbers.begin(), m_numbers.end(), better);
        if (request.cutOff > 0) {
            const double least = top->total * request.cutOff;
            std::erase_if(m_numbers, [=](const Number& number) { return number.total < least; });
        }
        candidates.found = static_cast<int>(m_numbers.size());
        const auto shown = std::min(candidates.found, std::max(request.limit, 0));
        std::partial_sort(m_numbers.begin(), m_numbers.begin() + shown, m_numbers.end(), better);
        m_numbers.resize(static_cast<size_t>(shown));
        for (const Number& number : m_numbers)
            candidates.best.push_back(candidateOf(number.id, number.total, preferred));
        return candidates;
    }

private:
    struct Number
    {
        float total;
        quint32 id;
    };

    static bool better(const Number& a, const Number& b)
    {
        return a.total != b.total ? a.total > b.total : a.id < b.id;
    }

    float totalOf(quint32 row) const
    {
        return m_memory.sums.total[row] * m_corpus.popularity[m_corpus.numberOf[row]];
    }

    Candidate candidateOf(quint32 number, float total, Language preferred) const
    {
        const auto weight = [&](quint32 row) {
            return languageIn(m_corpus.traitsOf[row]) == preferred ? totalOf(row) * languagePreference
                                                                   : totalOf(row);
        };
        Candidate candidate{0, number, total, 0, 0, 0};
        float most = 0;
        for (const quint32 row : m_corpus.rowsOf(number)) {
            if (m_memory.sums.total[row] == 0 || !m_filter.passes(row) || weight(row) <= most)
                continue;
            most = weight(row);
            candidate.row = row;
        }
        const float factor = m_corpus.popularity[number];
        candidate.learned = m_memory.sums.learned[candidate.row] * factor;
        candidate.reading = m_memory.sums.reading[candidate.row] * factor;
        candidate.translation = m_memory.sums.translation[candidate.row] * factor;
        return candidate;
    }

    const Corpus& m_corpus;
    SearchMemory& m_memory;
    const Filter& m_filter;
    std::vector<Number> m_numbers;
};

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
        if (!reading && !kind.translated)
            others = termsOf(terms.synonyms, termKindOf(kind.articles), asked);
        MADOGUCHI_TRY_ASSIGN(best,
                             rankKind(corpus, memory, reader,
                                      {kind.articles, kind.lessons, asked, std::move(others), leftOut}));
        const float weight = reading ? readingWeight(terms, memory.sums) : weightOf(kind, terms);
        if (best > 0)
            addKind(memory.kind, kind, weight / best, memory.sums);
    }
    return {};
}

} // namespace

Result<Candidates> findCandidates(db::Connection& connection, const Corpus& corpus, SearchMemory& memory,
                                  const SearchRequest& request, const QueryTerms& terms)
{
    PostingReader reader(connection, &memory.postings);
    memory.sums.begin(corpus.rows());
    MADOGUCHI_TRY(addKinds(reader, corpus, memory, terms));
    MADOGUCHI_TRY_ASSIGN(association, associate(corpus, reader, terms));
    addAssociation(corpus, association, memory.sums);
    if (!terms.number.isEmpty())
        MADOGUCHI_TRY(addNumber(connection, terms.number, memory.sums));
    std::vector<bool> inCategory;
    if (!request.category.isEmpty()) {
        MADOGUCHI_TRY_ASSIGN(wanted, rowsInCategory(connection, request.category, corpus.rows()));
        inCategory = std::move(wanted);
    }
    const Filter filter(corpus, request, std::move(inCategory));
    const Language preferred = request.language.value_or(terms.language);
    Selection selection(corpus, memory, filter);
    if (!terms.onlyKana && terms.words.size() >= fewestWords)
        MADOGUCHI_TRY(selection.addLikeness(connection, preferred));
    return selection.best(request, preferred);
}

Result<Voices> voicesOf(db::Connection& connection, const Corpus& corpus, SearchMemory& memory,
                        const QueryTerms& terms, const LeftOut& leftOut)
{
    PostingReader reader(connection, &memory.postings);
    memory.sums.begin(corpus.rows());
    MADOGUCHI_TRY(addKinds(reader, corpus, memory, terms, &leftOut));
    MADOGUCHI_TRY_ASSIGN(association, associate(corpus, reader, terms, &leftOut));
    Voices voices;
    voices.association = std::move(association.scores);
    voices.text.resize(voices.association.size());
    for (const quint32 row : memory.sums.rows) {
        float& text = voices.text[corpus.numberOf[row]];
        text = std::max(text, memory.sums.total[row]);
    }
    return voices;
}

} // namespace madoguchi::search
