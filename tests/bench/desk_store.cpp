// SPDX-License-Identifier: GPL-3.0-or-later
// Adds to a store what a centre of that size would hold, as if a hub had sent it: articles and contacts made
// of the sample's sentences, and brings its index up to date.
//
//   bench_desk_store --store FILE [--articles N] [--contacts N] CONTACTS.jsonl ARTICLES.jsonl…
//
// With --articles 0 --contacts 0 only the index is brought up to date.
#include "kb/search/indexer.h"
#include "kb/store/store.h"
#include "tests/bench/centre.h"
#include "tests/bench/feed_pages.h"

#ifdef MADOGUCHI_WITH_READING
#include "kb/reading/reader.h"
#endif

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QLoggingCategory>

using namespace madoguchi;
using namespace madoguchi::bench;

namespace {

/// As whoever brings Q&As in adds them.
class Readings
{
public:
#ifdef MADOGUCHI_WITH_READING
    Readings()
        : m_reader(need(reading::Reader::create()))
    {
    }
    QString of(const QString& question) const
    {
        return m_reader.articleReading(question, {});
    }

private:
    reading::Reader m_reader;
#else
    QString of(const QString&) const
    {
        return {};
    }
#endif
};

} // namespace

int main(int argc, char** argv)
{
    QCoreApplication application(argc, argv);
    QCommandLineParser options;
    options.addOptions({{QStringLiteral("store"), QStringLiteral("the store's file"), QStringLiteral("FILE")},
                        {QStringLiteral("articles"), QStringLiteral("how many"), QStringLiteral("N"),
                         QStringLiteral("8000")},
                        {QStringLiteral("contacts"), QStringLiteral("how many"), QStringLiteral("N"),
                         QStringLiteral("100000")}});
    options.process(application);
    const int articles = options.value(QStringLiteral("articles")).toInt();
    const int contacts = options.value(QStringLiteral("contacts")).toInt();
    if (options.value(QStringLiteral("store")).isEmpty() || options.positionalArguments().size() < 2) {
        std::fprintf(stderr, "usage: bench_desk_store --store FILE [--articles N] [--contacts N] "
                             "CONTACTS.jsonl ARTICLES.jsonl…\n");
        return 2;
    }
    QLoggingCategory::setFilterRules(QStringLiteral("madoguchi.*=false"));
    const Material material = materialOf(options.positionalArguments());
    Maker maker(material);
    const Readings readings;
    const auto connection = need(store::openStore(options.value(QStringLiteral("store"))));

    if (articles == 0 && contacts == 0) {
        need(search::Indexer(*connection).bringUpToDate());
        return 0;
    }
    FeedPages qa(*connection, qaFeed(municipality));
    for (int i = 0; i < articles; ++i) {
        Article article = maker.article(i);
        article.reading = readings.of(article.question);
        qa.add({EntityKind::Article, article.id.value, encode(article)});
    }
    qa.store();
    FeedPages centre(*connection, centreFeed(municipality));
    for (int i = 0; i < contacts; ++i)
        centre.add(rowOf(maker.contact(i, articles)));
    centre.store();
    need(search::Indexer(*connection).bringUpToDate());
    return 0;
}
