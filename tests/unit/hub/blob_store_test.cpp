// SPDX-License-Identifier: GPL-3.0-or-later
#include "kb/db/statement.h"
#include "kb/db/transaction.h"
#include "kb/hub/blob_store.h"
#include "kb/hub/store_check.h"
#include "tests/support/blob_cases.h"
#include "tests/unit/hub/hub_fixture.h"

using namespace madoguchi;
using namespace madoguchi::hub;
using namespace madoguchi::test;

namespace {

struct World
{
    explicit World(qint64 quota = BlobStore::defaultQuota)
        : blobs(*hub.store, hub.clock, cases.rights(), quota)
    {
        cases.readers.insert({hub.operatorA.user, key.caseId});
        cases.named[key] = bytes.size();
    }

    TestHub hub;
    BlobCases cases;
    BlobStore blobs;
    QByteArray bytes = bytesOf(2 * blob::pieceBytes + 500);
    BlobKey key{hub.ids.make<CaseId>(), shaOf(bytes)};
    const Actor& clerk = hub.operatorA;

    [[nodiscard]] Result<bool> put(int piece) { return blobs.put(clerk, key, piece, pieceAt(bytes, piece)); }
    void putAll()
    {
        REQUIRE(blobs.offer(clerk, key, bytes.size()));
        for (int piece = 0; piece < 3; ++piece)
            REQUIRE(put(piece));
    }
    [[nodiscard]] qint64 rows(const QString& table)
    {
        return *db::selectInteger(hub.store->connection(), QStringLiteral("SELECT count(*) FROM ") + table);
    }
    [[nodiscard]] QStringList problems() { return checkStore(*hub.store)->problems; }
};

const Error absent{ErrorCode::NotFound, QStringLiteral("blob.absent"), {}};

} // namespace

TEST_CASE("what is offered is taken in piece by piece, in any order, and is there once the hash is right")
{
    World world;
    CHECK(world.blobs.offer(world.clerk, world.key, world.bytes.size()) == QList<int>{0, 1, 2});
    CHECK(world.put(2) == false);
    CHECK(world.put(0) == false);
    CHECK(world.blobs.get(world.clerk, world.key, 0).error() == absent);
    CHECK(world.blobs.offer(world.clerk, world.key, world.bytes.size()) == QList<int>{1});
    CHECK(world.put(1) == true);
    CHECK(world.blobs.offer(world.clerk, world.key, world.bytes.size()) == QList<int>{});
    QByteArray back;
    for (int piece = 0; piece < 3; ++piece) {
        const auto got = world.blobs.get(world.clerk, world.key, piece);
        REQUIRE(got);
        CHECK(got->size == world.bytes.size());
        back += got->bytes;
    }
    CHECK(back == world.bytes);
    CHECK(world.blobs.get(world.clerk, world.key, 3).error() == absent);
    CHECK(world.problems().isEmpty());
}

TEST_CASE("a piece that comes twice, or after all is there, changes nothing")
{
    World world;
    REQUIRE(world.blobs.offer(world.clerk, world.key, world.bytes.size()));
    CHECK(world.put(0) == false);
    CHECK(world.put(0) == false);
    CHECK(world.put(1) == false);
    CHECK(world.put(2) == true);
    CHECK(world.put(1) == true);
    CHECK(world.blobs.put(world.clerk, world.key, 1, QByteArray(blob::pieceBytes, 'x')) == true);
    CHECK(world.blobs.get(world.clerk, world.key, 1)->bytes == pieceAt(world.bytes, 1));
}

TEST_CASE("bytes with another hash are thrown away whole, and may be brought again")
{
    World world;
    REQUIRE(world.blobs.offer(world.clerk, world.key, world.bytes.size()));
    REQUIRE(world.put(0));
    REQUIRE(world.blobs.put(world.clerk, world.key, 1, QByteArray(blob::pieceBytes, 'x')));
    const auto last = world.put(2);
    REQUIRE_FALSE(last);
    CHECK(last.error().code == ErrorCode::Corrupt);
    CHECK(last.error().key == u"blob.hash");
    CHECK(world.rows(QStringLiteral("blob")) == 0);
    CHECK(world.rows(QStringLiteral("blob_piece")) == 0);
    world.putAll();
    CHECK(world.blobs.get(world.clerk, world.key, 0));
}

TEST_CASE("I11 a case one may not read, one that is not there and one without these bytes answer alike")
{
    World world;
    world.putAll();
    const BlobKey noCase{world.hub.ids.make<CaseId>(), world.key.sha256};
    const BlobKey noBytes{world.key.caseId, QByteArray(32, 'x')};
    const qint64 size = world.bytes.size();
    CHECK(world.blobs.get(world.hub.department, world.key, 0).error() == absent);
    CHECK(world.blobs.get(world.clerk, noCase, 0).error() == absent);
    CHECK(world.blobs.get(world.clerk, noBytes, 0).error() == absent);
    CHECK(world.blobs.offer(world.hub.department, world.key, size).error() == absent);
    CHECK(world.blobs.offer(world.clerk, noCase, size).error() == absent);
    CHECK(world.blobs.offer(world.clerk, world.key, size - 1).error() == absent);
    CHECK(world.blobs.put(world.hub.department, world.key, 0, pieceAt(world.bytes, 0)).error() == absent);
    CHECK(world.blobs.put(world.clerk, noCase, 0, pieceAt(world.bytes, 0)).error() == absent);
}

