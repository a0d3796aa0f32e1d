// SPDX-License-Identifier: GPL-3.0-or-later
#include "kb/db/fts5_tokenizer.h"
#include "kb/db/statement.h"
#include "kb/db/transaction.h"
#include "kb/search/query_terms.h"
#include "kb/text/fold.h"
#include "tests/bench/fts5_query.h"
#include "tests/bench/need.h"
#include "tests/bench/peers/peer.h"

#include <QHash>

namespace madoguchi::bench {

namespace {

QStringList trigramsOf(const QString& query)
{
    QStringList grams;
    for (const QString& run : text::fold(query).split(QLatin1Char(' '), Qt::SkipEmptyParts)) {
        for (qsizetype i = 0; i + 3 <= run.size(); ++i)
            grams += run.mid(i, 3);
    }
    grams.removeDuplicates();
    return grams;
}

/// SQLite's own index, one table for each way of cutting; several are each divided by their best and added.
class Fts5 : public Peer
{
public:
    struct Table
    {
        QString name;
        QString tokenizer;
        QStringList (*terms)(const QString& query);
    };

    Fts5(const QString& folder, const QString& name, std::vector<Table> tables)
        : m_folder(folder)
        , m_name(name)
        , m_tables(std::move(tables))
        , m_connection(need(db::Connection::open({folder + QStringLiteral("/fts5"), false})))
    {
        need(db::registerFts5Tokenizer(m_connection->handle()));
    }

    QString name() const override { return m_name; }

    void build(int count, const std::function<Article(int)>& article) override
    {
        auto transaction = need(db::Transaction::begin(*m_connection));
        need(m_connection->runScript(
            "CREATE TABLE doc (row INTEGER PRIMARY KEY, title TEXT NOT NULL, body TEXT NOT NULL)",
            QStringLiteral("doc")));
        for (const Table& table : m_tables) {
            need(db::execute(*m_connection, QStringLiteral("CREATE VIRTUAL TABLE %1 USING fts5(title, body, "
                                                           "content = 'doc', content_rowid = 'row', "
                                                           "tokenize = '%2')")
                                                .arg(table.name, table.tokenizer)));
        }
        for (int i = 0; i < count; ++i) {
            const Article made = article(i);
            need(db::execute(*m_connection, QStringLiteral("INSERT INTO doc VALUES (?, ?, ?)"), i + 1,
                             made.question, made.answer));
        }
        for (const Table& table : m_tables)
            need(db::execute(*m_connection,
                             QStringLiteral("INSERT INTO %1 (%1) VALUES ('rebuild')").arg(table.name)));
        need(transaction.commit());
        need(m_connection->runScript("PRAGMA wal_checkpoint(TRUNCATE)", QStringLiteral("checkpoint")));
    }

    QStringList search(const QString& query) override
    {
        QHash<qint64, double> sums;
        for (const Table& table : m_tables)
            ask(table, anyOf(table.terms(query)), sums);
        std::vector<std::pair<double, qint64>> ranked;
        for (auto sum = sums.cbegin(); sum != sums.cend(); ++sum)
            ranked.push_back({-sum.value(), sum.key()});
        std::sort(ranked.begin(), ranked.end());
        QStringList titles;
        db::Statement row(*m_connection, QStringLiteral("SELECT title FROM doc WHERE row = ?"));
        for (size_t i = 0; i < std::min<size_t>(most, ranked.size()); ++i) {
            row.bind(ranked[i].second);
            need(row.exec());
            if (row.next())
                titles += row.text(0);
        }
        return titles;
    }

    qint64 size() const override { return sizeOfFolder(m_folder); }

private:
    void ask(const Table& table, const QString& expression, QHash<qint64, double>& sums)
    {
        if (expression.isEmpty())
            return;
        // What is not among the first of either way of cutting is not among the first of both.
        const int limit = m_tables.size() > 1 ? 10 * most : most;
        db::Statement rows(
            *m_connection,
            QStringLiteral("SELECT rowid, bm25(%1, 2.0, 1.0) AS score FROM %1 WHERE %1 MATCH ? "
                           "ORDER BY score LIMIT ?")
                .arg(table.name));
        rows.bind(expression).bind(limit);
        need(rows.exec());
        double best = 0;
        while (rows.next()) {
            const double score = -rows.real(1);
            best = best == 0 ? score : best;
            sums[rows.integer(0)] += best > 0 ? score / best : 0;
        }
        need(rows.finish());
    }

    QString m_folder;
    QString m_name;
    std::vector<Table> m_tables;
    std::unique_ptr<db::Connection> m_connection;
};

} // namespace

std::unique_ptr<Peer> makeFts5Trigram(const QString& folder)
{
    return std::make_unique<Fts5>(
        folder, QStringLiteral("FTS5 trigram"),
        std::vector<Fts5::Table>{{QStringLiteral("grams"), QStringLiteral("trigram"), trigramsOf}});
}

std::unique_ptr<Peer> makeFts5Ours(const QString& folder)
{
    return std::make_unique<Fts5>(
        folder, QStringLiteral("FTS5, our terms"),
        std::vector<Fts5::Table>{{QStringLiteral("words"), QStringLiteral("madoguchi words"),
                                  [](const QString& query) { return search::queryTerms(query).words; }},
                                 {QStringLiteral("pairs"), QStringLiteral("madoguchi bigrams"),
                                  [](const QString& query) { return search::queryTerms(query).bigrams; }}});
}

} // namespace madoguchi::bench
