// SPDX-License-Identifier: GPL-3.0-or-later
#include "kb/search/packed_column.h"
#include "kb/search/packed_postings.h"
#include "tests/unit/search/search_fixture.h"

using namespace madoguchi;
using namespace madoguchi::search;
using namespace madoguchi::test;

TEST_CASE("a block of postings comes back as it was")
{
    const std::vector<Posting> postings{{0, 1},   {1, 3},       {2, 4},
                                        {9, 127}, {300, 16384}, {0xffffffff, 0xffffffff}};
    std::vector<Posting> back;
    unpackPostings(packPostings(postings), back);
    CHECK(back == postings);
}

TEST_CASE("a damaged block gives what stands before the damage")
{
    const QByteArray packed = packPostings({{3, 1}, {700, 2}});
    std::vector<Posting> back;
    unpackPostings(packed.chopped(1), back);
    CHECK(back == std::vector<Posting>{{3, 1}});
    back.clear();
    unpackPostings(QByteArray(20, '\xff'), back);
    CHECK(back.empty());
}

TEST_CASE("a list that names a quarter of all documents is spread out and says the same")
{
    const auto listOf = [](const std::vector<Posting>& postings) {
        PostingList list;
        list.packed = packPostings(postings);
        list.ends = {list.packed.size()};
        list.documents = postings.size();
        return list.forKeeping();
    };
    std::vector<Posting> postings;
    for (quint32 document = 1; document < 2048; document += 3)
        postings.push_back({document, document % 200 + 1});
    PostingList list = listOf(postings);
    CHECK(list.isSpread());
    CHECK(list.unpacked() == postings);
    CHECK(list.spreadHits(4) == 5);
    CHECK(list.spreadHits(5) == 0);
    CHECK(list.spreadHits(5000) == 0);
    postings[7].hits = 256; // more than a byte holds
    list = listOf(postings);
    CHECK_FALSE(list.isSpread());
    CHECK(list.unpacked() == postings);
    list = listOf({{1, 1}, {900, 2}});
    CHECK_FALSE(list.isSpread());
}

TEST_CASE("what is asked for again stays in the cache, and what was not for long goes")
{
    constexpr int lists = 4000;
    PostingCache cache;
    PostingList list;
    list.packed = QByteArray(20'000, 'x');
    const auto keyOf = [](int i) { return PostingCache::Key{1, QString::number(i)}; };
    for (int i = 0; i < lists; ++i) {
        cache.insert(keyOf(i), list);
        CHECK(cache.find(keyOf(0)));
    }
    CHECK_FALSE(cache.find(keyOf(1)));
    CHECK(cache.find(keyOf(lists - 1)));
    cache.clear();
    CHECK_FALSE(cache.find(keyOf(0)));
}

TEST_CASE("hits are added, taken and gone at none, over several blocks")
{
    SearchFixture city;
    REQUIRE(city.indexer.bringUpToDate());
    PostingWriter writer(*city.connection);
    const QString term = QStringLiteral("印鑑");
    const auto all = [&] {
        REQUIRE(writer.flush());
        const auto postings = PostingReader(*city.connection).read(PostingKind::Bigrams, term);
        REQUIRE(postings);
        std::vector<Posting> unpacked = postings->unpacked();
        CHECK(postings->documents == unpacked.size());
        return unpacked;
    };
    writer.add(PostingKind::Bigrams, term, 5000, 2);
    writer.add(PostingKind::Bigrams, term, 7, 1);
    CHECK(all() == std::vector<Posting>{{7, 1}, {5000, 2}});
    writer.add(PostingKind::Bigrams, term, 7, -1);
    writer.add(PostingKind::Bigrams, term, 7, 3);
    writer.add(PostingKind::Bigrams, term, 5000, -5);
    writer.add(PostingKind::Bigrams, term, 9000, -1);
    CHECK(all() == std::vector<Posting>{{7, 3}});
}

TEST_CASE("a packed column holds what was set and never goes below nothing")
{
    SearchFixture city;
    REQUIRE(city.indexer.bringUpToDate());
    PackedColumn column(*city.connection, Column::Taught);
    column.set(3, 9);
    column.add(5000, 2);
    column.add(4, -1);
    REQUIRE(column.flush());
    column.add(3, -4);
    REQUIRE(column.flush());
    const auto values = column.read();
    REQUIRE(values);
    REQUIRE(values->size() > 5000);
    CHECK((*values)[3] == 5);
    CHECK((*values)[4] == 0);
    CHECK((*values)[5000] == 2);
}
