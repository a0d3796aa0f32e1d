// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/unit/hub/hub_fixture.h"

#include "kb/db/statement.h"
#include "kb/hub/store_check.h"

#include <QFileInfo>

using namespace madoguchi;
using namespace madoguchi::hub;

TEST_CASE("a new hub store has its feeds at revision 0 and an epoch that reopening keeps")
{
    TestHub hub;
    const auto heads = hub.store->heads();
    REQUIRE(heads);
    CHECK(heads->size() == 6);
    CHECK(heads->at(insightFeed(testCity)) == 0);
    CHECK(heads->at(qaFeed(testCity)) == 0);
    CHECK(heads->at(centreFeed(testCity)) == 0);
    CHECK_FALSE(hub.store->epoch().isNull());
    CHECK(hub.open()->epoch() == hub.store->epoch());
}

TEST_CASE("nobody but its owner may read the store's file", "[file]")
{
    TestHub hub;
    const auto others = QFile::ReadGroup | QFile::ReadOther | QFile::WriteGroup | QFile::WriteOther;
    CHECK_FALSE(QFileInfo(hub.path()).permissions() & others);
}

TEST_CASE("a file of another municipality is refused, on a server several stand side by side")
{
    TestHub hub;
    (void)hub.push(hub.supervisor, {hub.logContact(hub.supervisor)});
    const auto other = HubStore::open(hub.path(), QStringLiteral("131016"), hub.ids);
    REQUIRE(other.has_value() == test::isOnPostgresql());
    if (!other) {
        CHECK(other.error().key == QStringLiteral("hub.store.municipality"));
        return;
    }
    CHECK((*other)->epoch() != hub.store->epoch());
    CHECK((*other)->heads()->at(centreFeed(QStringLiteral("131016"))) == 0);
    CHECK(checkStore(**other)->rows == 0);
    CHECK(checkStore(*hub.store)->rows == 1);
}

TEST_CASE("a store with contacts and articles passes the check")
{
    TestHub hub;
    (void)hub.push(hub.supervisor,
                   {hub.logContact(hub.supervisor), hub.saveArticle(hub.supervisor, hub.article())});
    const auto report = checkStore(*hub.store);
    REQUIRE(report);
    CHECK(report->problems == QStringList());
    CHECK(report->rows == 2);
    CHECK(report->commands == 2);
}

TEST_CASE("the check names a row whose bytes were changed, and a head that is not the last revision")
{
    TestHub hub;
    (void)hub.push(hub.supervisor, {hub.logContact(hub.supervisor)});
    REQUIRE(
        db::execute(hub.store->connection(), QStringLiteral("UPDATE entity SET body = ?"), QByteArray("x")));
    REQUIRE(db::execute(hub.store->connection(),
                        QStringLiteral("UPDATE feed SET rev = 7 WHERE feed = '990019/centre'")));
    const auto report = checkStore(*hub.store);
    REQUIRE(report);
    CHECK(report->problems == QStringList{QStringLiteral("row.digest 990019/centre 1"),
                                          QStringLiteral("row.body 990019/centre 1"),
                                          QStringLiteral("feed.head 990019/centre 7")});
}
