// SPDX-License-Identifier: GPL-3.0-or-later
// How well search finds what past callers asked for: each contact that was closed with a Q&A is a question,
// its Q&As the right answers. Without history, and with history in five folds (asked of a store that saw the
// other four).
//
//   bench_search_quality [--sample N] [--uneven] CONTACTS.jsonl ARTICLES.jsonl…
//
// --sample N asks only every Nth question (the history stays whole). --uneven keeps of the contacts only
// those whose words share little with the title, and most of them for a few Q&As, as in a real centre: few
// Q&As are asked for again and again, most hardly ever.
#include "kb/db/transaction.h"
#include "kb/domain/names.h"
#include "kb/search/indexer.h"
#include "kb/search/searcher.h"
#include "kb/store/outbox_repository.h"
#include "kb/store/store.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLoggingCategory>
#include <QSet>

#include <cmath>
#include <cstdio>

using namespace madoguchi;

namespace {

const Actor importer{UserId{uuidForName(QStringLiteral("bench"))}, Role::Administrator, {}};

QList<QJsonObject> readLines(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("cannot read %s", qUtf8Printable(path));
    QList<QJsonObject> list;
    while (!file.atEnd())
        list += QJsonDocument::fromJson(file.readLine()).object();
    return list;
}

QStringList strings(const QJsonValue& value)
{
    QStringList list;
    for (const QJsonValue& item : value.toArray())
        list += item.toString();
    return list;
}

Article articleOf(const QJsonObject& json)
{
    Article article;
    article.number = json[QStringLiteral("number")].toString();
    article.language = languageFromWord(json[QStringLiteral("lang")].toString()).value_or(Language::Ja);
    article.id = {uuidForName(article.number + toWord(article.language))};
    article.question = json[QStringLiteral("question")].toString();
    article.answer = json[QStringLiteral("answer")].toString();
    article.keywords = strings(json[QStringLiteral("keywords")]);
    const QJsonObject card = json[QStringLiteral("card")].toObject();
    article.card.bring = card[QStringLiteral("bring")].toString();
    article.card.fee = card[QStringLiteral("fee")].toString();
    article.card.place = card[QStringLiteral("place")].toString();
    article.card.hours = card[QStringLiteral("hours")].toString();
    article.card.duration = card[QStringLiteral("duration")].toString();
    article.category = json[QStringLiteral("category")].toString();
    article.state =
        articleStateFromWord(json[QStringLiteral("state")].toString()).value_or(ArticleState::Published);
    return article;
}

Contact contactOf(const QJsonObject& json)
{
    Contact contact;
    contact.id = {uuidForName(json[QStringLiteral("id")].toString())};
    contact.operatorId = importer.user;
    contact.original.inquiry = json[QStringLiteral("inquiry")].toString();
    contact.original.articles = strings(json[QStringLiteral("articles")]);
    contact.original.language =
        languageFromWord(json[QStringLiteral("lang")].toString()).value_or(Language::Ja);
    return contact;
}

void perform(db::Connection& connection, const QList<CommandPayload>& payloads)
{
    auto transaction = db::Transaction::begin(connection);
    store::OutboxRepository outbox(connection);
    for (const CommandPayload& payload : payloads) {
        const Command command{{QUuid::createUuid()}, importer.user, {1}, payload};
        if (const auto done = outbox.performWithin(command, importer); !done)
            qFatal("%s", qUtf8Printable(describe(done.error())));
    }
    if (!transaction->commit() || !search::Indexer(connection).bringUpToDate())
        qFatal("cannot write");
}

struct Figures
{
    double ndcg = 0, recall = 0, first = 0, mrr = 0;
    int questions = 0;

