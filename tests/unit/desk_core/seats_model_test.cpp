// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/unit/desk_core/desk_fixture.h"

#include "app/desk/core/seats_model.h"
#include "kb/store/room_projection.h"

#include <QAbstractItemModelTester>

using namespace madoguchi;
using namespace madoguchi::desk;
using desk::test::Desk;
using desk::test::waitFor;

namespace {

struct RoomDesk : Desk
{
    SeatsModel model{*commands};
    QAbstractItemModelTester tester{&model, QAbstractItemModelTester::FailureReportingMode::Fatal};

    SeatStatus put(const QString& name, SeatState state, Timestamp since, SeatId seat = {})
    {
        SeatStatus status;
        status.seat = seat.isNull() ? ids.make<SeatId>() : seat;
        status.user = commands->user()->actor.user;
        status.report.name = name;
        status.report.state = state;
        status.report.since = since;
        if (state == SeatState::Offline)
            status.lastSeenAt = since;
        REQUIRE(run([status](db::Connection& connection) {
            return store::projectOfRoom(connection,
                                        {EntityKind::SeatStatus, status.seat.value, encode(status)});
        }));
        return status;
    }
    bool shows(const QStringList& names)
    {
        model.refresh();
        return waitFor([&] {
            QStringList shown;
            for (int row = 0; row < model.rowCount(); ++row)
                shown += model.cardAt(row)->status.report.name;
            return shown == names;
        });
    }
};

} // namespace

TEST_CASE("seats stand in the order of their numbers, and those left long ago stand no more")
{
    RoomDesk desk;
    const Timestamp now = desk.clock.now();
    constexpr qint64 day = 24LL * 3'600'000;
    desk.put(QStringLiteral("10"), SeatState::OnCall, now);
    desk.put(QStringLiteral("2"), SeatState::Ready, now);
    desk.put(QStringLiteral("3"), SeatState::Offline, now.plusMs(-2 * day));
    desk.put(QStringLiteral("4"), SeatState::Offline, now.plusMs(-8 * day));
    desk.put(QStringLiteral("5"), SeatState::SignedOut, now.plusMs(-2 * day));
    REQUIRE(desk.shows({QStringLiteral("2"), QStringLiteral("3"), QStringLiteral("10")}));
    CHECK(desk.model.manned() == 2);
    CHECK(desk.model.count(SeatState::OnCall) == 1);
}

TEST_CASE("a card changes in its place, with its person's figures of today and a raised hand")
{
    RoomDesk desk;
    const SeatStatus seat = desk.put(QStringLiteral("3番席"), SeatState::Ready, desk.clock.now());
    REQUIRE(desk.shows({QStringLiteral("3番席")}));
    QSignalSpy reset(&desk.model, &SeatsModel::modelReset);

    Contact contact;
    contact.id = desk.ids.make<ContactId>();
    contact.operatorId = desk.commands->user()->actor.user;
    contact.startedAt = desk.clock.now().plusMs(-90'000);
    contact.endedAt = desk.clock.now();
    contact.original.inquiry = QStringLiteral("ごみ");
    REQUIRE(desk.perform(LogContact{contact}));
    Hand hand;
    hand.id = desk.ids.make<HandId>();
    hand.seat = seat.seat;
    hand.raisedAt = desk.clock.now();
    HandEntry entry;
    entry.id = desk.ids.make<EntryId>();
    entry.text = QStringLiteral("半焼でも？");
    hand.entries = {entry};
    REQUIRE(desk.perform(RaiseHand{hand}));
    desk.put(QStringLiteral("3番席"), SeatState::OnCall, desk.clock.now(), seat.seat);
    desk.model.refresh();
    REQUIRE(waitFor([&] { return desk.model.cardAt(0)->hand == hand.id; }));
    CHECK(reset.isEmpty());
    CHECK(desk.model.cardAt(0)->status.report.state == SeatState::OnCall);
    CHECK((desk.model.cardAt(0)->today == store::DayFigures{1, 1, 1, 90'000}));
    CHECK((desk.model.today() == store::DayFigures{1, 1, 1, 90'000}));
    desk.model.clear();
    CHECK(desk.model.rowCount() == 0);
    CHECK(desk.model.today().contacts == 0);
}

TEST_CASE("without a word from the hub it is not known what seats are at, but for those that were left")
{
    RoomDesk desk;
    const Timestamp now = desk.clock.now();
    desk.put(QStringLiteral("1"), SeatState::OnCall, now);
    desk.put(QStringLiteral("2"), SeatState::Offline, now);
    REQUIRE(desk.shows({QStringLiteral("1"), QStringLiteral("2")}));
    CHECK(desk.model.manned() == 1);
    QSignalSpy changed(&desk.model, &SeatsModel::dataChanged);
    desk.model.setHeardUntil(now);
    CHECK(changed.count() == 1);
    CHECK(desk.model.cardAt(0)->knownUntil == now);
    CHECK(desk.model.cardAt(1)->isKnown());
    CHECK(desk.model.unknown() == 1);
    CHECK(desk.model.manned() == 0);
    CHECK(desk.model.count(SeatState::OnCall) == 0);
    // What comes in while it lasts is as little known.
    desk.put(QStringLiteral("3"), SeatState::Ready, now);
    REQUIRE(desk.shows({QStringLiteral("1"), QStringLiteral("2"), QStringLiteral("3")}));
    CHECK(desk.model.unknown() == 2);
    desk.model.setHeardUntil({});
    CHECK(desk.model.unknown() == 0);
    CHECK(desk.model.manned() == 2);
}
