// SPDX-License-Identifier: GPL-3.0-or-later
// How fast search is, and what its index costs: a store made of the sample's sentences, put together anew
// with other numbers, with as many articles and contacts as asked for.
//
//   bench_search_speed [--articles N] [--contacts N] [--queries N] CONTACTS.jsonl ARTICLES.jsonl…
//
// Prints time and size of building the index, the longest transaction, what a single change costs, and p50,
// p95 and the longest search for whole questions, single words and every prefix of a question, as they are
// typed. Where the machine is shared, the time of the processor (cpu) says more than that of the clock.
#include "kb/db/statement.h"
#include "kb/db/transaction.h"
#include "kb/search/companions.h"
#include "kb/search/completion.h"
#include "kb/search/contact_searcher.h"
#include "kb/search/did_you_mean.h"
#include "kb/search/indexer.h"
#include "kb/search/searcher.h"
#include "kb/store/outbox_repository.h"
#include "kb/store/store.h"
#include "tests/bench/centre.h"
#include "tests/bench/need.h"
#include "tests/bench/times.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFileInfo>
#include <QLoggingCategory>
#include <QTemporaryDir>

#include <cstdio>

using namespace madoguchi;
using namespace madoguchi::bench;

namespace {

void perform(db::Connection& connection, const CommandPayload& payload)
{
    store::OutboxRepository outbox(connection);
    need(outbox.performWithin({{QUuid::createUuid()}, importer.user, {1}, payload}, importer));
}

template <typename Make>
void fill(db::Connection& connection, int count, Make make)
{
    auto transaction = need(db::Transaction::begin(connection));
    for (int i = 0; i < count; ++i)
        perform(connection, make(i));
    need(transaction.commit());
}

double sizeOf(const QString& path)
{
    return static_cast<double>(QFileInfo(path).size()) / 1048576.0;
}

void buildIndex(db::Connection& connection, const char* what)
{
    QElapsedTimer whole;
    QElapsedTimer step;
    whole.start();
    const std::clock_t before = std::clock();
    step.start();
    qint64 longest = 0;
    need(search::Indexer(connection).bringUpToDate([&](qint64, qint64) {
        longest = std::max(longest, step.restart());
        return true;
    }));
    need(connection.runScript("PRAGMA wal_checkpoint(TRUNCATE)", QStringLiteral("checkpoint")));
    std::printf("index of %-11s %8.1f s   cpu %6.1f s   longest transaction %lld ms   file %.1f MiB\n", what,
                static_cast<double>(whole.elapsed()) / 1000,
                static_cast<double>(std::clock() - before) / CLOCKS_PER_SEC, static_cast<long long>(longest),
                sizeOf(connection.path()));
}

/// How long somebody waits who wants the connection while a large part is being indexed.
void interrupt(db::Connection& connection, const char* table)
{
    need(
        connection.runScript("INSERT OR IGNORE INTO " + QByteArray(table) + "_dirty SELECT row FROM " + table,
                             QStringLiteral("all anew")));
    Times times;
    QElapsedTimer timer;
    for (qint64 after = 50; after < 1500; after += 50) {
        timer.start();
        bool wanted = false;
        const auto indexed = search::Indexer(connection).bringUpToDate({}, [&] {
            if (!wanted && timer.elapsed() >= after) {
                wanted = true;
                times.begin();
            }
            return wanted;
        });
        if (!wanted)
            break;
        times.end();
    }
    need(search::Indexer(connection).bringUpToDate());
    times.print("a save meanwhile waits");
}

template <typename Change>
void change(db::Connection& connection, const char* what, Change perform)
{
    Times times;
    for (int i = 0; i < 30; ++i) {
        perform(i);
        times.measure([&] { need(search::Indexer(connection).bringUpToDate()); });
    }
    times.print(what);
}

void ask(db::Connection& connection, const char* what, const QStringList& queries)
{
    search::Searcher searcher(connection);
    Times times;
    for (const QString& query : queries)
        times.measure([&] { (void)need(searcher.search({query})); });
    times.print(what);
}

/// What comes with the results of a keystroke, and what stands below a Q&A.
void help(db::Connection& connection, const QStringList& typed)
{
    Times reading;
    std::optional<search::Vocabulary> vocabulary;
    reading.measure([&] { vocabulary = need(search::Vocabulary::read(connection)); });
    reading.print("vocabulary read");
    Times completing;
    Times correcting;
    for (const QString& query : typed) {
        completing.measure([&] { (void)search::completionsOf(*vocabulary, query); });
        correcting.measure([&] { (void)need(search::didYouMean(connection, *vocabulary, query)); });
    }
    completing.print("completions per key");
    correcting.print("did you mean per key");
    Times marking;
    Times next;
    Times related;
    for (const store::ArticleSummary& summary : need(store::ArticleRepository(connection).all())) {
        if (summary.row % 40 != 0)
            continue;
        const Article article = *need(store::ArticleRepository(connection).byId(summary.id));
        marking.measure([&] { (void)need(search::usedTogether(connection, article.number, 10)); });
        next.measure([&] { (void)need(search::askedNext(connection, article.number, 7)); });
        related.measure([&] { (void)need(search::relatedTo(connection, article, {}, 8)); });
    }
    marking.print("used together");
    next.print("asked next");
    related.print("related");
}

QStringList prefixesOf(const QStringList& questions)
{
    QStringList prefixes;
    for (const QString& question : questions) {
        for (qsizetype length = 1; length <= question.size(); ++length)
            prefixes += question.left(length);
    }
    return prefixes;
}

} // namespace

