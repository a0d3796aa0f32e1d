// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/unit/hub/hub_fixture.h"

#include <map>

using namespace madoguchi;
using namespace madoguchi::hub;

TEST_CASE("I12: a snapshot equals what a reader has who followed every change")
{
    TestHub hub;
    const FeedId feed = qaFeed(testCity);
    std::map<QUuid, StoredRow> followed;
    qint64 cursor = 0;
    std::vector<Article> articles;
    for (int step = 0; step < 60; ++step) {
        // Every third step changes an article that is there.
        if (step % 3 == 2) {
            Article& article = articles[static_cast<size_t>(step) % articles.size()];
            (void)hub.push(hub.supervisor, {hub.saveArticle(hub.supervisor, article, article.version)});
            ++article.version;
        } else {
            articles.push_back(hub.article(QString::number(step)));
            (void)hub.push(hub.supervisor, {hub.saveArticle(hub.supervisor, articles.back())});
            articles.back().version = 1;
        }
        for (const StoredRow& row : hub.pullAll(hub.operatorA, feed, cursor, {4, 1 << 20})) {
            followed[row.row.id] = row;
            cursor = row.revision;
        }
    }
    std::map<QUuid, StoredRow> snapshot;
    for (const StoredRow& row : hub.pullAll(hub.operatorA, feed, 0, {4, 1 << 20}))
        snapshot[row.row.id] = row;
    CHECK(snapshot == followed);
    CHECK(snapshot.size() == 40);
    CHECK(cursor == 60);
}

TEST_CASE("a page ends at its limits, but always holds a row")
{
    TestHub hub;
    for (int i = 0; i < 3; ++i)
        (void)hub.push(hub.operatorA, {hub.logContact(hub.operatorA, QString(1000, u'あ'))});
    FeedReader reader(*hub.store);
    const auto page = reader.page(hub.operatorA, centreFeed(testCity), hub.store->epoch(), 0, {500, 100});
    REQUIRE(page);
    CHECK(page->rows.size() == 1);
    CHECK(page->more);
    CHECK(page->until == 1);
    CHECK(page->head == 3);
    const auto rest = reader.page(hub.operatorA, centreFeed(testCity), hub.store->epoch(), 1, {2, 1 << 20});
    REQUIRE(rest);
    CHECK(rest->rows.size() == 2);
    CHECK_FALSE(rest->more);
    CHECK(rest->until == 3);
}

TEST_CASE("I7: a reader of another epoch, or from beyond the head, is served from the start")
{
    TestHub hub;
    (void)hub.push(hub.operatorA, {hub.logContact(hub.operatorA)});
    FeedReader reader(*hub.store);
    const auto other = reader.page(hub.operatorA, centreFeed(testCity), hub.ids.makeUuid(), 1, {});
    REQUIRE(other);
    CHECK(other->since == 0);
    CHECK(other->rows.size() == 1);
    const auto beyond = reader.page(hub.operatorA, centreFeed(testCity), hub.store->epoch(), 9, {});
    REQUIRE(beyond);
    CHECK(beyond->since == 0);
}

TEST_CASE("I11: a feed that is not permitted and one that does not exist give the same error")
{
    TestHub hub;
    (void)hub.push(hub.operatorA, {hub.logContact(hub.operatorA)});
    FeedReader reader(*hub.store);
    const auto forbidden = reader.page(hub.department, centreFeed(testCity), hub.store->epoch(), 0, {});
    const auto absent =
        reader.page(hub.department, {QStringLiteral("990019/nothing")}, hub.store->epoch(), 0, {});
    REQUIRE_FALSE(forbidden);
    REQUIRE_FALSE(absent);
    CHECK(forbidden.error() == absent.error());
    const auto forbiddenSums = reader.sums(hub.department, centreFeed(testCity));
    const auto absentSums = reader.sums(hub.department, {QStringLiteral("131016/qa")});
    REQUIRE_FALSE(forbiddenSums);
    REQUIRE_FALSE(absentSums);
    CHECK(forbiddenSums.error() == absentSums.error());
    CHECK(reader.page(hub.department, qaFeed(testCity), hub.store->epoch(), 0, {}));
}

TEST_CASE("the sums are those of the rows, and follow every change")
{
    TestHub hub;
    FeedReader reader(*hub.store);
    for (int i = 0; i < 3; ++i) {
        (void)hub.push(hub.operatorA, {hub.logContact(hub.operatorA)});
        quint64 sum = 0;
        const auto rows = hub.pullAll(hub.operatorA, centreFeed(testCity));
        for (const StoredRow& row : rows)
            sum += static_cast<quint64>(rowDigest(row.row, row.revision));
        const auto sums = reader.sums(hub.operatorA, centreFeed(testCity));
        REQUIRE(sums);
        CHECK(sums->count == static_cast<qint64>(rows.size()));
        CHECK(sums->digestSum == static_cast<qint64>(sum));
        CHECK(sums->revision == i + 1);
    }
}
