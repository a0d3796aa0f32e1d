// SPDX-License-Identifier: GPL-3.0-or-later
// From one desk's contact through the hub to what both desks find by.
#include "kb/hub/teacher.h"
#include "kb/search/indexer.h"
#include "kb/search/learned_terms.h"
#include "kb/search/searcher.h"
#include "kb/store/outbox_repository.h"
#include "kb/store/replica_repository.h"
#include "kb/store/store.h"
#include "tests/unit/hub/hub_fixture.h"

using namespace madoguchi;
using namespace madoguchi::hub;

namespace {

const QString seal = QStringLiteral("0142");

/// A desk without its network: pulls and pushes as the sync engine does.
struct Desk
{
    std::unique_ptr<db::Connection> connection = std::move(*store::openStore(QStringLiteral(":memory:")));
    store::ReplicaRepository replica{*connection};
    store::OutboxRepository outbox{*connection};
    std::map<FeedId, qint64> reached;

    void pull(TestHub& hub, const Actor& reader)
    {
        for (const FeedId& feed : {qaFeed(testCity), centreFeed(testCity)}) {
            const bool fresh = !reached.contains(feed);
            const auto page =
                FeedReader(*hub.store).page(reader, feed, hub.store->epoch(), reached[feed], {});
            REQUIRE(page);
            std::vector<store::ReplicaRow> rows;
            for (const StoredRow& row : page->rows)
                rows.push_back({row.row, row.revision, row.deleted});
            if (fresh) {
                REQUIRE(replica.beginStaging(feed));
                REQUIRE(replica.stagePage(feed, rows));
                REQUIRE(replica.swapStaging(feed, hub.store->epoch(), page->until));
            } else {
                REQUIRE(replica.storePage(feed, hub.store->epoch(), reached[feed], page->until, rows));
            }
            reached[feed] = page->until;
        }
    }
    void push(TestHub& hub, const Actor& by)
    {
        const auto batch = outbox.nextBatch(200, 1024 * 1024);
        REQUIRE(batch);
        QList<QByteArray> bodies;
        for (const store::OutboxEntry& entry : *batch)
            bodies.append(entry.body);
        const auto pushed = CommandIntake(*hub.store, hub.clock, {}).push(bodies, by);
        REQUIRE(pushed);
        std::vector<store::CommandResult> results;
        for (const wire::PushResult& result : pushed->results)
            results.push_back({result.command, static_cast<store::CommandStatus>(result.status), result.feed,
                               result.revision, result.error, result.current});
        REQUIRE(outbox.storeResults(results));
    }
    search::LearnedTerms learned()
    {
        REQUIRE(search::Indexer(*connection).bringUpToDate());
        const auto terms = search::learnedTerms(*connection, seal, 1000);
        REQUIRE(terms);
        return *terms;
    }
    double weight() { return learned().weight; }
    /// What is found because contacts said so.
    QStringList learnedFor(const QString& question)
    {
        REQUIRE(search::Indexer(*connection).bringUpToDate());
        const auto results = search::Searcher(*connection).search({question});
        REQUIRE(results);
        QStringList numbers;
        for (const search::SearchHit& hit : results->hits) {
            for (const search::Reason& reason : hit.reasons) {
                if (reason.kind == search::ReasonKind::Learned)
                    numbers += hit.article.number;
            }
        }
        return numbers;
    }
};

struct City : TestHub
{
    Desk one;
    Desk two;
    Actor operatorB{ids.make<UserId>(), Role::Operator, QStringLiteral("centre")};

    City()
    {
        clock.setWall({1'795'000'000'000});
        Article sealArticle = article(seal);
        sealArticle.answer = QStringLiteral("登録する印鑑（はんこ）を持参");
        Article shop = article(QStringLiteral("0150"));
        shop.question = QStringLiteral("はんこ屋の一覧");
        static_cast<void>(
            push(supervisor, {saveArticle(supervisor, sealArticle), saveArticle(supervisor, shop)}));
        learn();
        for (Desk* desk : {&one, &two})
            desk->pull(*this, operatorA);
    }
    void learn() { REQUIRE(Teacher(*store, clock).finish()); }
    void logAt(Desk& desk, const Actor& by, const QString& inquiry)
    {
        Command command = logContact(by, inquiry);
        auto& contact = std::get<LogContact>(command.payload).contact;
        contact.original.articles = QStringList{seal};
        contact.startedAt = contact.endedAt = clock.now();
        REQUIRE(desk.outbox.perform(command, by));
    }
};

} // namespace

TEST_CASE("a contact teaches its own desk at once, every desk through the hub, and none twice")
{
    City city;
    const QString question = QStringLiteral("一覧を届けたい");
    CHECK(city.two.learnedFor(question) == QStringList());
    for (int i = 0; i < 5; ++i)
        city.logAt(city.one, city.operatorA, QStringLiteral("一覧を届けるには %1").arg(i));
    CHECK(city.one.weight() == 5);
    CHECK(city.two.weight() == 0);

    city.one.push(city, city.operatorA);
    city.learn();
    city.one.pull(city, city.operatorA);
    city.two.pull(city, city.operatorA);
    CHECK(city.one.weight() == 5);
    CHECK(city.two.weight() == 5);
    CHECK(city.one.learned().contacts == 5);
    CHECK(city.two.learnedFor(question) == QStringList{seal});

    city.logAt(city.two, city.operatorB, QStringLiteral("一覧を届ける"));
    CHECK(city.two.weight() == 6);
    city.two.push(city, city.operatorB);
    city.learn();
    city.two.pull(city, city.operatorB);
    city.one.pull(city, city.operatorB);
    CHECK(city.one.weight() == 6);
    CHECK(city.two.weight() == 6);
}

TEST_CASE("what a supervisor has forgotten at one desk is forgotten at all of them")
{
    City city;
    city.logAt(city.one, city.operatorA, QStringLiteral("はんこを届けるには"));
    city.one.push(city, city.operatorA);
    city.learn();
    city.one.pull(city, city.operatorA);
    city.two.pull(city, city.operatorA);
    city.clock.advance(1000);
    REQUIRE(city.two.outbox.perform(
        {city.ids.make<CommandId>(), city.supervisor.user, city.clock.now(), ForgetLessons{seal}},
        city.supervisor));
    CHECK(city.two.weight() == 0);
    CHECK(city.one.weight() == 1);
    city.two.push(city, city.supervisor);
    city.learn();
    city.two.pull(city, city.supervisor);
    city.one.pull(city, city.supervisor);
    CHECK(city.one.weight() == 0);
    CHECK(city.two.weight() == 0);
    CHECK(city.one.learned().answered == 1);
}
