// SPDX-License-Identifier: GPL-3.0-or-later
#include "kb/hub/seat_board.h"
#include "kb/hub/store_check.h"
#include "tests/unit/hub/hub_fixture.h"

using namespace madoguchi;
using namespace madoguchi::hub;

namespace {

SeatReport reportOf(SeatState state, const QString& name = QStringLiteral("3番席"))
{
    SeatReport report;
    report.state = state;
    report.name = name;
    return report;
}

/// One daemon's board, on a store of its own.
struct Daemon
{
    explicit Daemon(TestHub& hub)
        : store(hub.open())
        , board(*store, hub.clock, hub.ids.makeUuid())
    {
    }
    /// The feeds' revisions after a step.
    std::map<FeedId, qint64> step()
    {
        const auto moved = board.step();
        REQUIRE(moved);
        return *moved;
    }

    std::unique_ptr<HubStore> store;
    SeatBoard board;
};

struct Room
{
    TestHub hub;
    Daemon daemon{hub};
    SeatId seat = hub.ids.make<SeatId>();
    UserId user = hub.operatorA.user;

    void report(SeatState state, int link = 1) { daemon.board.report(link, seat, user, reportOf(state)); }
    /// The seat as the room's people read it.
    std::optional<SeatStatus> status()
    {
        for (const StoredRow& row : hub.pullAll(hub.supervisor, centreFeed(testCity))) {
            if (row.row.kind == EntityKind::SeatStatus && row.row.id == seat.value) {
                const auto decoded = decodeSeatStatus(row.row.body);
                REQUIRE(decoded);
                return *decoded;
            }
        }
        return {};
    }
    std::optional<SeatState> state()
    {
        const auto found = status();
        return found ? std::optional(found->report.state) : std::nullopt;
    }
    qint64 head() { return *hub.store->head(centreFeed(testCity)); }
    /// Time passes as it does for a daemon: it looks after its seats all the while.
    void pass(qint64 ms, std::initializer_list<Daemon*> living)
    {
        for (qint64 at = 0; at < ms; at += 5'000) {
            hub.clock.advance(std::min<qint64>(5'000, ms - at));
            for (Daemon* each : living)
                (void)each->step();
        }
    }
};

} // namespace

TEST_CASE("what a seat reports stands in the room's feed, with the session's seat and user")
{
    Room room;
    room.report(SeatState::OnCall);
    CHECK_FALSE(room.daemon.step().empty());
    const auto status = room.status();
    REQUIRE(status);
    CHECK(status->user == room.user);
    CHECK(status->report.state == SeatState::OnCall);
    CHECK_FALSE(status->lastSeenAt.isSet());
    CHECK(checkStore(*room.hub.store)->problems.isEmpty());
}

TEST_CASE("a seat's row is written once a second at most, and the last report wins")
{
    Room room;
    room.report(SeatState::Ready);
    (void)room.daemon.step();
    for (const SeatState state : {SeatState::OnCall, SeatState::WrapUp, SeatState::Break}) {
        room.report(state);
        CHECK(room.daemon.step().empty());
    }
    CHECK(room.head() == 1);
    room.hub.clock.advance(SeatBoard::writeEveryMs);
    (void)room.daemon.step();
    CHECK(room.head() == 2);
    CHECK(room.state() == SeatState::Break);
}

TEST_CASE("a report that changes nothing costs no revision")
{
    Room room;
    for (int i = 0; i < 3; ++i) {
        room.report(SeatState::Ready);
        (void)room.daemon.step();
        room.hub.clock.advance(2'000);
    }
    CHECK(room.head() == 1);
}

TEST_CASE("a name and a reason too long are cut, a seat without a name is called as it was enrolled")
{
    Room room;
    SeatReport report = reportOf(SeatState::Break, QString(5'000, u'x'));
    report.reason = QString(5'000, u'y');
    room.daemon.board.report(1, room.seat, room.user, report);
    (void)room.daemon.step();
    CHECK(room.status()->report.name.size() == longestSeatText);
    CHECK(room.status()->report.reason.size() == longestSeatText);

    Devices devices(*room.hub.store, room.hub.clock, room.hub.random);
    const auto code = devices.makeCode(60'000);
    REQUIRE(code);
    const auto device = devices.enrol(*code, QStringLiteral("5番席"), room.hub.ids);
    REQUIRE(device);
    room.seat = device->seat;
    room.daemon.board.report(2, room.seat, room.user, reportOf(SeatState::Ready, {}));
    (void)room.daemon.step();
    CHECK(room.status()->report.name == QStringLiteral("5番席"));
}

TEST_CASE(
    "a connection that ends makes its seat Offline with the time it was last heard of, one that is back "
    "at once was never away")
{
    Room room;
    room.report(SeatState::Ready);
    (void)room.daemon.step();
    const Timestamp heard = room.hub.clock.now();
    room.daemon.board.left(1, heard);
    room.hub.clock.advance(1'000);
    (void)room.daemon.step();
    CHECK(room.state() == SeatState::Ready);
    room.report(SeatState::Ready, 2);
    room.hub.clock.advance(10'000);
    (void)room.daemon.step();
    CHECK(room.head() == 1);

    room.daemon.board.left(2, heard);
    room.hub.clock.advance(SeatBoard::offlineAfterMs);
    (void)room.daemon.step();
    CHECK(room.state() == SeatState::Offline);
    CHECK(room.status()->lastSeenAt == heard);

    room.report(SeatState::OnCall, 3);
    (void)room.daemon.step();
    CHECK(room.state() == SeatState::OnCall);
    CHECK_FALSE(room.status()->lastSeenAt.isSet());
}

TEST_CASE("an old connection found dead after the seat came back changes nothing")
{
    Room room;
    room.report(SeatState::Ready, 1);
    (void)room.daemon.step();
    room.report(SeatState::Ready, 2);
    room.daemon.board.left(1, room.hub.clock.now());
    room.pass(60'000, {&room.daemon});
    CHECK(room.state() == SeatState::Ready);
}

TEST_CASE("signing out is not being offline, also when the connection ends with it")
{
    Room room;
    room.report(SeatState::Ready);
    (void)room.daemon.step();
    room.hub.clock.advance(1'000);
    room.daemon.board.signedOut(1);
    room.daemon.board.left(1, room.hub.clock.now());
    (void)room.daemon.step();
    room.pass(60'000, {&room.daemon});
    CHECK(room.state() == SeatState::SignedOut);
}

TEST_CASE("a seat that moved to another daemon stays with it, whatever the first one finds out later")
{
    Room room;
    Daemon other(room.hub);
    room.report(SeatState::Ready);
    (void)room.daemon.step();
    other.board.report(1, room.seat, room.user, reportOf(SeatState::Ready));
    (void)other.step();
    room.daemon.board.left(1, room.hub.clock.now());
    room.pass(60'000, {&room.daemon, &other});
    CHECK(room.state() == SeatState::Ready);
    other.board.left(1, room.hub.clock.now());
    room.pass(10'000, {&room.daemon, &other});
    CHECK(room.state() == SeatState::Offline);
}

TEST_CASE("seats of a daemon that died become Offline after a while, those that came back do not")
{
    Room room;
    const SeatId stays = room.hub.ids.make<SeatId>();
    room.report(SeatState::Ready);
    room.daemon.board.report(2, stays, room.user, reportOf(SeatState::OnCall));
    (void)room.daemon.step();
    const Timestamp died = room.hub.clock.now();

    Daemon next(room.hub); // the same one started again, or another
    (void)next.step();
    next.board.report(1, stays, room.user, reportOf(SeatState::OnCall));
    room.pass(SeatBoard::goneAfterMs - 10'000, {&next});
    CHECK(room.state() == SeatState::Ready);
    room.pass(30'000, {&next});
    CHECK(room.state() == SeatState::Offline);
    CHECK(room.status()->lastSeenAt == died);
    room.seat = stays;
    CHECK(room.state() == SeatState::OnCall);
}

TEST_CASE("a daemon that starts does not take another's living seats for gone")
{
    Room room;
    room.report(SeatState::Break);
    (void)room.daemon.step();
    Daemon next(room.hub);
    room.pass(3 * SeatBoard::goneAfterMs, {&room.daemon, &next});
    CHECK(room.state() == SeatState::Break);
    CHECK(room.head() == 1);
}

TEST_CASE("a daemon that was held up and given up claims its seats again")
{
    Room room;
    room.report(SeatState::Ready);
    (void)room.daemon.step();
    Daemon other(room.hub);
    room.pass(2 * SeatBoard::goneAfterMs, {&other});
    REQUIRE(room.state() == SeatState::Offline);
    room.pass(2 * SeatBoard::beatEveryMs, {&room.daemon, &other});
    CHECK(room.state() == SeatState::Ready);
    room.pass(2 * SeatBoard::goneAfterMs, {&room.daemon, &other});
    CHECK(room.state() == SeatState::Ready);
}