    void add(const QStringList& ranked, const QStringList& right)
    {
        double dcg = 0, ideal = 0, hits = 0, reciprocal = 0;
        for (int i = 0; i < ranked.size(); ++i) {
            if (!right.contains(ranked[i]))
                continue;
            if (i < 10) {
                dcg += 1 / std::log2(i + 2);
                ++hits;
            }
            if (reciprocal == 0)
                reciprocal = 1.0 / (i + 1);
        }
        for (int i = 0; i < std::min<int>(10, static_cast<int>(right.size())); ++i)
            ideal += 1 / std::log2(i + 2);
        ndcg += dcg / ideal;
        recall += hits / static_cast<double>(right.size());
        first += !ranked.isEmpty() && right.contains(ranked.first());
        mrr += reciprocal;
        ++questions;
    }
    void print(const char* name) const
    {
        std::printf("%-24s n %5d  nDCG@10 %.4f  Recall@10 %.4f  P@1 %.4f  MRR %.4f\n", name, questions,
                    ndcg / questions, recall / questions, first / questions, mrr / questions);
    }
};

void ask(db::Connection& connection, const Contact& contact, Figures& figures)
{
    search::SearchRequest request{contact.original.inquiry};
    request.limit = 100;
    const auto results = search::Searcher(connection).search(request);
    if (!results)
        qFatal("%s", qUtf8Printable(describe(results.error())));
    QStringList ranked;
    for (const search::SearchHit& hit : results->hits)
        ranked += hit.article.number;
    figures.add(ranked, contact.original.articles);
}

std::unique_ptr<db::Connection> storeWith(const QList<CommandPayload>& articles)
{
    auto connection = store::openStore(QStringLiteral(":memory:"));
    if (!connection)
        qFatal("cannot open a store");
    perform(**connection, articles);
    return std::move(*connection);
}

/// The same number for a text in every run.
quint16 lot(const QString& text)
{
    return qChecksum(text.toUtf8());
}

/// The share of a question's pairs of characters that stand in the title of its Q&A.
double ease(const Contact& contact, const QHash<QString, QString>& titles)
{
    const QString& inquiry = contact.original.inquiry;
    const QString title = titles.value(contact.original.articles.first());
    int shared = 0;
    for (qsizetype i = 0; i + 1 < inquiry.size(); ++i)
        shared += title.contains(QStringView(inquiry).mid(i, 2));
    return shared / static_cast<double>(std::max<qsizetype>(1, inquiry.size() - 1));
}

/// A few Q&As keep all their questions, a few of the rest one each; of all these the harder two thirds.
QList<Contact> unevenly(const QList<Contact>& contacts, const QHash<QString, QString>& titles)
{
    QList<Contact> kept;
    QSet<QString> rareOnes;
    for (const Contact& contact : contacts) {
        const QString& number = contact.original.articles.first();
        const int draw = lot(number) % 10;
        const bool rare = draw >= 2 && draw < 4 && !rareOnes.contains(number);
        if (rare)
            rareOnes.insert(number);
        if (draw < 2 || rare)
            kept += contact;
    }
    std::stable_sort(kept.begin(), kept.end(),
                     [&](const Contact& a, const Contact& b) { return ease(a, titles) < ease(b, titles); });
    kept.resize(kept.size() * 2 / 3);
    std::stable_sort(kept.begin(), kept.end(), [](const Contact& a, const Contact& b) {
        return lot(a.original.inquiry) < lot(b.original.inquiry);
    });
    return kept;
}

} // namespace

int main(int argc, char** argv)
{
    QCoreApplication application(argc, argv);
    QCommandLineParser options;
    options.addOptions({{QStringLiteral("sample"), QStringLiteral("every Nth question"), QStringLiteral("N"),
                         QStringLiteral("1")},
                        {QStringLiteral("uneven"), QStringLiteral("popular Q&As and hard questions")}});
    options.process(application);
    const QStringList files = options.positionalArguments();
    const int step = std::max(1, options.value(QStringLiteral("sample")).toInt());
    if (files.size() < 2) {
        std::fprintf(stderr,
                     "usage: bench_search_quality [--sample N] [--uneven] CONTACTS.jsonl ARTICLES.jsonl…\n");
        return 2;
    }
    QLoggingCategory::setFilterRules(QStringLiteral("madoguchi.*=false"));
    QList<CommandPayload> articles;
    QHash<QString, QString> titles;
    for (const QString& path : files.mid(1)) {
        for (const QJsonObject& json : readLines(path)) {
            const Article article = articleOf(json);
            articles += SaveArticle{article};
            titles[article.number] += article.question;
        }
    }
    QList<Contact> contacts;
    for (const QJsonObject& json : readLines(files.first())) {
        const Contact contact = contactOf(json);
        if (!contact.original.articles.isEmpty())
            contacts += contact;
    }

    if (options.isSet(QStringLiteral("uneven")))
        contacts = unevenly(contacts, titles);

    Figures without;
    const auto fresh = storeWith(articles);
    for (int i = 0; i < contacts.size(); i += step)
        ask(*fresh, contacts[i], without);
    without.print("without history");

    Figures with;
    constexpr int folds = 5;
    for (int fold = 0; fold < folds; ++fold) {
        const auto connection = storeWith(articles);
        QList<CommandPayload> history;
        for (int i = 0; i < contacts.size(); ++i) {
            if (i % folds != fold)
                history += LogContact{contacts[i]};
        }
        perform(*connection, history);
        for (int i = fold; i < contacts.size(); i += folds) {
            if (i % step == 0)
                ask(*connection, contacts[i], with);
        }
    }
    with.print("history, five folds");
    return 0;
}
