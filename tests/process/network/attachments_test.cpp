// SPDX-License-Identifier: GPL-3.0-or-later
// Attachments from desk to hub to desk over real TLS, through cables that break.
#include "kb/db/statement.h"
#include "kb/store/blob_repository.h"
#include "tests/process/network/lan.h"
#include "tests/support/printers.h"
#include "tests/support/wait_for.h"

#include <cstdio>

using namespace madoguchi;
using namespace madoguchi::test;

namespace {

constexpr int patienceMs = 60'000;

sync::Timing impatient()
{
    sync::Timing timing;
    timing.backoffBaseMs = 1;
    timing.backoffCapMs = 8;
    timing.nudgeMs = 0;
    return timing;
}

/// Two desks of one person, and a case that names one file.
struct World
{
    explicit World(qint64 size)
        : bytes(bytesOf(size))
    {
        lan.addDesk(impatient());
        lan.addDesk(impatient());
        for (size_t i = 0; i < 2; ++i) {
            lan.desk(i).enter();
            // A desk that held no copy of the case would keep nothing of it.
            REQUIRE(db::execute(lan.desk(i).store(),
                                QStringLiteral("INSERT INTO case_share (share, case_id, summary, version) "
                                               "VALUES (?, ?, 0, 1)"),
                                key.caseId.value, key.caseId.value));
        }
        lan.cases.named[key] = size;
        lan.cases.readers.insert({lan.account.staff.id, key.caseId});
    }
    [[nodiscard]] store::BlobRepository blobs(size_t desk)
    {
        return store::BlobRepository(lan.desk(desk).store());
    }
    void takeIn(size_t desk)
    {
        auto repository = blobs(desk);
        const auto number = repository.begin(bytes.size(), lan.clock.now());
        REQUIRE(number);
        for (int piece = 0; piece < blob::pieceCount(bytes.size()); ++piece)
            REQUIRE(repository.append(*number, piece, pieceAt(bytes, piece)));
        REQUIRE(repository.finish(*number, key, lan.clock.now()));
        lan.desk(desk).driver().blobsChanged();
    }
    void want(size_t desk)
    {
        REQUIRE(blobs(desk).want(key, bytes.size(), lan.clock.now()));
        lan.desk(desk).driver().blobsChanged();
    }
    [[nodiscard]] store::BlobStatus status(size_t desk)
    {
        const auto status = blobs(desk).status(key);
        return status && *status ? **status : store::BlobStatus();
    }
    [[nodiscard]] bool isAtHub() { return status(0).atHub; }
    [[nodiscard]] bool isFetched() { return status(1).complete; }
    [[nodiscard]] bool isSound(size_t desk)
    {
        QByteArray back;
        for (int piece = 0; piece < blob::pieceCount(bytes.size()); ++piece)
            back += blobs(desk).piece(key.sha256, piece).value_or(QByteArray());
        return back == bytes;
    }
    [[nodiscard]] qint64 piecesAtHub()
    {
        return *db::selectInteger(lan.store->connection(), QStringLiteral("SELECT count(*) FROM blob_piece"));
    }
    /// Waits without sleeping: the hub lives in this thread. @return milliseconds
    template <typename Condition>
    qint64 until(Condition condition)
    {
        const qint64 began = lan.clock.steadyMs();
        while (!condition()) {
            if (lan.clock.steadyMs() - began > patienceMs)
                FAIL("it did not happen");
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents, 5);
        }
        return lan.clock.steadyMs() - began;
    }

    Lan lan;
    QByteArray bytes;
    BlobKey key{lan.ids.make<CaseId>(), shaOf(bytes)};
};

double seconds(qint64 ms)
{
    return static_cast<double>(ms) / 1000;
}

} // namespace

TEST_CASE("25 MiB go to the hub and to another desk over TLS")
{
    World world(25LL << 20);
    world.takeIn(0);
    // A look into the store costs as much as a piece: not at each.
    const auto up = world.until([&, next = world.lan.clock.steadyMs()]() mutable {
        if (world.lan.clock.steadyMs() < next)
            return false;
        next += 50;
        return world.isAtHub();
    });
    world.want(1);
    const auto down = world.until([&, next = world.lan.clock.steadyMs()]() mutable {
        if (world.lan.clock.steadyMs() < next)
            return false;
        next += 50;
        return world.isFetched();
    });
    std::printf(
        "25 MiB over TLS on the loopback, 128 KiB a piece, each on both disks: up %.2f s, down %.2f s\n",
        seconds(up), seconds(down));
    std::fflush(stdout);
    CHECK(world.isSound(1));
    CHECK(world.lan.desk(0).troubles() == QStringList());
    CHECK(world.lan.desk(1).troubles() == QStringList());
}

