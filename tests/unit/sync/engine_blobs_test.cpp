// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/printers.h"
#include "tests/unit/sync/script.h"

using namespace madoguchi;
using namespace madoguchi::sync;

namespace {

constexpr qint64 three = 2 * blob::pieceBytes + 10;
const Error absent{ErrorCode::NotFound, QStringLiteral("blob.absent"), {}};

BlobKey key(char letter)
{
    return {{QUuid(9, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1)}, QByteArray(32, letter)};
}

store::BlobTask toSend(char letter, qint64 size = three)
{
    return {key(letter), size, false, {}};
}

store::BlobTask toFetch(char letter, const QList<int>& lacking, qint64 size = three)
{
    return {key(letter), size, true, lacking};
}

/// A desk that is online with nothing else to do.
struct Desk : Script
{
    explicit Desk(qint64 hubFeatures = static_cast<qint64>(wire::Feature::Blobs), int pending = 0)
    {
        features = hubFeatures;
        started = resumes({}, {}, pending);
        if (pending == 0)
            started += tell(OutboxRead{}); // the desk asked once, in case there is something of this user's
    }
    QStringList reads(const std::vector<store::BlobTask>& tasks) { return tell(BlobsRead{tasks}); }
    QStringList lacks(const QList<int>& pieces)
    {
        return hears(wire::BlobLacks{lastBlobRequest, blob::bitsOf(pieces)});
    }
    QStringList taken(bool complete = false) { return hears(wire::PieceTaken{lastBlobRequest, complete}); }
    QStringList brings(int piece, qint64 size = three)
    {
        return hears(
            wire::BlobPiece{lastBlobRequest, size, piece, QByteArray(blob::pieceLength(size, piece), 'b')});
    }
    QStringList faults(const Error& error, qint64 retryAfterMs = 0)
    {
        return hears(wire::Fault{lastBlobRequest, error, retryAfterMs});
    }
    QStringList pieceRead() { return tell(BlobPieceRead{QByteArrayLiteral("bytes")}); }

    QStringList started;
};

} // namespace

TEST_CASE("an attachment is offered, and the pieces the hub lacks go up one after the other")
{
    Desk desk;
    CHECK(desk.started.contains(QStringLiteral("read blobs")));
    CHECK(desk.reads({toSend('a')}) == said("> Offer a"));
    CHECK(desk.lacks({1, 2}) == said("moving a 131072 | read a 1"));
    CHECK(desk.pieceRead() == said("> Put a 1"));
    CHECK(desk.taken() == said("moving a 262144 | read a 2"));
    CHECK(desk.pieceRead() == said("> Put a 2"));
    CHECK(desk.taken(true) == said("mark a"));
    CHECK(desk.tell(BlobMarked{true}) == said("done a 262154 | read blobs"));
    CHECK(desk.reads({}).isEmpty());
}

TEST_CASE("what the hub has already is noted and not sent")
{
    Desk desk;
    desk.reads({toSend('a'), toSend('b')});
    CHECK(desk.lacks({}) == said("mark a"));
    CHECK(desk.tell(BlobMarked{true}) == said("done a 262154 | read blobs"));
    CHECK(desk.reads({toSend('b')}) == said("> Offer b"));
}

TEST_CASE("an attachment is fetched from the first piece that is not here")
{
    Desk desk;
    CHECK(desk.reads({toFetch('a', {1, 2})}) == said("> Get a 1"));
    CHECK(desk.brings(1) == said("keep a 1"));
    CHECK(desk.tell(BlobPieceStored{false}) == said("moving a 262144 | > Get a 2"));
    CHECK(desk.brings(2) == said("keep a 2"));
    CHECK(desk.tell(BlobPieceStored{true}) == said("done a 262154 | read blobs"));
}

TEST_CASE("a contact goes between two pieces and never waits behind a picture")
{
    Desk desk;
    desk.reads({toSend('a')});
    desk.lacks({0, 1, 2});
    CHECK(desk.pieceRead() == said("> Put a 0"));
    CHECK(desk.tell(OutboxChanged{1}) == said("read outbox 200"));
    CHECK(desk.tell(entries(1, 1)) == said("> Push 1"));
    CHECK(desk.taken() == said("moving a 131072"));
    CHECK(desk.hears(desk.pushed(wire::PushStatus::Applied, 1)).contains(QStringLiteral("store results 1")));
    CHECK(desk.tell(ResultsStored{0}).contains(QStringLiteral("read a 1")));
}