TEST_CASE("whoever names another case's bytes in a case of their own does not get them for that")
{
    World world;
    world.putAll();
    const BlobKey own{world.hub.ids.make<CaseId>(), world.key.sha256};
    world.cases.named[own] = world.bytes.size();
    world.cases.readers.insert({world.hub.department.user, own.caseId});
    CHECK(world.blobs.get(world.hub.department, own, 0).error() == absent);
    CHECK(world.blobs.offer(world.hub.department, own, world.bytes.size()) == QList<int>{0, 1, 2});
}

TEST_CASE("a piece has its length, and is taken only of what was offered")
{
    World world;
    CHECK(world.put(0).error() == absent);
    REQUIRE(world.blobs.offer(world.clerk, world.key, world.bytes.size()));
    const auto tooShort = world.blobs.put(world.clerk, world.key, 0, QByteArrayLiteral("short"));
    CHECK(tooShort.error() == (Error{ErrorCode::InvalidInput, QStringLiteral("blob.piece"), {}}));
    CHECK_FALSE(world.blobs.put(world.clerk, world.key, 3, QByteArrayLiteral("beyond")));
    CHECK_FALSE(world.blobs.put(world.clerk, world.key, -1, QByteArrayLiteral("before")));
    CHECK(world.rows(QStringLiteral("blob_piece")) == 0);
}

TEST_CASE("a municipality's quota counts what is offered, and what fits is still taken")
{
    World world(300'000);
    CHECK(world.blobs.offer(world.clerk, world.key, world.bytes.size()));
    const BlobKey second{world.key.caseId, QByteArray(32, 's')};
    world.cases.named[second] = 40'000;
    CHECK(world.blobs.offer(world.clerk, second, 40'000).error() ==
          (Error{ErrorCode::Refused, QStringLiteral("blob.quota"), {}}));
    const BlobKey third{world.key.caseId, QByteArray(32, 't')};
    world.cases.named[third] = 30'000;
    CHECK(world.blobs.offer(world.clerk, third, 30'000));
    CHECK(world.put(0) == false);
}

TEST_CASE("what no case names goes after a day, what is named again meanwhile stays")
{
    World world;
    world.putAll();
    const auto day = BlobStore::unnamedKeptMs;
    CHECK(world.blobs.sweep(10) == 0);
    world.cases.named.clear();
    CHECK(world.blobs.sweep(10) == 0);
    world.hub.clock.advance(day - 1);
    CHECK(world.blobs.sweep(10) == 0);
    world.cases.named[world.key] = world.bytes.size();
    CHECK(world.blobs.sweep(10) == 0);
    world.cases.named.clear();
    CHECK(world.blobs.sweep(10) == 0);
    world.hub.clock.advance(day);
    CHECK(world.blobs.sweep(10) == 1);
    CHECK(world.rows(QStringLiteral("blob")) == 0);
    CHECK(world.rows(QStringLiteral("blob_piece")) == 0);
}

TEST_CASE("a sweep goes on where it stopped, and begins again at the end")
{
    World world;
    for (int i = 0; i < 5; ++i) {
        const BlobKey key{world.hub.ids.make<CaseId>(), QByteArray(32, static_cast<char>('a' + i))};
        world.cases.named[key] = 10;
        world.cases.readers.insert({world.clerk.user, key.caseId});
        REQUIRE(world.blobs.offer(world.clerk, key, 10));
    }
    world.cases.named.clear();
    for (int i = 0; i < 4; ++i)
        CHECK(world.blobs.sweep(2) == 0);
    world.hub.clock.advance(BlobStore::unnamedKeptMs);
    int removed = 0;
    for (int i = 0; i < 4; ++i)
        removed += *world.blobs.sweep(2);
    CHECK(removed == 5);
}

TEST_CASE("a merge gives the other case the same bytes")
{
    World world;
    world.putAll();
    const CaseId other = world.hub.ids.make<CaseId>();
    {
        auto transaction = db::Transaction::begin(world.hub.store->connection());
        REQUIRE(transaction);
        REQUIRE(shareBlob(*world.hub.store, world.key, other));
        REQUIRE(transaction->commit());
    }
    const BlobKey shared{other, world.key.sha256};
    world.cases.named[shared] = world.bytes.size();
    world.cases.readers.insert({world.clerk.user, other});
    CHECK(world.blobs.get(world.clerk, shared, 2)->bytes == pieceAt(world.bytes, 2));
    CHECK(world.problems().isEmpty());
}

TEST_CASE("a hub without cases takes no attachments")
{
    TestHub hub;
    BlobStore blobs(*hub.store, hub.clock, {});
    CHECK_FALSE(blobs.isOpen());
    CHECK(blobs.offer(hub.operatorA, {hub.ids.make<CaseId>(), QByteArray(32, 'h')}, 10).error() == absent);
    CHECK(blobs.sweep(10) == 0);
}

TEST_CASE("a check of the store finds bytes that rotted, and pieces that belong to nothing")
{
    World world;
    world.putAll();
    REQUIRE(world.problems().isEmpty());
    db::Connection& connection = world.hub.store->connection();
    REQUIRE(db::execute(connection, QStringLiteral("UPDATE blob_piece SET body = ? WHERE piece = 1"),
                        QByteArray(blob::pieceBytes, 'x')));
    REQUIRE(world.problems().size() == 1);
    CHECK(world.problems().first().startsWith(u"blob.hash"));
    REQUIRE(db::execute(connection, QStringLiteral("DELETE FROM blob")));
    REQUIRE(world.problems().size() == 1);
    CHECK(world.problems().first().startsWith(u"blob.stray"));
}
