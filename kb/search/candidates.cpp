// SPDX-License-Identifier: GPL-3.0-or-later
#include "kb/search/candidates.h"

#include "kb/db/statement.h"
#include "kb/search/association.h"
#include "kb/search/indexed_rows.h"
#include "kb/search/kind_ranking.h"

#include <cmath>

namespace madoguchi::search {

namespace {

/// How much more the Q&A asked about most gets than one never asked about.
constexpr double popularity = 0.1;

/// What the association of past contacts counts beside the text.
constexpr float associationWeight = 0.5F;

/// What a kind's best is worth beside the others': from the design's measurements.
struct WeighedKind
{
    PostingKind articles;
    std::optional<PostingKind> lessons;
    const QStringList& terms;
    double weight;
};

/// Sums by article row.
struct Sums
{
    std::vector<float> total;
    std::vector<float> learned;
    std::vector<float> reading;
    std::vector<quint32> rows;

    explicit Sums(size_t articles)
        : total(articles)
        , learned(articles)
        , reading(articles)
    {
    }

    void add(const KindScores& scores, PostingKind kind, double weight)
    {
        if (scores.best <= 0)
            return;
        const auto factor = static_cast<float>(weight) / scores.best;
        for (const quint32 row : scores.rows) {
            if (total[row] == 0)
                rows.push_back(row);
            const float share = scores.total[row] * factor;
            total[row] += share;
            learned[row] += scores.learned[row] * factor;
            if (kind == PostingKind::Reading)
                reading[row] += share;
        }
    }

    void add(const Corpus& corpus, const Association& association, float weight)
    {
        for (const quint32 number : association.numbers) {
            for (const quint32 row : corpus.rowsOf(number)) {
                if (total[row] == 0)
                    rows.push_back(row);
                const float share = weight * association.scores[number];
                learned[row] += share;
                total[row] += share;
            }
        }
    }
};

/// What the reading counts where kana alone were typed.
constexpr double readingOfKana = 4.0;

/// Letters that stand in an article were meant as they are.
double readingWeight(const QueryTerms& terms, const Sums& sums)
{
    return terms.onlyKana && !(terms.romaji && !sums.rows.empty()) ? readingOfKana : 1.0;
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
Result<void> addNumber(db::Connection& connection, const QString& number, Sums& sums)
{
    constexpr float exactNumberScore = 100;
    db::Statement rows(connection, QStringLiteral("SELECT row FROM article WHERE number IN (?, ?, ?)"));
    rows.bind(number)
        .bind(number.rightJustified(4, QLatin1Char('0')))
        .bind(number.rightJustified(3, QLatin1Char('0')));
    MADOGUCHI_TRY(rows.exec());
    while (rows.next()) {
        const auto row = static_cast<size_t>(rows.integer(0));
        if (row >= sums.total.size())
            continue;
        if (sums.total[row] == 0)
            sums.rows.push_back(static_cast<quint32>(row));
        sums.total[row] += exactNumberScore;
    }
    return rows.finish();
}

bool passes(const SearchRequest& request, quint32 traits)
{
    return (!request.language || languageIn(traits) == *request.language) &&
           (!request.state || stateIn(traits) == *request.state);
}

Candidate candidateOf(const Corpus& corpus, const Sums& sums, quint32 row)
{
    const quint32 number = corpus.numberOf[row];
    const double taught = corpus.taughtAbout(number);
    const double factor =
        taught > 0 ? 1 + popularity * std::log1p(taught) / std::log1p(corpus.mostTaught) : 1;
    return {row,
            number,
            languageIn(corpus.traitsOf[row]),
            static_cast<double>(sums.total[row]) * factor,
            static_cast<double>(sums.learned[row]) * factor,
            static_cast<double>(sums.reading[row]) * factor};
}

} // namespace

Result<std::vector<Candidate>> findCandidates(db::Connection& connection, const Corpus& corpus,
                                              const SearchRequest& request, const QueryTerms& terms)
{
    PostingReader reader(connection);
    Sums sums(corpus.numberOf.size());
    for (const WeighedKind& kind :
         {WeighedKind{PostingKind::Words, PostingKind::WordLessons, terms.words, 1.0},
          WeighedKind{PostingKind::Bigrams, PostingKind::BigramLessons, terms.bigrams, 1.0},
          WeighedKind{PostingKind::Characters, PostingKind::CharacterLessons, terms.characters, 1.2},
          WeighedKind{PostingKind::Reading, std::nullopt, terms.kana, 1.0}}) {
        QStringList asked = kind.terms;
        if (kind.articles == PostingKind::Words || kind.articles == PostingKind::Bigrams) {
            MADOGUCHI_TRY_ASSIGN(begun, reader.termsBeginningWith(kind.articles, terms.prefix));
            asked += begun;
            asked.removeDuplicates();
        }
        MADOGUCHI_TRY_ASSIGN(scores, rankKind(corpus, reader, {kind.articles, kind.lessons, asked}));
        const bool reading = kind.articles == PostingKind::Reading;
        sums.add(scores, kind.articles, reading ? readingWeight(terms, sums) : kind.weight);
    }
    MADOGUCHI_TRY_ASSIGN(association, associate(corpus, reader, terms));
    sums.add(corpus, association, associationWeight);
    if (!terms.number.isEmpty())
        MADOGUCHI_TRY(addNumber(connection, terms.number, sums));
    std::vector<bool> inCategory;
    if (!request.category.isEmpty()) {
        MADOGUCHI_TRY_ASSIGN(wanted, rowsInCategory(connection, request.category, corpus.numberOf.size()));
        inCategory = std::move(wanted);
    }
    std::vector<Candidate> candidates;
    for (const quint32 row : sums.rows) {
        const bool wanted = inCategory.empty() || inCategory[row];
        if (corpus.numberOf[row] != 0 && wanted && passes(request, corpus.traitsOf[row]))
            candidates.push_back(candidateOf(corpus, sums, row));
    }
    return candidates;
}

} // namespace madoguchi::search
