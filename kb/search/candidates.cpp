// SPDX-License-Identifier: GPL-3.0-or-later
#include "kb/search/candidates.h"

#include "kb/db/statement.h"
#include "kb/search/learning.h"

namespace madoguchi::search {

namespace {

constexpr int candidatesPerIndex = 300;
constexpr int termsPerIndex = 40;

/// One of the indexes: its name, what its columns weigh, and what its best is worth beside the others'. Figures from
/// the design's measurements: words and pairs alike, single characters 1.2, question 1 to answer 0.5.
struct Index {
    QString table;
    QString columnWeights;
    double weight;
};

const Index wordIndex{QStringLiteral("article_words"), QStringLiteral("1.0, 1.0, 0.5"), 1.0};
const Index bigramIndex{QStringLiteral("article_bigrams"), QStringLiteral("1.0, 1.0, 0.5, 0.0"), 1.0};
const Index characterIndex{QStringLiteral("article_characters"), QStringLiteral("1.0, 1.0, 0.5"), 1.2};
const Index readingIndex{QStringLiteral("article_bigrams"), QStringLiteral("0.0, 0.0, 0.0, 1.0"), 1.0};

/// The request's filters as SQL over the article table, with their values.
struct Filter {
    QString sql;
    std::function<void(db::Statement&)> bindValues;
};

Filter filterOf(const SearchRequest& request)
{
    QString sql;
    if (request.language)
        sql += QStringLiteral(" AND article.lang = ?");
    if (request.state)
        sql += QStringLiteral(" AND article.state = ?");
    if (!request.category.isEmpty())
        sql += QStringLiteral(" AND (article.category = ? OR article.category LIKE ? ESCAPE '\\')");
    return {sql, [request](db::Statement& statement) {
                if (request.language)
                    statement.bind(static_cast<int>(*request.language));
                if (request.state)
                    statement.bind(static_cast<int>(*request.state));
                if (!request.category.isEmpty()) {
                    QString below = request.category;
                    for (const QChar special : {QLatin1Char('\\'), QLatin1Char('%'), QLatin1Char('_')})
                        below.replace(special, QString(QLatin1Char('\\')) + special);
                    statement.bind(request.category).bind(QString(below + QStringLiteral(" > %")));
                }
            }};
}

Result<void> addScores(db::Connection& connection, const Index& index, const QString& expression, const Filter& filter,
                       Candidates& candidates)
{
    db::Statement rows(connection, QStringLiteral(
        "SELECT %1.rowid, -bm25(%1, %2) AS score FROM %1 JOIN article ON article.row = %1.rowid "
        "WHERE %1 MATCH ?%3 ORDER BY score DESC LIMIT %4")
        .arg(index.table, index.columnWeights, filter.sql).arg(candidatesPerIndex));
    rows.bind(expression);
    filter.bindValues(rows);
    MADOGUCHI_TRY(rows.exec());
    double best = 0;
    while (rows.next()) {
        const double score = rows.real(1);
        best = std::max(best, score);
        if (best > 0) {
            const double share = index.weight * score / best;
            CandidateScore& candidate = candidates[rows.integer(0)];
            candidate.total += share;
            if (&index == &readingIndex)
                candidate.reading += share;
        }
    }
    return rows.finish();
}

Result<void> addLearned(db::Connection& connection, const QueryTerms& terms, const Filter& filter,
                        Candidates& candidates)
{
    MADOGUCHI_TRY_ASSIGN(scores, learnedScores(connection, terms));
    db::Statement rows(connection, QStringLiteral("SELECT row FROM article WHERE number = ?") + filter.sql);
    for (auto it = scores.cbegin(); it != scores.cend(); ++it) {
        rows.bind(it.key());
        filter.bindValues(rows);
        MADOGUCHI_TRY(rows.exec());
        while (rows.next()) {
            CandidateScore& candidate = candidates[rows.integer(0)];
            candidate.total += it.value();
            candidate.learned += it.value();
        }
        MADOGUCHI_TRY(rows.finish());
    }
    return {};
}

} // namespace

Result<Candidates> findCandidates(db::Connection& connection, const SearchRequest& request, const QueryTerms& terms)
{
    MADOGUCHI_TRY_ASSIGN(documents, db::selectInteger(connection, QStringLiteral("SELECT count(*) FROM article_text")));
    const Filter filter = filterOf(request);
    Candidates candidates;
    struct Question {
        const Index& index;
        const QStringList& terms;
        QString columns;
    };
    const QString answerColumns = QStringLiteral("{question keywords answer} : ");
    const Question questions[] = {{wordIndex, terms.words, {}},
                                  {bigramIndex, terms.bigrams, answerColumns},
                                  {characterIndex, terms.characters, {}},
                                  {readingIndex, terms.kana, QStringLiteral("{reading} : ")}};
    for (const Question& question : questions) {
        MADOGUCHI_TRY_ASSIGN(rarest, rarestTerms(connection, question.index.table + QStringLiteral("_vocabulary"),
                                                 question.terms, documents, termsPerIndex));
        if (rarest.isEmpty())
            continue;
        const QString expression = question.columns + QLatin1Char('(') + anyOf(rarest) + QLatin1Char(')');
        MADOGUCHI_TRY(addScores(connection, question.index, expression, filter, candidates));
    }
    MADOGUCHI_TRY(addLearned(connection, terms, filter, candidates));
    return candidates;
}

} // namespace madoguchi::search
