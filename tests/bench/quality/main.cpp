// SPDX-License-Identifier: GPL-3.0-or-later
// How well search finds what citizens ask for, beside simpler ways of searching:
//
//   bench_search_quality [--set tune|held] --questions FOLDER ARTICLES.jsonl…
//   bench_search_quality --contacts CONTACTS.jsonl [--uneven] [--sample N] ARTICLES.jsonl…
//
// FOLDER holds questions.tsv and judgments.qrels (tests/bench/questions); judgments of Q&As that are not
// among the articles are dropped. With history: each question is asked of a store that logged the others'
// four fifths, closed with the Q&As that answer them. Contacts as questions are answered by the Q&As that
// closed them. --uneven keeps of them what a real centre's look like; --sample N asks only every Nth, the
// history stays whole.
#include "kb/db/transaction.h"
#include "kb/search/history_tuning.h"
#include "kb/search/indexer.h"
#include "kb/search/searcher.h"
#include "kb/store/outbox_repository.h"
#include "kb/store/store.h"
#include "tests/bench/need.h"
#include "tests/bench/quality/fts5.h"
#include "tests/bench/quality/records.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QFile>
#include <QLoggingCategory>
#include <QSet>
#include <QTemporaryDir>

#include <functional>

using namespace madoguchi;
using namespace madoguchi::bench;

namespace {

// As the command line imports: contacts are nobody's, so that none is one operator's habit.
const Actor importer{{}, Role::Administrator, {}};

void perform(db::Connection& connection, const QList<CommandPayload>& payloads)
{
    auto transaction = need(db::Transaction::begin(connection));
    store::OutboxRepository outbox(connection);
    for (const CommandPayload& payload : payloads)
        need(outbox.performWithin({{QUuid::createUuid()}, importer.user, {1}, payload}, importer));
    need(transaction.commit());
    need(search::Indexer(connection).bringUpToDate());
}

QStringList searched(db::Connection& connection, const QString& text, bool synonyms)
{
    search::SearchRequest request{text};
    request.limit = 100;
    request.synonyms = synonyms;
    QStringList numbers;
    for (const search::SearchHit& hit : need(search::Searcher(connection).search(request)).hits)
        numbers += hit.article.number;
    return numbers;
}

class Measurement
{
public:
    Measurement(const QList<Article>& articles, const QList<Judged>& questions, int step)
        : m_questions(questions)
        , m_step(step)
        , m_fts5(articles)
    {
        QList<CommandPayload> payloads;
        for (const Article& article : articles)
            payloads += SaveArticle{article};
        m_plain = need(store::openStore(m_folder.filePath(QStringLiteral("plain.db"))));
        perform(*m_plain, payloads);
    }

    void run()
    {
        ask("FTS5 trigram", [&](const QString& text) { return ranked(m_fts5.trigrams(text)); });
        ask("ICU words (FTS5)", [&](const QString& text) { return ranked(m_fts5.words(text)); });
        ask("words + bigrams (FTS5)",
            [&](const QString& text) { return ranked(mixed(m_fts5.words(text), m_fts5.bigrams(text))); });
        ask("full, without synonyms", [&](const QString& text) { return searched(*m_plain, text, false); });
        ask("full", [&](const QString& text) { return searched(*m_plain, text, true); });
        askWithHistory();
    }

private:
    void ask(const char* name, const std::function<QStringList(const QString&)>& method)
    {
        Figures figures;
        Times times;
        for (int i = 0; i < m_questions.size(); i += m_step) {
            QStringList numbers;
            times.measure([&] { numbers = method(m_questions[i].text); });
            figures.add(numbers, m_questions[i].right);
        }
        figures.print(name, times);
    }