TEST_CASE("an attachment whose line is cut again and again goes on where it was, up and down")
{
    World world(3LL << 20);
    const auto cutAt = [&](size_t desk, auto condition) {
        int cuts = 0;
        qint64 most = 0;
        world.until([&] {
            const Cable::Carried carried = world.lan.cable(desk).carried();
            const qint64 bytes = std::max(carried.toHub, carried.toDesk);
            if (bytes > 500'000 && bytes != most) {
                most = bytes;
                world.lan.cable(desk).cut();
                ++cuts;
            }
            return condition();
        });
        return cuts;
    };
    world.takeIn(0);
    const int up = cutAt(0, [&] { return world.isAtHub(); });
    world.want(1);
    const int down = cutAt(1, [&] { return world.isFetched(); });
    std::printf("3 MiB, the line cut after each 0.5 MB: %d cuts on the way up, %d down\n", up, down);
    std::fflush(stdout);
    CHECK(up >= 3);
    CHECK(down >= 3);
    CHECK(world.isSound(1));
    CHECK(world.piecesAtHub() == 24);
}

TEST_CASE("contacts saved while a picture goes over a slow line do not wait for it")
{
    World world(3LL << 20);
    CableCondition slow;
    slow.toHub.bytesPerSecond = 1'000'000;
    world.lan.cable(0).set(slow);
    world.takeIn(0);
    world.until([&] { return world.piecesAtHub() > 0; });
    qint64 longest = 0;
    for (int i = 0; i < 5; ++i) {
        const ContactId contact = world.lan.desk(0).save();
        const qint64 took = world.until([&] { return world.lan.hubHas(contact); });
        longest = std::max(longest, took);
    }
    const bool underWay = !world.isAtHub();
    std::printf("3 MiB at 1 MB/s: five contacts meanwhile, the slowest at the hub after %lld ms\n",
                static_cast<long long>(longest));
    std::fflush(stdout);
    CHECK(underWay);
    CHECK(longest < 1500);
    world.until([&] { return world.isAtHub(); });
}

TEST_CASE("a hub put back to before it had an attachment gets it again from the desk that made it")
{
    World world(300'000);
    world.takeIn(0);
    world.until([&] { return world.isAtHub(); });
    REQUIRE(world.lan.store->connection().runScript("DELETE FROM blob_piece; DELETE FROM blob",
                                                    QStringLiteral("lost")));
    REQUIRE(world.lan.store->beginEpoch(world.lan.ids));
    world.want(1);
    world.until([&] { return world.isFetched(); });
    CHECK(world.isSound(1));
    CHECK(world.piecesAtHub() == 3);
}

TEST_CASE("a desk that is stopped and started again goes on with its attachments")
{
    World world(3LL << 20);
    world.takeIn(0);
    world.until([&] { return world.piecesAtHub() > 3; });
    world.lan.desk(0).driver().stop();
    const qint64 before = world.piecesAtHub();
    world.lan.desk(0).driver().start();
    world.until([&] { return world.isAtHub(); });
    CHECK(before < 24);
    world.want(1);
    world.until([&] { return world.status(1).held > 0; });
    world.lan.desk(1).driver().stop();
    world.lan.desk(1).driver().start();
    world.until([&] { return world.isFetched(); });
    CHECK(world.isSound(1));
}

TEST_CASE("I11 a desk that may not read the case fetches nothing, as if there were none")
{
    World world(1000);
    world.takeIn(0);
    world.until([&] { return world.isAtHub(); });
    world.lan.cases.readers.clear();
    QStringList told;
    QObject::connect(&world.lan.desk(1).driver(), &sync::SyncDriver::blobMoved, &world.lan.desk(1),
                     [&](const sync::BlobProgress& progress) { told.append(progress.error.key); });
    world.want(1);
    world.until([&] { return !told.isEmpty(); });
    CHECK(told == QStringList{QStringLiteral("blob.absent")});
    CHECK(world.status(1).held == 0);
}
