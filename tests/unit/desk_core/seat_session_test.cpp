// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk/core/seat_session.h"
#include "tests/support/printers.h"

#include <QSignalSpy>

using namespace madoguchi;
using namespace madoguchi::desk;

namespace {

struct Seat
{
    ManualClock clock;
    SeatSession session{clock};

    Seat()
    {
        session.setName(QStringLiteral("3番席"));
        session.setUser(user(QStringLiteral("sato")));
    }
    static SignedInUser user(const QString& login) { return {login, login, localActor(login)}; }
    ContactDraft draft() const
    {
        ContactDraft made;
        made.startedAt = clock.now();
        made.content.inquiry = QStringLiteral("ごみ");
        return made;
    }
    [[nodiscard]] SeatState state() const { return session.report()->state; }
};

} // namespace

TEST_CASE("a contact takes the seat from ready over the call and the wrap-up back to ready")
{
    Seat seat;
    CHECK(seat.state() == SeatState::Ready);
    CHECK(seat.session.report()->name == QStringLiteral("3番席"));
    seat.clock.advance(60'000);
    ContactDraft draft = seat.draft();
    draft.content.language = Language::Ko;
    seat.session.setDraft(draft);
    CHECK(seat.state() == SeatState::OnCall);
    CHECK(seat.session.report()->since == draft.startedAt);
    CHECK(seat.session.report()->language == Language::Ko);
    seat.clock.advance(90'000);
    draft.content.inquiry += QStringLiteral("の日");
    seat.session.setDraft(draft);
    CHECK(seat.session.report()->since == draft.startedAt);
    seat.session.endCall();
    CHECK(seat.state() == SeatState::WrapUp);
    CHECK(seat.session.report()->since == seat.clock.now());
    seat.session.setDraft({});
    CHECK(seat.state() == SeatState::Ready);
    seat.session.endCall();
    CHECK(seat.state() == SeatState::Ready);
}

TEST_CASE("a break stays until it is ended by hand or a call comes in")
{
    Seat seat;
    seat.session.choose(SeatState::Break, QStringLiteral("lunch"));
    CHECK(seat.state() == SeatState::Break);
    CHECK(seat.session.report()->reason == QStringLiteral("lunch"));
    seat.session.noteActivity();
    seat.clock.advance(2 * SeatSession::idleMs);
    seat.session.lookIdle();
    CHECK(seat.state() == SeatState::Break);
    seat.session.choose(SeatState::Ready);
    CHECK(seat.state() == SeatState::Ready);
    CHECK(seat.session.report()->reason.isEmpty());
    seat.session.choose(SeatState::Away);
    seat.session.noteActivity();
    CHECK(seat.state() == SeatState::Away);
    seat.session.setDraft(seat.draft());
    CHECK(seat.state() == SeatState::OnCall);
}

TEST_CASE("a break amid a contact does not end with it, and back by hand the contact is still to be written")
{
    Seat seat;
    seat.session.setDraft(seat.draft());
    seat.session.choose(SeatState::Break);
    seat.session.choose(SeatState::Ready);
    CHECK(seat.state() == SeatState::WrapUp);
    seat.session.choose(SeatState::Break);
    seat.session.setDraft({});
    CHECK(seat.state() == SeatState::Break);
}

TEST_CASE(
    "a seat that waits and is not touched for long is away since the last touch, and back with the next")
{
    Seat seat;
    seat.session.noteActivity();
    const Timestamp touched = seat.clock.now();
    seat.clock.advance(SeatSession::idleMs - 1);
    seat.session.lookIdle();
    CHECK(seat.state() == SeatState::Ready);
    seat.clock.advance(1);
    seat.session.lookIdle();
    CHECK(seat.state() == SeatState::Away);
    CHECK(seat.session.report()->since == touched);
    seat.session.noteActivity();
    CHECK(seat.state() == SeatState::Ready);
    seat.session.setDraft(seat.draft());
    seat.clock.advance(2 * SeatSession::idleMs);
    seat.session.lookIdle();
    CHECK(seat.state() == SeatState::OnCall); // a long call is no empty seat
}

TEST_CASE("a connection taken up again changes nothing at the seat, another person does")
{
    Seat seat;
    seat.session.choose(SeatState::Break, QStringLiteral("meeting"));
    QSignalSpy changed(&seat.session, &SeatSession::changed);
    seat.session.setUser(Seat::user(QStringLiteral("sato")));
    CHECK(changed.isEmpty());
    CHECK(seat.state() == SeatState::Break);
    seat.session.setUser({});
    CHECK_FALSE(seat.session.report());
    seat.session.setUser(Seat::user(QStringLiteral("tanaka")));
    CHECK(seat.state() == SeatState::Ready);
}

TEST_CASE("a seat whose window is locked is away, until whoever is signed in opens it again")
{
    Seat seat;
    seat.session.setLocked(true);
    CHECK(seat.state() == SeatState::Away);
    CHECK(seat.session.report()->since == seat.clock.now());
    seat.session.noteActivity(); // anybody's, who tries to open it
    CHECK(seat.state() == SeatState::Away);
    seat.session.setLocked(false);
    CHECK(seat.state() == SeatState::Ready);
    seat.session.choose(SeatState::Break, QStringLiteral("lunch"));
    seat.session.setLocked(true);
    seat.session.setLocked(false);
    CHECK(seat.state() == SeatState::Break);
    CHECK(seat.session.report()->reason == QStringLiteral("lunch"));
}

TEST_CASE("a call goes on behind a locked window, as long as somebody may be there to end it")
{
    Seat seat;
    const ContactDraft draft = seat.draft();
    seat.session.setDraft(draft);
    seat.session.setLocked(true);
    CHECK(seat.state() == SeatState::OnCall);
    seat.clock.advance(SeatSession::idleMs);
    seat.session.noteActivity();
    seat.session.lookIdle();
    CHECK(seat.state() == SeatState::Away);
    seat.session.setLocked(false);
    CHECK(seat.state() == SeatState::OnCall);
    CHECK(seat.session.report()->since == draft.startedAt);
    seat.session.endCall();
    const Timestamp ended = seat.clock.now();
    seat.clock.advance(60'000);
    seat.session.setLocked(true); // gone in the middle of writing it up
    CHECK(seat.state() == SeatState::Away);
    seat.session.setLocked(false);
    CHECK(seat.state() == SeatState::WrapUp);
    CHECK(seat.session.report()->since == ended);
}
