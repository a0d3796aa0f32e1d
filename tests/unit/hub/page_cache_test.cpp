// SPDX-License-Identifier: GPL-3.0-or-later
#include "kb/hub/page_cache.h"
#include "kb/wire/message.h"
#include "tests/support/printers.h"

using namespace madoguchi;
using namespace madoguchi::hub;

namespace {

const FeedId centre{QStringLiteral("990019/centre")};
const QUuid life(1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1);
const QUuid other(2, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2);

FeedPage pageOf(qint64 since, qint64 until, bool more = false)
{
    FeedPage page{since, until, more ? until + 100 : until, more, {}};
    for (qint64 revision = since + 1; revision <= until; ++revision)
        page.rows.push_back({{EntityKind::Contact, QUuid(uint(revision), 0, 0, 0, 0, 0, 0, 0, 0, 0, 1),
                              QByteArray::number(revision)},
                             revision,
                             false});
    return page;
}

} // namespace

TEST_CASE("desks that stand at the same revision get the same page, read once")
{
    PageCache cache;
    CHECK(cache.find(centre, life, 10, 15) == nullptr);
    (void)cache.keep(centre, life, pageOf(10, 20));
    const ReadyPage* kept = cache.find(centre, life, 10, 15);
    REQUIRE(kept);
    CHECK(kept->page.rows == pageOf(10, 20).rows);
    CHECK(kept->rowsBytes == wire::rowsAsTheyTravel(kept->page.rows));
    CHECK(cache.find(centre, other, 10, 15) == nullptr);
    CHECK(cache.find(FeedId{QStringLiteral("990019/qa")}, life, 10, 15) == nullptr);
}

TEST_CASE("I4 a desk that has heard of more gets no page from before that")
{
    PageCache cache;
    (void)cache.keep(centre, life, pageOf(10, 20));
    CHECK(cache.find(centre, life, 10, 20) != nullptr);
    CHECK(cache.find(centre, life, 10, 21) == nullptr);
    CHECK(cache.find(centre, life, 20, 20) == nullptr);
    CHECK(cache.find(centre, life, 25, 20) == nullptr);
    CHECK(cache.find(centre, life, 9, 15) == nullptr);
}

TEST_CASE("a desk that is further on gets the rest of the page")
{
    PageCache cache;
    (void)cache.keep(centre, life, pageOf(10, 20));
    const ReadyPage* rest = cache.find(centre, life, 17, 18);
    REQUIRE(rest);
    CHECK(rest->page.since == 17);
    CHECK(rest->page.until == 20);
    CHECK(rest->page.rows == pageOf(17, 20).rows);
    CHECK(rest->rowsBytes == wire::rowsAsTheyTravel(pageOf(17, 20).rows));
}

TEST_CASE("a page that is not the last one is right for whoever comes again for the rest")
{
    PageCache cache;
    (void)cache.keep(centre, life, pageOf(0, 500, true));
    const ReadyPage* kept = cache.find(centre, life, 0, 100'000);
    REQUIRE(kept);
    CHECK(kept->page.more);
    CHECK(cache.find(centre, life, 499, 100'000)->page.until == 500);
    CHECK(cache.find(centre, life, 500, 100'000) == nullptr);
}

TEST_CASE("a page with its rows made beforehand travels as the same bytes")
{
    for (const int rows : {0, 1, 30, 500}) {
        wire::Page page{7, centre, life, 10, 10 + rows, 10 + rows, false, pageOf(10, 10 + rows).rows, {}};
        const QByteArray plain = wire::encodeMessage(page);
        page.rowsBytes = wire::rowsAsTheyTravel(page.rows);
        CHECK(wire::encodeMessage(page) == plain);
    }
}
