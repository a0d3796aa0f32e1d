// SPDX-License-Identifier: GPL-3.0-or-later
// Search beside its peers: Groonga, Xapian and SQLite's FTS5, on the same articles and queries, in one
// process and one thread, each asked through its own interface for the best twenty titles, warm.
//
//   bench_peers [--articles N,N…] [--queries N] [--questions QUESTIONS.tsv] [--only NAME,…] [--keep FOLDER]
//               FILES.jsonl…
//
// FILES: the sample's contacts and articles; articles beyond them are made of their sentences (centre.h).
// Questions are the Japanese ones of QUESTIONS.tsv (id, set, language, text), else the contacts' inquiries;
// single words are those of the titles. The engines take turns, question by question, so that what else the
// machine does falls on all of them; cpu is the time of this process alone.
#include "tests/bench/centre.h"
#include "tests/bench/need.h"
#include "tests/bench/peers/peer.h"
#include "tests/bench/times.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QLoggingCategory>
#include <QTemporaryDir>

#include <map>

using namespace madoguchi;
using namespace madoguchi::bench;

namespace {

struct Contender
{
    std::unique_ptr<QTemporaryDir> folder; ///< nothing: it is kept
    std::unique_ptr<Peer> peer;
};

struct Options
{
    QString only; ///< empty: all
    QString keep; ///< where stores stay for the next run; empty: nowhere
};

std::vector<Contender> contenders(const Options& options, int articles)
{
    std::vector<Contender> list;
    const auto add = [&](const QString& name, auto make, const QString& variant = {}) {
        if (!options.only.isEmpty() && !options.only.split(QLatin1Char(',')).contains(name))
            return;
        std::unique_ptr<QTemporaryDir> folder;
        QString path = QStringLiteral("%1/%2%3-%4").arg(options.keep, name, variant).arg(articles);
        if (options.keep.isEmpty()) {
            folder = std::make_unique<QTemporaryDir>();
            path = folder->path();
        } else {
            QDir().mkpath(path);
        }
        auto peer = make(path);
        list.push_back({std::move(folder), std::move(peer)});
    };
    add(QStringLiteral("madoguchi"), makeOurs);
#ifdef MADOGUCHI_WITH_GROONGA
    for (const QString& tokenizer : {QStringLiteral("TokenBigram"), QStringLiteral("TokenMecab")})
        add(
            QStringLiteral("groonga"), [&](const QString& folder) { return makeGroonga(folder, tokenizer); },
            tokenizer);
#endif
#ifdef MADOGUCHI_WITH_XAPIAN
    add(QStringLiteral("xapian"), makeXapian);
#endif
    add(QStringLiteral("trigram"), makeFts5Trigram);
    add(QStringLiteral("terms"), makeFts5Ours);
    return list;
}

QStringList questionsIn(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("cannot read %s", qUtf8Printable(path));
    QStringList questions;
    while (!file.atEnd()) {
        const QStringList fields = QString::fromUtf8(file.readLine()).trimmed().split(QLatin1Char('\t'));
        if (fields.size() >= 4 && fields[2] == QStringLiteral("ja"))
            questions += fields[3];
    }
    return questions;
}

/// About as many as asked for, from all over the list.
QStringList spread(const QStringList& all, int count)
{
    QStringList some;
    const qsizetype step = std::max<qsizetype>(1, all.size() / std::max(1, count));
    for (qsizetype i = 0; i < all.size() && some.size() < count; i += step)
        some += all[i];
    return some;
}

QStringList wordsIn(const QStringList& titles)
{
    QStringList words;
    for (const QString& title : titles) {
        for (const QString& word : wordsOf(title)) {
            if (word.size() >= 2)
                words += word;
        }
    }
    words.removeDuplicates();
    return words;
}

void ask(std::vector<Contender>& list, const char* what, const QStringList& queries)
{
    constexpr int warmUp = 20;
    std::vector<Times> times(list.size());
    std::vector<qsizetype> found(list.size());
    for (auto& [folder, peer] : list) {
        for (const QString& query : queries.mid(0, warmUp))
            (void)peer->search(query);
    }
    for (const QString& query : queries) {
        for (size_t i = 0; i < list.size(); ++i)
            times[i].measure([&] { found[i] += list[i].peer->search(query).size(); });
    }
    double groonga = 0;
    for (size_t i = 0; i < list.size(); ++i) {
        if (list[i].peer->name() == QStringLiteral("Groonga TokenBigram"))
            groonga = times[i].cpuAt(95);
    }
    std::printf("%s: %d queries\n", what, int(queries.size()));
    for (size_t i = 0; i < list.size(); ++i) {
        std::printf("  %-20s cpu p50 %8.2f  p95 %8.2f ms   clock p50 %8.2f  p95 %8.2f ms   titles %5.1f",
                    qUtf8Printable(list[i].peer->name()), times[i].cpuAt(50), times[i].cpuAt(95),
                    times[i].clockAt(50), times[i].clockAt(95), double(found[i]) / double(queries.size()));
        if (groonga > 0)
            std::printf("   p95 : Groonga's %5.2f", times[i].cpuAt(95) / groonga);
        std::printf("\n");
    }
}

void compare(const Material& material, int articles, const QStringList& questions, const QStringList& words,
             const Options& options)
{
    std::printf("\n== %d articles\n", articles);
    std::vector<Contender> list = contenders(options, articles);
    for (auto& [folder, peer] : list) {
        if (peer->reopen())
            continue;
        Maker maker(material);
        Times time;
        time.measure([&] { peer->build(articles, [&](int i) { return maker.article(i); }); });
        std::printf("  %-20s built in %7.1f s (cpu %7.1f s)   %8.1f MiB\n", qUtf8Printable(peer->name()),
                    time.clockAt(0) / 1000, time.cpuAt(0) / 1000, double(peer->size()) / 1048576);
        std::fflush(stdout);
    }
    ask(list, "questions", questions);
    ask(list, "single words", words);
    std::fflush(stdout);
}

} // namespace

