// SPDX-License-Identifier: GPL-3.0-or-later
// Synonyms, pins and records of searches as the hub takes them in.
#include "kb/db/statement.h"
#include "kb/hub/rights.h"
#include "kb/hub/store_check.h"
#include "tests/unit/hub/hub_fixture.h"

using namespace madoguchi;
using namespace madoguchi::hub;
using wire::PushStatus;

namespace {

const FeedId insight = insightFeed(testCity);

Command searches(TestHub& hub)
{
    SearchRecord record{hub.clock.now(), Language::Ja, {u"印鑑"_qs}, 3, {u"0142"_qs}, {}};
    return {hub.ids.make<CommandId>(), {}, {}, RecordSearches{{hub.ids.make<SearchBatchId>(), {record}}}};
}

Actor actorOf(Role role)
{
    return {{uuidForName(u"someone"_qs)}, role, u"centre"_qs};
}

} // namespace

TEST_CASE("whoever looks after room and Q&As reads what searches left, operators and departments do not")
{
    for (const Role role : {Role::Leader, Role::Supervisor, Role::HearingSection, Role::Administrator})
        CHECK(Rights(actorOf(role), testCity).mayRead(insight));
    for (const Role role : {Role::Operator, Role::Department})
        CHECK_FALSE(Rights(actorOf(role), testCity).mayRead(insight));
    CHECK(Rights(actorOf(Role::Operator), testCity).mayWriteInto(insight));
    CHECK_FALSE(Rights(actorOf(Role::Department), testCity).mayWriteInto(insight));
    CHECK_FALSE(Rights(actorOf(Role::Department), testCity).mayWriteInto(centreFeed(testCity)));
}

TEST_CASE("an operator hands in searches without learning how many there are, and only once")
{
    TestHub hub;
    const Command command = searches(hub);
    const auto outcome = hub.push(hub.operatorA, {command});
    CHECK(outcome.results[0].status == PushStatus::Applied);
    CHECK(outcome.results[0].feed == FeedId{});
    CHECK(outcome.results[0].revision == 0);
    CHECK(outcome.moved.at(insight) == 1);
    const auto again = hub.push(hub.operatorA, {command});
    CHECK(again.results[0].status == PushStatus::Duplicate);
    CHECK(again.results[0].revision == 0);
    CHECK(hub.pullAll(hub.supervisor, insight).size() == 1);
    const auto forbidden =
        FeedReader(*hub.store).page(hub.operatorA, insight, hub.store->epoch(), 0, PageLimits{});
    REQUIRE_FALSE(forbidden);
    CHECK(forbidden.error().key == QStringLiteral("feed.absent"));
}

TEST_CASE("who may read them is told the revision")
{
    TestHub hub;
    const auto outcome = hub.push(hub.supervisor, {searches(hub), searches(hub)});
    CHECK(outcome.results[1].feed == insight);
    CHECK(outcome.results[1].revision == 2);
    const auto report = checkStore(*hub.store);
    REQUIRE(report);
    CHECK(report->problems == QStringList());
}

TEST_CASE("a department's searches go where an absent thing goes")
{
    TestHub hub;
    const auto outcome = hub.push(hub.department, {searches(hub)});
    CHECK(outcome.results[0].status == PushStatus::Rejected);
    CHECK(outcome.results[0].error.key == QStringLiteral("command.target.absent"));
}

TEST_CASE("the hub keeps nothing of who searched, or of when within the hour")
{
    TestHub hub;
    (void)hub.push(hub.operatorA, {searches(hub)});
    db::Statement givers(hub.store->connection(), QStringLiteral("SELECT actor FROM command"));
    REQUIRE(givers.exec());
    REQUIRE(givers.next());
    CHECK(givers.uuid(0).isNull());
    const auto rows = hub.pullAll(hub.supervisor, insight);
    REQUIRE(rows.size() == 1);
    CHECK_FALSE(rows[0].row.body.contains(hub.operatorA.user.toBytes()));
    const auto batch = decodeSearchBatch(rows[0].row.body);
    REQUIRE(batch);
    CHECK(batch->records[0].at == fullHour(hub.clock.now()));
}

TEST_CASE("synonyms and pins travel to every desk, departments' too, a version behind is a conflict")
{
    TestHub hub;
    SynonymGroup group{hub.ids.make<SynonymGroupId>(), {u"はんこ"_qs, u"印鑑"_qs}, {}, 0, {}};
    const auto save = [&](const Actor& actor, qint64 base) {
        return hub
            .push(actor,
                  {{hub.ids.make<CommandId>(), actor.user, hub.clock.now(), SaveSynonyms{group, base}}})
            .results[0];
    };
    CHECK(save(hub.operatorA, 0).status == PushStatus::Rejected);
    CHECK(save(hub.supervisor, 0).status == PushStatus::Applied);
    const auto late = save(hub.supervisor, 0);
    CHECK(late.status == PushStatus::Conflict);
    REQUIRE(late.current);
    CHECK(decodeSynonymGroup(late.current->body)->version == 1);
    Pin pin;
    pin.number = u"0142"_qs;
    const Command pinning{hub.ids.make<CommandId>(), hub.supervisor.user, hub.clock.now(), SavePin{pin}};
    CHECK(hub.push(hub.supervisor, {pinning}).results[0].status == PushStatus::Applied);
    CHECK(hub.pullAll(hub.department, qaFeed(testCity)).size() == 2);
    const auto report = checkStore(*hub.store);
    REQUIRE(report);
    CHECK(report->problems == QStringList());
}

TEST_CASE("a store of an older hub gets the new feed when it is opened")
{
    TestHub hub;
    REQUIRE(db::execute(hub.store->connection(), QStringLiteral("DELETE FROM feed WHERE feed = ?"),
                        insight.value));
    const auto again = hub.open();
    const auto heads = again->heads();
    REQUIRE(heads);
    CHECK(heads->at(insight) == 0);
    CHECK(again->epoch() == hub.store->epoch());
}
