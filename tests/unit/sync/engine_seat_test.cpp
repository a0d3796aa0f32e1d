// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/printers.h"
#include "tests/unit/sync/script.h"

using namespace madoguchi;
using namespace madoguchi::sync;

namespace {

wire::Welcome welcome(bool takesSeats)
{
    wire::Welcome message{1, {}, QStringLiteral("990019"), {}};
    message.features = takesSeats ? static_cast<qint64>(wire::Feature::SeatReports) : 0;
    return message;
}

SeatChanged is(SeatState state)
{
    SeatReport report;
    report.state = state;
    return {report};
}

QStringList comesBack(Script& desk, bool takesSeats)
{
    QStringList words = desk.tell(Connected{});
    words += desk.hears(welcome(takesSeats));
    return words + desk.hears(desk.signedIn({}));
}

void starts(Script& desk, bool takesSeats)
{
    desk.tell(Started{{desk.epoch}, QByteArrayLiteral("secret"), token, {}, 0});
    comesBack(desk, takesSeats);
}

} // namespace

TEST_CASE("what the seat is at is told at once, and what did not change is not told again")
{
    Script desk;
    starts(desk, true);
    CHECK(desk.tell(is(SeatState::OnCall)) == said("> Seat 2"));
    CHECK(desk.tell(is(SeatState::OnCall)).isEmpty());
    CHECK(desk.tell(is(SeatState::WrapUp)) == said("> Seat 3"));
}

TEST_CASE("a seat that changed while there was no connection is told with the last of it")
{
    Script desk;
    starts(desk, true);
    desk.tell(is(SeatState::Ready));
    desk.tell(Disconnected{});
    CHECK(desk.tell(is(SeatState::OnCall)).isEmpty());
    CHECK(desk.tell(is(SeatState::Break)).isEmpty());
    desk.fires(Timer::Reconnect);
    CHECK(comesBack(desk, true).contains(QStringLiteral("> Seat 4")));
}

TEST_CASE("each connection is told anew: the hub took the seat for gone")
{
    Script desk;
    starts(desk, true);
    desk.tell(is(SeatState::Ready));
    desk.tell(Disconnected{});
    desk.fires(Timer::Reconnect);
    CHECK(comesBack(desk, true).contains(QStringLiteral("> Seat 1")));
}

TEST_CASE("I15: a hub that does not know seats is told nothing of them, also after one that did")
{
    Script desk;
    starts(desk, true);
    desk.tell(is(SeatState::Ready));
    desk.tell(Disconnected{});
    desk.fires(Timer::Reconnect);
    CHECK_FALSE(comesBack(desk, false).contains(QStringLiteral("> Seat 1")));
    CHECK(desk.tell(is(SeatState::OnCall)).isEmpty());
}

TEST_CASE("whoever signs in next does not inherit what the seat was at")
{
    Script desk;
    starts(desk, true);
    desk.tell(is(SeatState::OnCall));
    desk.tell(SignInRequested{QStringLiteral("tanaka"), QStringLiteral("password")});
    desk.tell(Connected{});
    CHECK(desk.hears(welcome(true)) == said("> SignIn tanaka"));
    CHECK_FALSE(desk.hears(desk.signedIn({})).contains(QStringLiteral("> Seat 2")));
}
