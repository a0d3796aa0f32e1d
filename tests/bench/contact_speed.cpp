// SPDX-License-Identifier: GPL-3.0-or-later
// How fast ten years of contacts are searched by text, with filters.
//
//   bench_contacts [--contacts N] [--queries N] CONTACTS.jsonl ARTICLES.jsonl…
//
// Contacts are made of the sample's inquiries, over ten years, by 30 operators, in 40 categories; they are
// written past the outbox, so that making them is quick. Prints p50 and p95 of the first page of 200 and of
// the second, for words of titles (rare), for what stands in a tenth of all contacts and more (frequent), and
// for each filter.
#include "kb/db/statement.h"
#include "kb/db/transaction.h"
#include "kb/search/contact_searcher.h"
#include "kb/search/indexer.h"
#include "kb/store/store.h"
#include "kb/text/index_terms.h"
#include "tests/bench/centre.h"
#include "tests/bench/need.h"
#include "tests/bench/times.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QFileInfo>
#include <QLoggingCategory>
#include <QTemporaryDir>

using namespace madoguchi;
using namespace madoguchi::bench;

namespace {

constexpr qint64 firstDay = 1'450'000'000'000;
constexpr qint64 tenYears = 315'360'000'000;
constexpr int page = 200;

UserId operatorOf(int i)
{
    return {uuidForName(QStringLiteral("operator%1").arg(i % 30))};
}

void make(db::Connection& connection, Maker& maker, int count)
{
    auto transaction = need(db::Transaction::begin(connection));
    db::Statement insert(
        connection,
        QStringLiteral("INSERT INTO contact (id, operator, started_at, ended_at, channel, lang, "
                       "outcome, category, amended, body) VALUES (?, ?, ?, ?, ?, ?, ?, ?, 0, ?)"));
    for (int i = 0; i < count; ++i) {
        Contact contact = maker.contact(i, 1000);
        contact.startedAt = {firstDay + tenYears / count * i};
        contact.endedAt = {contact.startedAt.ms + 180'000};
        contact.operatorId = operatorOf(i * 7);
        contact.original.category = QStringLiteral("分類%1 > 下%2").arg(i % 40).arg(i % 7);
        contact.original.outcome = i % 50 == 0 ? Outcome::Escalated : Outcome::Answered;
        insert.bind(contact.id.value).bind(contact.operatorId.value).bind(contact.startedAt);
        insert.bind(contact.endedAt).bind(static_cast<int>(contact.original.channel));
        insert.bind(static_cast<int>(contact.original.language));
        insert.bind(static_cast<int>(contact.original.outcome)).bind(contact.original.category);
        insert.bind(encode(contact));
        need(insert.exec());
    }
    need(transaction.commit());
}

void ask(db::Connection& connection, const QByteArray& what, const QStringList& words,
         const store::ContactFilter& filter)
{
    Times first;
    Times second;
    double total = 0;
    for (const QString& word : words) {
        std::vector<store::ContactEntry> entries;
        const auto read = [&](const std::optional<store::ContactEntry>& before) {
            const auto found = need(search::findContacts(connection, {word, filter}, page, before));
            entries = need(store::ContactRepository(connection).byRows(found.rows));
            return found.total;
        };
        first.measure([&] { total += read({}); });
        if (static_cast<int>(entries.size()) == page) {
            const store::ContactEntry last = entries.back();
            second.measure([&] { (void)read(last); });
        }
    }
    std::printf("%.0f found on average\n", total / double(words.size()));
    first.print(what.constData());
    second.print(QByteArray(what + ", next page").constData());
}

} // namespace

int main(int argc, char** argv)
{
    QCoreApplication application(argc, argv);
    QCommandLineParser options;
    options.addOptions({{QStringLiteral("contacts"), QStringLiteral("how many"), QStringLiteral("N"),
                         QStringLiteral("800000")},
                        {QStringLiteral("queries"), QStringLiteral("of each sort"), QStringLiteral("N"),
                         QStringLiteral("100")}});
    options.process(application);
    if (options.positionalArguments().size() < 2) {
        std::fprintf(stderr,
                     "usage: bench_contacts [--contacts N] [--queries N] CONTACTS.jsonl ARTICLES.jsonl…\n");
        return 2;
    }
    QLoggingCategory::setFilterRules(QStringLiteral("madoguchi.*=false"));
    const Material material = materialOf(options.positionalArguments());
    Maker maker(material);
    const int contacts = options.value(QStringLiteral("contacts")).toInt();
    const int queries = options.value(QStringLiteral("queries")).toInt();
    const QTemporaryDir directory;
    const QString path = directory.filePath(QStringLiteral("store"));
    auto connection = need(store::openStore(path));
    Times times;
    times.measure([&] { make(*connection, maker, contacts); });
    std::printf("%d contacts made in %.0f s (cpu %.0f s), %.0f MiB\n", contacts, times.clockAt(0) / 1000,
                times.cpuAt(0) / 1000, double(QFileInfo(path).size()) / 1048576);
    times = {};
    times.measure([&] { need(search::Indexer(*connection).bringUpToDate()); });
    need(connection->runScript("PRAGMA wal_checkpoint(TRUNCATE)", QStringLiteral("checkpoint")));
    std::printf("indexed in %.0f s (cpu %.0f s), %.0f MiB\n", times.clockAt(0) / 1000, times.cpuAt(0) / 1000,
                double(QFileInfo(path).size()) / 1048576);

    QStringList rare;
    for (int i = 0; i < queries; ++i) {
        const QString& inquiry = material.inquiries[i * 13 % material.inquiries.size()];
        rare += inquiry.mid(2 + i % 5, 3 + i % 4).simplified();
    }
    const QStringList frequent{
        QStringLiteral("した"),   QStringLiteral("です"),    QStringLiteral("か"),
        QStringLiteral("手続き"), QStringLiteral("したい"),  QStringLiteral("のです"),
        QStringLiteral("市"),     QStringLiteral("した か"), QStringLiteral("ました です"),
        QStringLiteral("の"),     QStringLiteral("し"),      QStringLiteral("ん"),
        QStringLiteral("す"),     QStringLiteral("い"),      QStringLiteral("の す")};
    store::ContactFilter none;
    store::ContactFilter user;
    user.operatorId = operatorOf(3);
    store::ContactFilter outcome;
    outcome.outcome = Outcome::Escalated;
    store::ContactFilter category;
    category.category = QStringLiteral("分類7");
    store::ContactFilter time;
    time.from = {firstDay + tenYears / 4};
    time.until = {firstDay + tenYears / 4 + tenYears / 120};
    store::ContactFilter all = time;
    all.operatorId = user.operatorId;
    all.outcome = outcome.outcome;
    all.category = category.category;
    for (const auto& [name, filter] :
         {std::pair{"no filter", none}, std::pair{"operator", user}, std::pair{"outcome", outcome},
          std::pair{"category", category}, std::pair{"one month", time}, std::pair{"all filters", all}}) {
        ask(*connection, QByteArray(name) + ", rare", rare, filter);
        ask(*connection, QByteArray(name) + ", frequent", frequent, filter);
    }
    return 0;
}