TEST_CASE("commands that are there at the start go before any bytes")
{
    Desk desk(static_cast<qint64>(wire::Feature::Blobs), 1);
    CHECK_FALSE(desk.started.contains(QStringLiteral("read blobs")));
    desk.tell(entries(1, 1));
    desk.hears(desk.pushed(wire::PushStatus::Applied, 1));
    CHECK(desk.tell(ResultsStored{0}).contains(QStringLiteral("read blobs")));
}

TEST_CASE("while commands are put off, attachments travel")
{
    Desk desk(static_cast<qint64>(wire::Feature::Blobs), 1);
    desk.tell(entries(1, 1));
    desk.hears(desk.pushed(wire::PushStatus::Retry));
    CHECK(desk.tell(ResultsStored{1}).contains(QStringLiteral("read blobs")));
}

TEST_CASE("I15 a hub that takes no attachments is told nothing of them, also after one that did")
{
    Desk desk(0);
    CHECK_FALSE(desk.started.contains(QStringLiteral("read blobs")));
    CHECK(desk.tell(BlobsChanged{}).isEmpty());

    Desk other;
    other.reads({toSend('a')});
    other.tell(Disconnected{});
    other.features = 0;
    other.fires(Timer::Reconnect);
    const QStringList words = other.comesOnline({});
    CHECK_FALSE(words.contains(QStringLiteral("read blobs")));
    CHECK(other.engine().state() == SyncState::Current);
}

TEST_CASE("after a cut the hub is asked what it lacks, and only that goes up")
{
    Desk desk;
    desk.reads({toSend('a')});
    desk.lacks({0, 1, 2});
    desk.pieceRead();
    desk.taken();
    desk.pieceRead();
    desk.tell(Disconnected{});
    desk.fires(Timer::Reconnect);
    CHECK(desk.comesOnline({}).contains(QStringLiteral("read blobs")));
    CHECK(desk.reads({toSend('a')}) == said("> Offer a"));
    CHECK(desk.lacks({2}) == said("moving a 262144 | read a 2"));
    // The answer to what was sent before the cut.
    CHECK(desk.hears(wire::PieceTaken{1, true}).isEmpty());
}