int main(int argc, char** argv)
{
    QCoreApplication application(argc, argv);
    QCommandLineParser options;
    options.addOptions({{QStringLiteral("articles"), QStringLiteral("how many"), QStringLiteral("N"),
                         QStringLiteral("8000")},
                        {QStringLiteral("contacts"), QStringLiteral("how many"), QStringLiteral("N"),
                         QStringLiteral("100000")},
                        {QStringLiteral("queries"), QStringLiteral("questions asked"), QStringLiteral("N"),
                         QStringLiteral("300")}});
    options.process(application);
    const int articles = options.value(QStringLiteral("articles")).toInt();
    const int contacts = options.value(QStringLiteral("contacts")).toInt();
    const int queries = options.value(QStringLiteral("queries")).toInt();
    if (options.positionalArguments().size() < 2 || articles < 1 || queries < 1) {
        std::fprintf(stderr, "usage: bench_search_speed [--articles N] [--contacts N] [--queries N] "
                             "CONTACTS.jsonl ARTICLES.jsonl…\n");
        return 2;
    }
    QLoggingCategory::setFilterRules(QStringLiteral("madoguchi.*=false"));
    const Material material = materialOf(options.positionalArguments());
    Maker maker(material);
    const QTemporaryDir directory;
    const auto connection = need(store::openStore(directory.filePath(QStringLiteral("store"))));

    fill(*connection, articles, [&](int i) { return SaveArticle{maker.article(i)}; });
    std::printf("%d articles, %d contacts; store without index\n", articles, contacts);
    buildIndex(*connection, "articles");
    if (contacts > 0) {
        fill(*connection, contacts, [&](int i) { return LogContact{maker.contact(i, articles)}; });
        buildIndex(*connection, "contacts");
    }
    interrupt(*connection, "article");
    change(*connection, "one new contact",
           [&](int i) { perform(*connection, LogContact{maker.contact(contacts + i, articles)}); });
    change(*connection, "one new article",
           [&](int i) { perform(*connection, SaveArticle{maker.article(articles + i)}); });

    QStringList questions;
    QStringList words;
    for (int i = 0; i < queries; ++i) {
        questions += maker.question();
        words += material.titles[i % material.titles.size()].left(2 + i % 3);
    }
    ask(*connection, "questions", questions);
    ask(*connection, "single words", words);
    ask(*connection, "keystrokes", prefixesOf(questions.mid(0, std::max(1, queries / 8))));
    help(*connection, prefixesOf(questions.mid(0, 60)));
    return 0;
}
