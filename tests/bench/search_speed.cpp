// SPDX-License-Identifier: GPL-3.0-or-later
// How fast search is, and what its index costs: a store made of the sample's sentences, put together anew with other
// numbers, with as many articles and contacts as asked for.
//
//   bench_search_speed [--articles N] [--contacts N] [--queries N] CONTACTS.jsonl ARTICLES.jsonl…
//
// Prints time and size of building the index, the longest transaction, what a single change costs, and p50, p95 and the
// longest search for whole questions, single words and every prefix of a question, as they are typed. Where the machine
// is shared, the time of the processor (cpu) says more than that of the clock.
#include "kb/db/statement.h"
#include "kb/db/transaction.h"
#include "kb/search/contact_searcher.h"
#include "kb/search/indexer.h"
#include "kb/search/searcher.h"
#include "kb/store/outbox_repository.h"
#include "kb/store/store.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLoggingCategory>
#include <QRegularExpression>
#include <QTemporaryDir>

#include <cstdio>
#include <ctime>
#include <random>

using namespace madoguchi;

namespace {

const Actor importer{UserId{uuidForName(QStringLiteral("bench"))}, Role::Administrator, {}};

/// The sample, cut into parts.
struct Material {
    QStringList titles;
    QStringList sentences;
    QStringList inquiries;
};

Material materialOf(const QStringList& files)
{
    Material material;
    for (const QString& path : files) {
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly))
            qFatal("cannot read %s", qUtf8Printable(path));
        while (!file.atEnd()) {
            const QJsonObject json = QJsonDocument::fromJson(file.readLine()).object();
            if (json.contains(QStringLiteral("inquiry"))) {
                material.inquiries += json[QStringLiteral("inquiry")].toString();
            } else if (json[QStringLiteral("lang")] == QStringLiteral("ja")) {
                material.titles += json[QStringLiteral("question")].toString();
                material.sentences += json[QStringLiteral("answer")].toString().split(
                    QRegularExpression(QStringLiteral("(?<=。)|\\n")), Qt::SkipEmptyParts);
            }
        }
    }
    return material;
}

class Maker
{
public:
    explicit Maker(const Material& material) : m_material(material) {}

    Article article(int i)
    {
        Article article;
        article.number = QStringLiteral("%1").arg(i, 5, 10, QLatin1Char('0'));
        article.id = {uuidForName(QStringLiteral("article") + article.number)};
        article.question = any(m_material.titles) + QStringLiteral(" その%1").arg(i);
        QStringList sentences;
        for (int n = 0; n < 8; ++n)
            sentences += any(m_material.sentences);
        article.answer = sentences.join(QString());
        article.category = QStringLiteral("分類%1").arg(i % 40);
        article.state = ArticleState::Published;
        return article;
    }
    /// Popular Q&As recur: the number is drawn by the square of chance.
    Contact contact(int i, int articles)
    {
        Contact contact;
        contact.id = {uuidForName(QStringLiteral("contact%1").arg(i))};
        contact.operatorId = importer.user;
        contact.startedAt = {1'750'000'000'000 + i};
        contact.endedAt = {1'750'000'060'000 + i};
        contact.original.inquiry = question();
        const double chance = m_chance(m_random);
        contact.original.articles = {QStringLiteral("%1").arg(static_cast<int>(chance * chance * articles), 5, 10, QLatin1Char('0'))};
        return contact;
    }
    QString question() { return any(m_material.inquiries).left(30) + any(m_material.inquiries).right(12); }

private:
    const QString& any(const QStringList& list)
    {
        return list[static_cast<qsizetype>(m_random() % static_cast<quint64>(list.size()))];
    }

    const Material& m_material;
    std::mt19937_64 m_random{7};
    std::uniform_real_distribution<double> m_chance{0, 1};
};

/// Times of a repeated action, in milliseconds, by the clock and by the processor.
class Times
{
public:
    template <typename Action>
    void measure(Action action)
    {
        QElapsedTimer timer;
        timer.start();
        const std::clock_t before = std::clock();
        action();
        m_cpu.push_back(1000.0 * static_cast<double>(std::clock() - before) / CLOCKS_PER_SEC);
        m_clock.push_back(static_cast<double>(timer.nsecsElapsed()) / 1e6);
    }
    void print(const char* what)
    {
        std::sort(m_cpu.begin(), m_cpu.end());
        std::sort(m_clock.begin(), m_clock.end());
        std::printf("%-20s n %5zu   p50 %6.2f ms   p95 %6.2f ms   longest %6.2f ms   cpu p50 %6.2f ms   p95 %6.2f ms\n", what,
                    m_clock.size(), at(m_clock, 50), at(m_clock, 95), m_clock.back(), at(m_cpu, 50), at(m_cpu, 95));
    }

private:
    static double at(const std::vector<double>& times, size_t percent) { return times[times.size() * percent / 100]; }

    std::vector<double> m_clock;
    std::vector<double> m_cpu;
};

template <typename Value>
Value need(Result<Value> result)
{
    if (!result)
        qFatal("%s", qUtf8Printable(describe(result.error())));
    return std::move(*result);
}

void need(const Result<void>& result)
{
    if (!result)
        qFatal("%s", qUtf8Printable(describe(result.error())));
}

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
                static_cast<double>(whole.elapsed()) / 1000, static_cast<double>(std::clock() - before) / CLOCKS_PER_SEC, static_cast<long long>(longest), sizeOf(connection.path()));
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
    options.addOptions({{QStringLiteral("articles"), QStringLiteral("how many"), QStringLiteral("N"), QStringLiteral("8000")},
                        {QStringLiteral("contacts"), QStringLiteral("how many"), QStringLiteral("N"), QStringLiteral("100000")},
                        {QStringLiteral("queries"), QStringLiteral("questions asked"), QStringLiteral("N"), QStringLiteral("300")}});
    options.process(application);
    const int articles = options.value(QStringLiteral("articles")).toInt();
    const int contacts = options.value(QStringLiteral("contacts")).toInt();
    const int queries = options.value(QStringLiteral("queries")).toInt();
    if (options.positionalArguments().size() < 2 || articles < 1 || queries < 1) {
        std::fprintf(stderr, "usage: bench_search_speed [--articles N] [--contacts N] [--queries N] CONTACTS.jsonl ARTICLES.jsonl…\n");
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
    change(*connection, "one new contact", [&](int i) { perform(*connection, LogContact{maker.contact(contacts + i, articles)}); });
    change(*connection, "one new article", [&](int i) { perform(*connection, SaveArticle{maker.article(articles + i)}); });

    QStringList questions;
    QStringList words;
    for (int i = 0; i < queries; ++i) {
        questions += maker.question();
        words += material.titles[i % material.titles.size()].left(2 + i % 3);
    }
    ask(*connection, "questions", questions);
    ask(*connection, "single words", words);
    ask(*connection, "keystrokes", prefixesOf(questions.mid(0, std::max(1, queries / 8))));
    return 0;
}