TEST_CASE("what the hub says is not there is put off, and tried again at growing distances")
{
    Desk desk;
    desk.reads({toSend('a')});
    CHECK(desk.faults(absent) == said("blob.absent a 0 | release a | read blobs"));
    desk.tell(BlobMarked{false});
    CHECK(desk.reads({toSend('a')}) == said("set BlobPause"));
    const qint64 first = desk.delay(Timer::BlobPause);
    CHECK(first >= 10'000);
    CHECK(desk.fires(Timer::BlobPause) == said("> Offer a"));
    desk.faults(absent);
    desk.tell(BlobMarked{false});
    desk.reads({toSend('a')});
    CHECK(desk.delay(Timer::BlobPause) >= 20'000);
    CHECK(desk.delay(Timer::BlobPause) < 3'700'000);
}

TEST_CASE("what is put off keeps nothing else waiting")
{
    Desk desk;
    desk.reads({toSend('a'), toSend('b')});
    desk.faults(absent);
    desk.tell(BlobMarked{false});
    CHECK(desk.reads({toSend('a'), toSend('b')}) == said("> Offer b"));
}

TEST_CASE("what was put off is tried at once when a command was answered or a person asks")
{
    Desk desk;
    desk.reads({toSend('a')});
    desk.faults(absent);
    desk.tell(BlobMarked{false});
    desk.reads({toSend('a')});
    CHECK(desk.tell(BlobsChanged{}) == said("stop BlobPause | read blobs"));
    CHECK(desk.reads({toSend('a')}) == said("> Offer a"));
    desk.faults(absent);
    desk.tell(BlobMarked{false});
    desk.reads({toSend('a')});
    desk.tell(OutboxChanged{1});
    desk.tell(entries(1, 1));
    desk.hears(desk.pushed(wire::PushStatus::Applied, 1));
    CHECK(desk.tell(ResultsStored{0}).contains(QStringLiteral("> Offer a")));
}

TEST_CASE("a hub that is busy is left alone for as long as it asks, whoever asks meanwhile")
{
    Desk desk;
    desk.reads({toFetch('a', {0, 1, 2})});
    CHECK(desk.faults({ErrorCode::Busy, QStringLiteral("db.busy"), {}}, 5000) == said("set BlobPause"));
    CHECK(desk.delay(Timer::BlobPause) > 5000);
    CHECK(desk.tell(BlobsChanged{}).isEmpty());
    CHECK(desk.fires(Timer::BlobPause) == said("read blobs"));
    CHECK(desk.reads({toFetch('a', {0, 1, 2})}) == said("> Get a 0"));
}

TEST_CASE("what nobody wants any more stops after the piece that is on its way")
{
    Desk desk;
    desk.reads({toFetch('a', {0, 1, 2})});
    CHECK(desk.tell(BlobsChanged{}).isEmpty());
    CHECK(desk.brings(0) == said("keep a 0"));
    CHECK(desk.tell(BlobPieceStored{false}) == said("moving a 131072 | read blobs"));
    CHECK(desk.reads({}).isEmpty());
}

TEST_CASE("bytes that are not what they should be are put off and told")
{
    Desk desk;
    desk.reads({toFetch('a', {2})});
    desk.brings(2);
    CHECK(
        desk.tell(StoreFailed{StoreStep::BlobPiece, {ErrorCode::Corrupt, QStringLiteral("blob.hash"), {}}}) ==
        said("blob.hash a 262144 | read blobs"));
    CHECK(desk.reads({toFetch('a', {0, 1, 2})}) == said("set BlobPause"));
    CHECK(desk.delay(Timer::BlobPause) < 70'000);

    Desk other;
    other.reads({toFetch('a', {0, 1, 2})});
    CHECK(other.brings(1) == said("blob.piece a 0 | read blobs"));
    Desk third;
    third.reads({toFetch('a', {0, 1, 2})});
    CHECK(third.brings(0, three + 1) == said("blob.piece a 0 | read blobs"));
}

TEST_CASE("a disk that is full pauses attachments and is told")
{
    Desk desk;
    desk.reads({toFetch('a', {0, 1, 2})});
    desk.brings(0);
    CHECK(desk.tell(StoreFailed{StoreStep::BlobPiece, {ErrorCode::Io, QStringLiteral("db.disk-full"), {}}}) ==
          said("set BlobPause | trouble db.disk-full"));
    CHECK(desk.fires(Timer::BlobPause) == said("read blobs"));
}

TEST_CASE("a hub that never is content with what it got is not sent it for ever")
{
    Desk desk;
    desk.reads({toSend('a', 10)});
    for (int i = 0; i < 2; ++i) {
        desk.lacks({0});
        CHECK(desk.pieceRead() == said("> Put a 0"));
        CHECK(desk.taken() == said("moving a 10 | > Offer a"));
    }
    desk.lacks({0});
    desk.pieceRead();
    CHECK(desk.taken() == said("moving a 10 | blob.incomplete a 10 | read blobs"));
}

TEST_CASE("a hub put back to an earlier state is offered again what it had")
{
    Desk desk;
    desk.reads({toSend('a')});
    desk.lacks({0, 1, 2});
    desk.pieceRead();
    wire::Granted granted{QUuid(7, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1), {}};
    CHECK(desk.hears(granted).contains(QStringLiteral("offer again")));
    CHECK(desk.tell(OfferedAgain{granted.epoch, 0}) == said("read blobs"));
}

TEST_CASE("a piece that is not answered ends the connection, as any other request")
{
    Desk desk;
    desk.reads({toSend('a')});
    REQUIRE(desk.isSet(Timer::Answer));
    CHECK(desk.fires(Timer::Answer).contains(QStringLiteral("disconnect")));
}
