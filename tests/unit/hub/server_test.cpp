// SPDX-License-Identifier: GPL-3.0-or-later
// What only a server can do to a hub.
#include "kb/db/statement.h"
#include "kb/db/transaction.h"
#include "kb/hub/revision_writer.h"
#include "kb/hub/store_check.h"
#include "tests/unit/hub/hub_fixture.h"

using namespace madoguchi;
using namespace madoguchi::hub;

namespace {

// The sessions of this test's database end, as when the server restarts.
void cutEverybodyOff(const TestHub& hub)
{
    test::TestStore::administer(
        QStringLiteral("SELECT count(pg_terminate_backend(pid)) FROM pg_stat_activity WHERE datname = '%1'")
            .arg(hub.place.database()));
}

Result<IntakeOutcome> tryPush(TestHub& hub, const Command& command)
{
    return CommandIntake(*hub.store, hub.clock, {}).push({encode(command)}, hub.operatorA);
}

EntityRow rowFor(TestHub& hub)
{
    return {EntityKind::Contact, hub.ids.makeUuid(), "body"};
}

} // namespace

TEST_CASE("a hub whose connection was cut while it was idle goes on as if nothing had been", "[server]")
{
    TestHub hub;
    cutEverybodyOff(hub);
    CHECK(tryPush(hub, hub.logContact(hub.operatorA)));
    cutEverybodyOff(hub);
    CHECK(hub.pullAll(hub.operatorA, centreFeed(testCity)).size() == 1);
}

TEST_CASE("a question asked outside a transaction over a cut connection is to be asked again", "[server]")
{
    TestHub hub;
    cutEverybodyOff(hub);
    const auto heads = hub.store->heads();
    REQUIRE_FALSE(heads);
    CHECK(heads.error().code == ErrorCode::Busy);
    CHECK(heads.error().key == QStringLiteral("db.connection"));
    CHECK(hub.store->heads());
}

TEST_CASE("I8: a connection cut within a transaction leaves nothing of it, and the next one works",
          "[server]")
{
    TestHub hub;
    {
        auto transaction = db::Transaction::begin(hub.store->connection());
        REQUIRE(transaction);
        RevisionWriter writer(*hub.store);
        writer.put(rowFor(hub));
        cutEverybodyOff(hub);
        const auto cut = writer.number();
        REQUIRE_FALSE(cut);
        CHECK(cut.error().key == QStringLiteral("db.connection"));
        // Nothing of this transaction may begin a life of its own on a new connection.
        CHECK_FALSE(writer.number());
        CHECK_FALSE(transaction->commit());
    }
    CHECK(hub.store->head(centreFeed(testCity)) == 0);
    CHECK(tryPush(hub, hub.logContact(hub.operatorA)));
    CHECK(checkStore(*hub.store)->rows == 1);
}

TEST_CASE("a transaction in which something failed is not committed by mistake", "[server]")
{
    TestHub hub;
    auto transaction = db::Transaction::begin(hub.store->connection());
    REQUIRE(transaction);
    REQUIRE_FALSE(db::execute(hub.store->connection(), QStringLiteral("SELECT nonsense")));
    const auto committed = transaction->commit();
    REQUIRE_FALSE(committed);
    CHECK(committed.error().key == QStringLiteral("db.transaction.failed"));
}

TEST_CASE("an error within a savepoint ends with it", "[server]")
{
    TestHub hub;
    auto transaction = db::Transaction::begin(hub.store->connection());
    REQUIRE(transaction);
    RevisionWriter writer(*hub.store);
    writer.put(rowFor(hub));
    {
        auto savepoint = db::Savepoint::begin(hub.store->connection());
        REQUIRE(savepoint);
        REQUIRE_FALSE(db::execute(hub.store->connection(), QStringLiteral("SELECT nonsense")));
    }
    REQUIRE(writer.number());
    REQUIRE(transaction->commit());
    CHECK(hub.store->head(centreFeed(testCity)) == 1);
}

TEST_CASE("I5: writers of one feed go side by side, and are numbered in the order in which they commit",
          "[server]")
{
    TestHub hub;
    const auto other = hub.open();
    auto slow = db::Transaction::begin(hub.store->connection());
    auto quick = db::Transaction::begin(other->connection());
    REQUIRE(slow);
    REQUIRE(quick);
    RevisionWriter slowWriter(*hub.store);
    RevisionWriter quickWriter(*other);
    slowWriter.put(rowFor(hub));
    quickWriter.put(rowFor(hub));
    REQUIRE(quickWriter.number());
    REQUIRE(quick->commit());
    REQUIRE(slowWriter.number());
    REQUIRE(slow->commit());
    CHECK(quickWriter.revision(0) == 1);
    CHECK(slowWriter.revision(0) == 2);
}

TEST_CASE("I8: what is read as one moment stays so, whatever others commit meanwhile", "[server]")
{
    TestHub hub;
    const auto other = hub.open();
    const auto moment = db::Snapshot::begin(hub.store->connection());
    REQUIRE(moment);
    CHECK(hub.store->head(centreFeed(testCity)) == 0);
    TestHub* const self = &hub;
    const auto pushed =
        CommandIntake(*other, hub.clock, {}).push({encode(self->logContact(hub.operatorA))}, hub.operatorA);
    REQUIRE(pushed);
    CHECK(hub.store->head(centreFeed(testCity)) == 0);
    CHECK(other->head(centreFeed(testCity)) == 1);
}

TEST_CASE("a text with a character that PostgreSQL cannot hold stops nothing", "[server]")
{
    TestHub hub;
    const QString number = QStringLiteral("01") + QChar(0) + QStringLiteral("42'\\; DROP TABLE feed; --");
    REQUIRE(db::execute(hub.store->connection(),
                        QStringLiteral("INSERT INTO lesson_dirty (municipality, number) VALUES (?, ?)"),
                        testCity, number));
    db::Statement select(hub.store->connection(), QStringLiteral("SELECT number FROM lesson_dirty"));
    REQUIRE(select.exec());
    REQUIRE(select.next());
    CHECK(select.text(0) == QString(number).replace(QChar(0), QChar::ReplacementCharacter));
}

TEST_CASE("a hub reaches its store over the network with a password from a file", "[server]")
{
    TestHub hub;
    const auto store = HubStore::open(hub.place.addressByTcp(), testCity, hub.ids);
    REQUIRE(store);
    CHECK((*store)->epoch() == hub.store->epoch());
    const QString wrong =
        hub.place.addressByTcp().section(u'?', 0, 0) + QStringLiteral("?passfile=/dev/null");
    const auto refused = HubStore::open(wrong, testCity, hub.ids);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().key == QStringLiteral("db.connection"));
}

TEST_CASE("a schema made by a newer version is refused and left alone", "[server]")
{
    TestHub hub;
    REQUIRE(db::execute(hub.store->connection(),
                        QStringLiteral("UPDATE schema_version SET version = version + 1")));
    const auto opened = HubStore::open(hub.path(), testCity, hub.ids);
    REQUIRE_FALSE(opened);
    CHECK(opened.error().code == ErrorCode::TooNew);
}
