// SPDX-License-Identifier: GPL-3.0-or-later
// A server that comes back as another: a standby that was promoted and may lack the last commits.
#include "kb/db/statement.h"
#include "tests/unit/hub/hub_fixture.h"

using namespace madoguchi;
using namespace madoguchi::hub;
using Engine = test::TestStore::Engine;

namespace {

void cutSessions(const TestHub& hub)
{
    test::TestStore::administer(
        QStringLiteral("SELECT count(pg_terminate_backend(pid)) FROM pg_stat_activity WHERE datname = '%1'")
            .arg(hub.place.database()));
}

// As if the server that comes back were another than the one this was written on.
void pretendPromotion(TestHub& hub)
{
    REQUIRE(db::execute(hub.store->connection(),
                        QStringLiteral("UPDATE meta SET value = '1/00000001' WHERE name = 'life'")));
    cutSessions(hub);
}

// What runs on a session that was cut fails; the next connects anew.
Result<std::map<FeedId, qint64>> headsAfterCut(HubStore& store)
{
    (void)store.heads();
    return store.heads();
}

} // namespace

TEST_CASE("after a promotion the hub that comes first begins an epoch, and the others find it", "[server]")
{
    TestHub hub(Engine::Postgresql);
    const auto second = hub.open();
    const auto third = hub.open();
    const QUuid before = hub.store->epoch();
    pretendPromotion(hub);
    REQUIRE(headsAfterCut(*hub.store));
    CHECK(hub.store->epoch() != before);
    REQUIRE(headsAfterCut(*second));
    CHECK(second->epoch() == hub.store->epoch());
    REQUIRE(headsAfterCut(*third));
    CHECK(third->epoch() == hub.store->epoch());
    CHECK(hub.open()->epoch() == hub.store->epoch());
}

TEST_CASE("a hub that starts after a promotion begins an epoch", "[server]")
{
    TestHub hub(Engine::Postgresql);
    const QUuid before = hub.store->epoch();
    pretendPromotion(hub);
    CHECK(hub.open()->epoch() != before);
}

TEST_CASE("a server that merely restarted goes on in its epoch", "[server]")
{
    TestHub hub(Engine::Postgresql);
    const QUuid before = hub.store->epoch();
    (void)hub.push(hub.operatorA, {hub.logContact(hub.operatorA)});
    cutSessions(hub);
    REQUIRE(headsAfterCut(*hub.store));
    cutSessions(hub);
    (void)hub.push(hub.operatorA, {hub.logContact(hub.operatorA)});
    CHECK(hub.store->epoch() == before);
}

TEST_CASE(
    "a server that has gone back behind what the hub knows to be committed begins an epoch, whatever it "
    "says of itself",
    "[server]")
{
    TestHub hub(Engine::Postgresql);
    const QUuid before = hub.store->epoch();
    (void)hub.push(hub.operatorA, {hub.logContact(hub.operatorA), hub.logContact(hub.operatorA)});
    REQUIRE(db::execute(hub.store->connection(), QStringLiteral("DELETE FROM entity WHERE rev = 2")));
    REQUIRE(db::execute(hub.store->connection(), QStringLiteral("UPDATE feed SET rev = 1 WHERE rev = 2")));
    cutSessions(hub);
    const auto pushed = hub.push(hub.operatorA, {hub.logContact(hub.operatorA)});
    CHECK(pushed.results[0].revision == 2);
    CHECK(hub.store->epoch() != before);
}
