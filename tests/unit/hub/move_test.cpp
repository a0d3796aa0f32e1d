// SPDX-License-Identifier: GPL-3.0-or-later
#include "kb/db/migrator.h"
#include "kb/db/statement.h"
#include "kb/hub/blob_store.h"
#include "kb/hub/devices.h"
#include "kb/hub/store_check.h"
#include "kb/hub/store_move.h"
#include "kb/hub/teacher.h"
#include "tests/support/blob_cases.h"
#include "tests/unit/hub/hub_fixture.h"

using namespace madoguchi;
using namespace madoguchi::hub;
using namespace madoguchi::test;
using Engine = test::TestStore::Engine;

namespace {

Result<std::vector<MovedTable>> moveTo(HubStore& source, const QString& target)
{
    return moveStore(
        source, target, [](const QString&, qint64, qint64) {}, [] { return Result<void>(); });
}

qint64 rowsOf(const std::vector<MovedTable>& moved, const QString& name)
{
    const auto table =
        std::find_if(moved.begin(), moved.end(), [&](const MovedTable& each) { return each.name == name; });
    return table == moved.end() ? -1 : table->rows;
}

// Something in every table, more contacts than go into one statement.
Command fill(TestHub& hub)
{
    std::vector<Command> commands{hub.saveArticle(hub.supervisor, hub.article())};
    for (int i = 0; i < 250; ++i)
        commands.push_back(hub.logContact(hub.operatorA, QStringLiteral("問い'%1\\ 😀").arg(i)));
    (void)hub.push(hub.supervisor, {commands.front()});
    (void)hub.push(hub.operatorA, {commands.begin() + 1, commands.end()});
    REQUIRE(Teacher(*hub.store, hub.clock).finish());
    BlobCases cases;
    BlobStore blobs(*hub.store, hub.clock, cases.rights());
    const QByteArray bytes = bytesOf(12 * blob::pieceBytes);
    const BlobKey key{hub.ids.make<CaseId>(), shaOf(bytes)};
    cases.named[key] = bytes.size();
    cases.readers.insert({hub.operatorA.user, key.caseId});
    REQUIRE(blobs.offer(hub.operatorA, key, bytes.size()));
    for (int piece = 0; piece < 12; ++piece)
        REQUIRE(blobs.put(hub.operatorA, key, piece, pieceAt(bytes, piece)));
    Account account;
    account.login = QStringLiteral("aoki");
    account.staff.id = hub.ids.make<UserId>();
    account.staff.displayName = QStringLiteral("青木");
    account.verifier = "some verifier";
    account.passwordDue = true;
    REQUIRE(Accounts(*hub.store).save({account}));
    Devices devices(*hub.store, hub.clock, hub.random);
    const auto code = devices.makeCode(60'000);
    REQUIRE(code);
    REQUIRE(devices.makeCode(60'000));
    const auto seat = devices.enrol(*code, QStringLiteral("席"), hub.ids);
    REQUIRE(seat);
    REQUIRE(Sessions(*hub.store, hub.clock, hub.random).create(account, seat->seat));
    return commands.back();
}

} // namespace

TEST_CASE("a store moves from SQLite to PostgreSQL and back with everything in it, and desks go on",
          "[server]")
{
    TestHub old(Engine::Sqlite);
    const Command last = fill(old);
    const test::TestStore server(Engine::Postgresql);
    const auto moved = moveTo(*old.store, server.address());
    REQUIRE(moved);
    CHECK(rowsOf(*moved, QStringLiteral("entity")) == 252);
    CHECK(rowsOf(*moved, QStringLiteral("command")) == 251);
    CHECK(rowsOf(*moved, QStringLiteral("session")) == 1);
    CHECK(rowsOf(*moved, QStringLiteral("blob_piece")) == 12);
    CHECK(rowsOf(*moved, QStringLiteral("enrolment_code")) == 2);

    const test::TestStore file(Engine::Sqlite);
    {
        const auto there = HubStore::open(server.address(), testCity, old.ids);
        REQUIRE(there);
        CHECK((*there)->epoch() == old.store->epoch());
        CHECK((*there)->heads() == old.store->heads());
        CHECK((*Accounts(**there).byLogin(QStringLiteral("aoki")))->passwordDue);
        const auto report = checkStore(**there);
        REQUIRE(report);
        CHECK(report->problems == QStringList());
        // A desk that never heard the answer sends again.
        const auto again = CommandIntake(**there, old.clock, {}).push({encode(last)}, old.operatorA);
        REQUIRE(again);
        CHECK(again->results[0].status == wire::PushStatus::Duplicate);
        REQUIRE(moveTo(**there, file.address()));
    }
    const auto before = old.pullAll(old.operatorA, centreFeed(testCity));
    CHECK(before.size() == 250);
    old.store = std::move(*HubStore::open(file.address(), testCity, old.ids));
    CHECK(old.pullAll(old.operatorA, centreFeed(testCity)) == before);
}

TEST_CASE("nothing is moved onto a municipality that is there already", "[server]")
{
    TestHub old(Engine::Sqlite);
    (void)fill(old);
    TestHub there(Engine::Postgresql);
    const auto refused = moveTo(*old.store, there.path());
    REQUIRE_FALSE(refused);
    CHECK(refused.error().key == QStringLiteral("move.target.not-empty"));
    CHECK(there.store->head(centreFeed(testCity)) == 0);
}

TEST_CASE("what does not arrive as it was sent is noticed, and nothing of it stays", "[server]")
{
    TestHub old(Engine::Sqlite);
    (void)fill(old);
    const test::TestStore server(Engine::Postgresql);
    auto connection = db::Connection::open({.path = server.address()});
    REQUIRE(connection);
    loadHubSchema();
    REQUIRE(db::migrate(**connection, hubSchema));
    REQUIRE(
        (*connection)
            ->runScript("CREATE FUNCTION spoil() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN NEW.body := "
                        "NEW.body || ''x''::bytea; RETURN NEW; END'; CREATE TRIGGER spoil BEFORE INSERT ON "
                        "entity FOR EACH ROW WHEN (NEW.rev = 100) EXECUTE FUNCTION spoil()",
                        QStringLiteral("spoil")));
    const auto spoilt = moveTo(*old.store, server.address());
    REQUIRE_FALSE(spoilt);
    CHECK(spoilt.error().key == QStringLiteral("move.verify"));
    CHECK(spoilt.error().where == QStringLiteral("entity"));
    CHECK(db::selectInteger(**connection, QStringLiteral("SELECT count(*) FROM command")) == 0);
}

TEST_CASE("a hub that runs writes nothing while its store moves")
{
    TestHub old(Engine::Sqlite);
    const test::TestStore target(Engine::Sqlite);
    auto daemon = HubStore::open(old.path(), testCity, old.ids);
    REQUIRE(daemon);
    REQUIRE((*daemon)->connection().runScript("PRAGMA busy_timeout=0", QStringLiteral("timeout")));
    int refused = 0;
    const auto moved = moveStore(
        *old.store, target.address(),
        [&](const QString&, qint64, qint64) {
            const auto pushed = CommandIntake(**daemon, old.clock, {})
                                    .push({encode(old.logContact(old.operatorA))}, old.operatorA);
            refused += !pushed && pushed.error().code == ErrorCode::Busy;
        },
        [] { return Result<void>(); });
    REQUIRE(moved);
    CHECK(refused == static_cast<int>(moved->size()));
    CHECK(rowsOf(*moved, QStringLiteral("entity")) == 0);
}

TEST_CASE("a store that was moved says where to, and is opened no more")
{
    TestHub old;
    (void)old.push(old.operatorA, {old.logContact(old.operatorA)});
    const test::TestStore target(Engine::Sqlite);
    REQUIRE(moveTo(*old.store, target.address()));
    const auto again = HubStore::open(old.path(), testCity, old.ids);
    REQUIRE_FALSE(again);
    CHECK(again.error().key == QStringLiteral("hub.store.moved"));
    CHECK(again.error().where == target.address());
    CHECK(HubStore::open(target.address(), testCity, old.ids));
}

TEST_CASE("a store whose target does not please stays in use")
{
    TestHub old;
    const test::TestStore target(Engine::Sqlite);
    const auto moved = moveStore(
        *old.store, target.address(), [](const QString&, qint64, qint64) {},
        []() -> Result<void> { return failure(ErrorCode::Corrupt, QStringLiteral("move.verify")); });
    CHECK_FALSE(moved);
    CHECK(HubStore::open(old.path(), testCity, old.ids));
}

TEST_CASE("a server's store into which hubs wrote while it was moved stays in use", "[server]")
{
    TestHub old(Engine::Postgresql);
    const test::TestStore target(Engine::Sqlite);
    const auto daemon = HubStore::open(old.path(), testCity, old.ids);
    REQUIRE(daemon);
    const auto moved = moveStore(
        *old.store, target.address(), [](const QString&, qint64, qint64) {},
        [&]() -> Result<void> {
            return CommandIntake(**daemon, old.clock, {})
                .push({encode(old.logContact(old.operatorA))}, old.operatorA)
                .map([](const IntakeOutcome&) {});
        });
    REQUIRE_FALSE(moved);
    CHECK(moved.error().key == QStringLiteral("move.source.changed"));
    CHECK(HubStore::open(old.path(), testCity, old.ids));
}
