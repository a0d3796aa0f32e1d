// SPDX-License-Identifier: GPL-3.0-or-later
#include "kb/search/learning.h"

#include "kb/db/statement.h"

#include <cmath>

namespace madoguchi::search {

namespace {

using db::Statement;

/// A contact that used more Q&As than this was about everything, and teaches nothing of any.
constexpr int mostArticles = 5;
/// Terms that stand in the lessons of more than this share of all Q&As taught tell nothing.
constexpr double commonShare = 0.3;
constexpr int bestNumbers = 100;

struct Kind {
    int number; ///< stored in learned.kind
    QString vocabulary;
    double weight;
};

const Kind words{1, QStringLiteral("article_words_vocabulary"), 1.0};
const Kind bigrams{2, QStringLiteral("article_bigrams_vocabulary"), 1.0};
const Kind characters{3, QStringLiteral("article_characters_vocabulary"), 0.5};

const QStringList& termsOf(const QueryTerms& terms, const Kind& kind)
{
    return kind.number == words.number ? terms.words : kind.number == bigrams.number ? terms.bigrams : terms.characters;
}

Result<void> add(db::Connection& connection, const Lesson& lesson, int delta)
{
    if (lesson.articles.isEmpty() || lesson.articles.size() > mostArticles)
        return {};
    const QueryTerms terms = queryTerms(lesson.inquiry);
    for (const Kind& kind : {words, bigrams, characters}) {
        // Taken back are the terms that were learned, whether or not a Q&A still holds them.
        Statement change(connection, delta > 0
            ? QStringLiteral("INSERT INTO learned (kind, term, number, contacts) SELECT ?, ?, ?, 1 "
                             "WHERE EXISTS (SELECT 1 FROM %1 WHERE term = ?) "
                             "ON CONFLICT DO UPDATE SET contacts = contacts + 1").arg(kind.vocabulary)
            : QStringLiteral("UPDATE learned SET contacts = contacts - 1 WHERE kind = ? AND term = ? AND number = ?"));
        for (const QString& term : termsOf(terms, kind)) {
            for (const QString& number : lesson.articles) {
                change.bind(kind.number).bind(term).bind(number);
                if (delta > 0)
                    change.bind(term);
                MADOGUCHI_TRY(change.exec());
            }
        }
    }
    for (const QString& number : lesson.articles) {
        MADOGUCHI_TRY(db::execute(connection, QStringLiteral(
            "INSERT INTO taught (number, contacts) VALUES (?, ?) "
            "ON CONFLICT DO UPDATE SET contacts = contacts + excluded.contacts"), number, delta));
    }
    return {};
}

struct Association {
    QString number;
    double contacts;
};

Result<std::vector<Association>> associationsOf(Statement& statement, const Kind& kind, const QString& term)
{
    statement.bind(kind.number).bind(term);
    MADOGUCHI_TRY(statement.exec());
    std::vector<Association> list;
    while (statement.next())
        list.push_back({statement.text(0), statement.real(1)});
    MADOGUCHI_TRY(statement.finish());
    return list;
}

// BM25 (Robertson, Zaragoza 2009) with the lessons of a Q&A as its document. Length counts little: that a Q&A is asked
// for often is a reason to offer it, not to hold it back.
constexpr double k1 = 1.2;
constexpr double b = 0.3;

Result<void> addKind(db::Connection& connection, const Kind& kind, const QStringList& terms,
                     const QHash<QString, double>& taught, double averageContacts, QHash<QString, double>& scores)
{
    Statement statement(connection, QStringLiteral("SELECT number, contacts FROM learned WHERE kind = ? AND term = ?"));
    QHash<QString, double> ofKind;
    const auto numbers = static_cast<double>(taught.size());
    for (const QString& term : terms) {
        MADOGUCHI_TRY_ASSIGN(associations, associationsOf(statement, kind, term));
        const auto holding = static_cast<double>(associations.size());
        if (associations.empty() || (holding > commonShare * numbers && holding > 10))
            continue;
        const double idf = std::log(1.0 + (numbers - holding + 0.5) / (holding + 0.5));
        for (const Association& association : associations) {
            const double length = taught.value(association.number, averageContacts) / averageContacts;
            ofKind[association.number] += idf * association.contacts * (k1 + 1)
                / (association.contacts + k1 * (1 - b + b * length));
        }
    }
    double best = 0;
    for (const double score : std::as_const(ofKind))
        best = std::max(best, score);
    if (best <= 0)
        return {};
    for (auto it = ofKind.cbegin(); it != ofKind.cend(); ++it)
        scores[it.key()] += kind.weight * it.value() / best;
    return {};
}

QHash<QString, double> bestOf(const QHash<QString, double>& scores)
{
    if (scores.size() <= bestNumbers)
        return scores;
    std::vector<double> values(scores.cbegin(), scores.cend());
    std::nth_element(values.begin(), values.begin() + bestNumbers, values.end(), std::greater<>());
    QHash<QString, double> best;
    for (auto it = scores.cbegin(); it != scores.cend(); ++it) {
        if (it.value() > values[bestNumbers])
            best.insert(it.key(), it.value());
    }
    return best;
}

} // namespace

Lesson lessonOf(const ContactContent& content)
{
    return {content.inquiry, content.articles};
}

Result<void> learn(db::Connection& connection, const Lesson& lesson)
{
    return add(connection, lesson, 1);
}

Result<void> unlearn(db::Connection& connection, const Lesson& lesson)
{
    return add(connection, lesson, -1);
}

Result<QHash<QString, double>> learnedScores(db::Connection& connection, const QueryTerms& terms)
{
    Statement rows(connection, QStringLiteral("SELECT number, contacts FROM taught WHERE contacts > 0"));
    MADOGUCHI_TRY(rows.exec());
    QHash<QString, double> taught;
    double contacts = 0;
    while (rows.next()) {
        taught.insert(rows.text(0), rows.real(1));
        contacts += rows.real(1);
    }
    MADOGUCHI_TRY(rows.finish());
    QHash<QString, double> scores;
    if (taught.isEmpty())
        return scores;
    const double average = contacts / static_cast<double>(taught.size());
    for (const Kind& kind : {words, bigrams, characters})
        MADOGUCHI_TRY(addKind(connection, kind, termsOf(terms, kind), taught, average, scores));
    return bestOf(scores);
}

} // namespace madoguchi::search