    void askWithHistory()
    {
        constexpr int folds = 5;
        Figures with, without;
        Times timesWith, timesWithout;
        QStringList weights;
        for (int fold = 0; fold < folds; ++fold) {
            const auto connection = storeThatSaw(fold, folds);
            const auto learned = need(search::HistoryTuning::read(*connection));
            weights += QStringLiteral("%1/%2/%3")
                           .arg(learned.lessons, 0, 'f', 2)
                           .arg(learned.association, 0, 'f', 2)
                           .arg(learned.popularity, 0, 'f', 2);
            for (int i = fold; i < m_questions.size(); i += folds) {
                if (i % m_step != 0)
                    continue;
                QStringList numbers;
                timesWithout.measure([&] { numbers = searched(*connection, m_questions[i].text, false); });
                without.add(numbers, m_questions[i].right);
                timesWith.measure([&] { numbers = searched(*connection, m_questions[i].text, true); });
                with.add(numbers, m_questions[i].right);
            }
        }
        without.print("full + history, without synonyms", timesWithout);
        with.print("full + history, five folds", timesWith);
        std::printf("  learned by each fold (lessons/association/popularity): %s\n",
                    qUtf8Printable(weights.join(QLatin1Char(' '))));
    }

    std::unique_ptr<db::Connection> storeThatSaw(int fold, int folds)
    {
        const QString path = m_folder.filePath(QStringLiteral("fold%1.db").arg(fold));
        need(m_plain->runScript("VACUUM INTO '" + path.toUtf8() + "'", QStringLiteral("copy")));
        auto connection = need(store::openStore(path));
        QList<CommandPayload> history;
        for (int i = 0; i < m_questions.size(); ++i) {
            const Contact contact = contactOf(m_questions[i]);
            if (i % folds != fold && !contact.original.articles.isEmpty())
                history += LogContact{contact};
        }
        perform(*connection, history);
        return connection;
    }

    QTemporaryDir m_folder;
    QList<Judged> m_questions;
    int m_step;
    Fts5 m_fts5;
    std::unique_ptr<db::Connection> m_plain;
};

int usage()
{
    std::fputs(
        "usage: bench_search_quality [--set tune|held] --questions FOLDER ARTICLES.jsonl…\n"
        "       bench_search_quality --contacts CONTACTS.jsonl [--uneven] [--sample N] ARTICLES.jsonl…\n",
        stderr);
    return 2;
}

} // namespace

int main(int argc, char** argv)
{
    QCoreApplication application(argc, argv);
    QCommandLineParser options;
    options.addOptions({{QStringLiteral("set"), QString(), QStringLiteral("SET")},
                        {QStringLiteral("questions"), QString(), QStringLiteral("FOLDER")},
                        {QStringLiteral("contacts"), QString(), QStringLiteral("FILE")},
                        {QStringLiteral("sample"), QString(), QStringLiteral("N"), QStringLiteral("1")},
                        {QStringLiteral("uneven"), QString()}});
    options.process(application);
    const QStringList files = options.positionalArguments();
    const QString folder = options.value(QStringLiteral("questions"));
    const QString contacts = options.value(QStringLiteral("contacts"));
    if (files.isEmpty() || folder.isEmpty() == contacts.isEmpty())
        return usage();
    QLoggingCategory::setFilterRules(QStringLiteral("madoguchi.*=false"));
    QList<Article> articles;
    for (const QString& path : files)
        articles += readArticles(path);
    QSet<QString> numbers;
    for (const Article& article : articles)
        numbers.insert(article.number);
    QList<Judged> questions = folder.isEmpty() ? readContacts(contacts, numbers)
                                               : readQuestions(folder + QStringLiteral("/questions.tsv"),
                                                               folder + QStringLiteral("/judgments.qrels"),
                                                               options.value(QStringLiteral("set")), numbers);
    if (options.isSet(QStringLiteral("uneven")))
        questions = unevenly(questions, articles);
    if (questions.isEmpty())
        return usage();
    Measurement(articles, questions, std::max(1, options.value(QStringLiteral("sample")).toInt())).run();
    return 0;
}
