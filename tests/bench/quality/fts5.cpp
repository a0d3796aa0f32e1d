// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/quality/fts5.h"

#include "kb/db/statement.h"
#include "kb/search/article_terms.h"
#include "kb/store/store.h"
#include "kb/text/fold.h"
#include "tests/bench/fts5_query.h"
#include "tests/bench/need.h"

#include <algorithm>

namespace madoguchi::bench {

namespace {

double bestOf(const QHash<QString, double>& scores)
{
    const auto best = std::max_element(scores.begin(), scores.end());
    return best == scores.end() || *best <= 0 ? 1 : *best;
}

QStringList distinct(const QString& text, text::TermKind kind)
{
    QStringList terms;
    for (const text::Term& term : text::terms(text, kind))
        terms += term.text;
    terms.removeDuplicates();
    return terms;
}

} // namespace

Fts5::Fts5(const QList<Article>& articles)
    : m_connection(need(store::openStore(QStringLiteral(":memory:"))))
{
    need(m_connection->runScript(
        "CREATE TABLE numbers (row INTEGER PRIMARY KEY, number TEXT);"
        "CREATE VIRTUAL TABLE trigrams USING fts5(question, answer, tokenize = 'trigram');"
        "CREATE VIRTUAL TABLE words USING fts5(question, answer, tokenize = 'madoguchi words');"
        "CREATE VIRTUAL TABLE bigrams USING fts5(question, answer, tokenize = 'madoguchi bigrams');",
        QStringLiteral("fts5")));
    for (const Article& article : articles) {
        if (article.state != ArticleState::Published)
            continue;
        const search::ArticleText text = search::textOf(article);
        need(db::execute(*m_connection, QStringLiteral("INSERT INTO numbers (number) VALUES (?)"),
                         article.number));
        const qint64 row =
            need(db::selectInteger(*m_connection, QStringLiteral("SELECT max(row) FROM numbers")));
        const QString question = text.question + QLatin1Char('\n') + text.keywords;
        for (const auto* table : {"trigrams", "words", "bigrams"})
            need(db::execute(*m_connection,
                             QStringLiteral("INSERT INTO %1 (rowid, question, answer) VALUES (?, ?, ?)")
                                 .arg(QLatin1String(table)),
                             row, question, text.answer));
    }
}

QHash<QString, double> Fts5::trigrams(const QString& question) const
{
    constexpr int size = 3;
    QStringList terms;
    for (qsizetype i = 0; i + size <= question.size(); ++i) {
        const QString term = question.mid(i, size);
        if (!std::any_of(term.begin(), term.end(), [](QChar c) { return c.isSpace() || c.isNull(); }))
            terms += term;
    }
    terms.removeDuplicates();
    return ask("trigrams", terms);
}

QHash<QString, double> Fts5::words(const QString& question) const
{
    return ask("words", distinct(question, text::TermKind::Words));
}

QHash<QString, double> Fts5::bigrams(const QString& question) const
{
    return ask("bigrams", distinct(question, text::TermKind::Bigrams));
}

QHash<QString, double> Fts5::ask(const char* table, const QStringList& terms) const
{
    QHash<QString, double> scores;
    if (terms.isEmpty())
        return scores;
    db::Statement rows(
        *m_connection,
        QStringLiteral("SELECT number, -bm25(%1, 1.0, 0.5) FROM %1 JOIN numbers ON row = %1.rowid "
                       "WHERE %1 MATCH ?")
            .arg(QLatin1String(table)));
    rows.bind(anyOf(terms));
    need(rows.exec());
    while (rows.next()) {
        double& score = scores[rows.text(0)];
        score = std::max(score, rows.real(1));
    }
    need(rows.finish());
    return scores;
}

QHash<QString, double> mixed(const QHash<QString, double>& a, const QHash<QString, double>& b)
{
    QHash<QString, double> sum;
    for (const auto* scores : {&a, &b}) {
        const double best = bestOf(*scores);
        for (auto score = scores->cbegin(); score != scores->cend(); ++score)
            sum[score.key()] += *score / best;
    }
    return sum;
}

QStringList ranked(const QHash<QString, double>& scores)
{
    QStringList numbers = scores.keys();
    std::sort(numbers.begin(), numbers.end(), [&](const QString& a, const QString& b) {
        return scores[a] != scores[b] ? scores[a] > scores[b] : a < b;
    });
    return numbers;
}

} // namespace madoguchi::bench
