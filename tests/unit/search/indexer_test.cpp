// SPDX-License-Identifier: GPL-3.0-or-later
#include "kb/db/statement.h"
#include "kb/store/meta_repository.h"
#include "tests/unit/search/search_fixture.h"

using namespace madoguchi;
using namespace madoguchi::search;
using namespace madoguchi::test;

TEST_CASE("an index of another tokenizer is built anew by itself")
{
    SearchFixture city;
    city.add(QStringLiteral("0001"), QStringLiteral("印鑑"));
    REQUIRE(city.indexer.bringUpToDate());
    REQUIRE(
        city.connection->runScript("DELETE FROM article_text; DROP TABLE posting", QStringLiteral("damage")));
    REQUIRE(store::MetaRepository(*city.connection).set(store::meta::indexVersion, "0 another"));
    CHECK(city.numbers(QStringLiteral("印鑑")) == QStringList{QStringLiteral("0001")});
    CHECK(city.indexer.check());
}

TEST_CASE("what a check says of an index that lost a row is not 'sound'")
{
    SearchFixture city;
    city.add(QStringLiteral("0001"), QStringLiteral("印鑑"));
    city.log(QStringLiteral("はんこ"));
    REQUIRE(city.indexer.bringUpToDate());
    REQUIRE(city.indexer.check());
    REQUIRE(city.connection->runScript("DELETE FROM contact_text", QStringLiteral("damage")));
    const auto checked = city.indexer.check();
    REQUIRE_FALSE(checked);
    CHECK(checked.error().code == ErrorCode::Corrupt);
}

TEST_CASE("what a check says of an article's posting gone wrong is not 'sound'")
{
    SearchFixture city;
    const Article article = city.add(QStringLiteral("0001"), QStringLiteral("印鑑"));
    city.save(article, 1);
    REQUIRE(city.indexer.check());
    REQUIRE(city.connection->runScript("DELETE FROM posting WHERE kind = 2", QStringLiteral("damage")));
    CHECK_FALSE(city.indexer.check());
}

TEST_CASE("what a check says of lessons and contacts gone wrong in the index is not 'sound'")
{
    for (const char* damage :
         {"DELETE FROM posting WHERE kind = 12", "DELETE FROM packed WHERE name = 3",
          "DELETE FROM packed WHERE name = 4", "DELETE FROM indexed_lesson",
          "UPDATE contact_text SET text = text || 'x' WHERE row = 2", "DELETE FROM packed WHERE name = 50",
          "DELETE FROM packed WHERE name = 51", "DELETE FROM packed WHERE name = 52"}) {
        SearchFixture city;
        city.add(QStringLiteral("0001"), QStringLiteral("印鑑登録"));
        city.log(QStringLiteral("印鑑の件"), {QStringLiteral("0001")});
        city.log(QStringLiteral("印鑑登録はどこ"), {QStringLiteral("0001")});
        REQUIRE(city.indexer.check());
        REQUIRE(city.connection->runScript(damage, QStringLiteral("damage")));
        INFO(damage);
        CHECK_FALSE(city.indexer.check());
    }
}

TEST_CASE("building can be stopped and goes on where it was")
{
    SearchFixture city;
    for (int i = 0; i < 450; ++i)
        city.add(QString::number(i), QStringLiteral("質問%1").arg(i));
    const auto stopped = city.indexer.bringUpToDate([](qint64, qint64) { return false; });
    REQUIRE_FALSE(stopped);
    CHECK(stopped.error().code == ErrorCode::Cancelled);
    const auto left = city.indexer.backlog();
    REQUIRE(left);
    CHECK(*left > 0);
    CHECK(*left < 450);
    qint64 last = 0;
    REQUIRE(city.indexer.bringUpToDate([&](qint64 done, qint64 total) {
        CHECK(done <= total);
        last = done;
        return true;
    }));
    CHECK(last == *left);
    CHECK(city.indexer.backlog() == 0);
}

TEST_CASE("whoever wants the connection gets it in the middle of a part, and nothing half is left")
{
    SearchFixture city;
    for (int i = 0; i < 12; ++i)
        city.add(QString::number(i), QStringLiteral("印鑑登録の手続き %1").arg(i));
    int asked = 0;
    for (int after = 0; after < 400; after += 7) {
        asked = 0;
        const auto stopped = city.indexer.bringUpToDate({}, [&] { return ++asked > after; });
        if (stopped)
            break;
        CHECK(stopped.error().code == ErrorCode::Cancelled);
        const auto results = city.searcher.search({QStringLiteral("印鑑")});
        REQUIRE(results);
        CHECK(results->hits.empty());
    }
    CHECK(city.numbers(QStringLiteral("印鑑")).size() == 12);
    CHECK(city.indexer.check());
}