int main(int argc, char** argv)
{
    QCoreApplication application(argc, argv);
    QCommandLineParser options;
    options.addOptions(
        {{QStringLiteral("articles"), QStringLiteral("how many"), QStringLiteral("N,N…"),
          QStringLiteral("1786,100000")},
         {QStringLiteral("queries"), QStringLiteral("of each sort"), QStringLiteral("N"),
          QStringLiteral("300")},
         {QStringLiteral("questions"), QStringLiteral("judged ones"), QStringLiteral("TSV")},
         {QStringLiteral("only"), QStringLiteral("of madoguchi, groonga, xapian, trigram, terms"),
          QStringLiteral("NAME,…")},
         {QStringLiteral("keep"), QStringLiteral("stores here for the next run"), QStringLiteral("FOLDER")}});
    options.process(application);
    if (options.positionalArguments().size() < 2) {
        std::fprintf(stderr, "usage: bench_peers [--articles N,N…] [--queries N] [--questions TSV] "
                             "[--only NAME,…] [--keep FOLDER] CONTACTS.jsonl ARTICLES.jsonl…\n");
        return 2;
    }
    QLoggingCategory::setFilterRules(QStringLiteral("madoguchi.*=false"));
    const Material material = materialOf(options.positionalArguments());
    const int queries = options.value(QStringLiteral("queries")).toInt();
    const QString file = options.value(QStringLiteral("questions"));
    const QStringList questions = spread(file.isEmpty() ? material.inquiries : questionsIn(file), queries);
    const QStringList words = spread(wordsIn(material.titles), queries);
    for (const QString& count : options.value(QStringLiteral("articles")).split(QLatin1Char(',')))
        compare(material, count.toInt(), questions, words,
                {options.value(QStringLiteral("only")), options.value(QStringLiteral("keep"))});
    return 0;
}
