// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/unit/desk_core/desk_fixture.h"

#include "app/desk/core/notice_board.h"
#include "app/desk/core/notice_edit_session.h"
#include "app/desk/core/notice_session.h"
#include "app/desk/core/notices_model.h"
#include "kb/store/room_projection.h"

#include <QAbstractItemModelTester>

using namespace madoguchi;
using namespace madoguchi::desk;
using desk::test::Desk;
using desk::test::waitFor;

namespace {

struct NoticeDesk : Desk
{
    NoticeSession booth{*commands};
    NoticesModel model{*commands};
    QAbstractItemModelTester tester{&model, QAbstractItemModelTester::FailureReportingMode::Fatal};
    NoticeEditSession edit{*commands};
    QSignalSpy arrived{&booth, &NoticeSession::arrived};

    NoticeDesk() { become(QStringLiteral("leader"), Role::Leader); }
    void become(const QString& login, Role role)
    {
        commands->setUser(
            SignedInUser{login, login, {{uuidForName(login)}, role, QStringLiteral("unit")}, true});
    }
    Notice notice(const QString& title, Importance importance = Importance::Important)
    {
        Notice made;
        made.id = ids.make<NoticeId>();
        made.title = title;
        made.importance = importance;
        return made;
    }
    Notice pin(Notice notice)
    {
        REQUIRE(perform(SaveNotice{notice, notice.version}));
        notice.version += 1;
        notice.saidVersion = notice.version;
        return notice;
    }
    QStringList waiting()
    {
        QStringList titles;
        for (const Notice& each : booth.waiting())
            titles += each.title;
        return titles;
    }
    bool waits(const QStringList& titles)
    {
        booth.refresh();
        return waitFor([&] { return waiting() == titles; });
    }
};

} // namespace

TEST_CASE("a notice waits until it is acknowledged, and again when what it says is another")
{
    NoticeDesk desk;
    Notice notice = desk.pin(desk.notice(QStringLiteral("台風")));
    desk.become(QStringLiteral("sato"), Role::Operator);
    REQUIRE(desk.waits({QStringLiteral("台風")}));
    CHECK(desk.arrived.count() == 1);
    desk.booth.acknowledge(notice.id);
    REQUIRE(waitFor([&] { return desk.booth.waiting().empty(); }));
    CHECK(desk.booth.current().size() == 1);

    desk.become(QStringLiteral("leader"), Role::Leader);
    notice.title = QStringLiteral("台風 2 号");
    desk.pin(notice);
    desk.become(QStringLiteral("sato"), Role::Operator);
    CHECK(desk.waits({QStringLiteral("台風 2 号")}));
}

TEST_CASE("the most important comes first, another seat's not at all, and each in its time")
{
    NoticeDesk desk;
    const SeatId seat = desk.ids.make<SeatId>();
    desk.booth.setSeat(seat);
    desk.pin(desk.notice(QStringLiteral("normal"), Importance::Normal));
    desk.pin(desk.notice(QStringLiteral("urgent"), Importance::Urgent));
    Notice other = desk.notice(QStringLiteral("other seat"));
    other.seats = {desk.ids.make<SeatId>()};
    desk.pin(other);
    Notice later = desk.notice(QStringLiteral("later"));
    later.from = desk.clock.now().plusMs(60'000);
    later.until = desk.clock.now().plusMs(120'000);
    desk.pin(later);
    desk.become(QStringLiteral("sato"), Role::Operator);
    REQUIRE(desk.waits({QStringLiteral("urgent"), QStringLiteral("normal")}));
    desk.clock.advance(60'000);
    REQUIRE(desk.waits({QStringLiteral("urgent"), QStringLiteral("later"), QStringLiteral("normal")}));
    desk.clock.advance(60'000);
    CHECK(desk.waits({QStringLiteral("urgent"), QStringLiteral("normal")}));
}

TEST_CASE("only what is not important can be put aside, and it comes again at the next sign-in")
{
    NoticeDesk desk;
    const Notice normal = desk.pin(desk.notice(QStringLiteral("normal"), Importance::Normal));
    const Notice important = desk.pin(desk.notice(QStringLiteral("important")));
    desk.become(QStringLiteral("sato"), Role::Operator);
    REQUIRE(desk.waits({QStringLiteral("important"), QStringLiteral("normal")}));
    desk.booth.putAside(normal.id);
    desk.booth.putAside(important.id);
    CHECK(desk.waiting() == QStringList{QStringLiteral("important")});
    desk.commands->setUser({});
    CHECK(desk.waiting().isEmpty());
    desk.become(QStringLiteral("sato"), Role::Operator);
    CHECK(desk.waits({QStringLiteral("important"), QStringLiteral("normal")}));
}

TEST_CASE("a department proposes, a leader pins or declines, and what was taken down can be put back")
{
    NoticeDesk desk;
    desk.become(QStringLiteral("road"), Role::Department);
    desk.edit.create();
    QSignalSpy saved(&desk.edit, &NoticeEditSession::saved);
    Notice proposal = desk.edit.notice();
    proposal.title = QStringLiteral("通行止め");
    desk.edit.edit(proposal);
    desk.edit.save();
    REQUIRE(waitFor([&] { return saved.count() == 1; }));
    CHECK(desk.booth.waiting().empty());

    desk.become(QStringLiteral("leader"), Role::Leader);
    desk.model.refresh();
    REQUIRE(waitFor([&] { return desk.model.rowCount() == 1; }));
    CHECK(desk.model.proposals() == 1);
    desk.model.accept(0);
    REQUIRE(waitFor([&] { return desk.model.proposals() == 0; }));
    desk.model.takeDown(0);
    REQUIRE(waitFor([&] { return desk.model.rowCount() == 0 && desk.model.canUndo(); }));
    desk.model.undo();
    REQUIRE(waitFor([&] { return desk.model.rowCount() == 1; }));
    CHECK(desk.model.rowAt(0)->notice.state == NoticeState::Pinned);
}

TEST_CASE("who has not seen it are those signed in at a seat it is for")
{
    NoticeDesk desk;
    const auto stand = [&](const QString& name, const QString& login, SeatState state) {
        SeatStatus status;
        status.seat = desk.ids.make<SeatId>();
        status.user = {uuidForName(login)};
        status.report.name = name;
        status.report.state = state;
        REQUIRE(desk.run([status](db::Connection& connection) {
            return store::projectOfRoom(connection,
                                        {EntityKind::SeatStatus, status.seat.value, encode(status)});
        }));
    };
    stand(QStringLiteral("10"), QStringLiteral("tanaka"), SeatState::Ready);
    stand(QStringLiteral("2"), QStringLiteral("sato"), SeatState::OnCall);
    stand(QStringLiteral("3"), QStringLiteral("gone"), SeatState::SignedOut);
    const Notice notice = desk.pin(desk.notice(QStringLiteral("台風")));
    desk.become(QStringLiteral("sato"), Role::Operator);
    REQUIRE(desk.perform(AcknowledgeNotice{notice.id, notice.version}));
    desk.become(QStringLiteral("leader"), Role::Leader);
    desk.model.refresh();
    REQUIRE(waitFor([&] { return desk.model.rowCount() == 1 && desk.model.rowAt(0)->audience() == 2; }));
    REQUIRE(desk.model.rowAt(0)->unseen.size() == 1);
    CHECK(desk.model.rowAt(0)->unseen.first().seatName == QStringLiteral("10"));
    CHECK(desk.model.seats().first().seatName == QStringLiteral("2"));
}

TEST_CASE("two leaders change one notice: the second is shown the first's text, and loses nothing")
{
    NoticeDesk desk;
    const Notice notice = desk.pin(desk.notice(QStringLiteral("元")));
    QSignalSpy opened(&desk.edit, &NoticeEditSession::opened);
    QSignalSpy conflicted(&desk.edit, &NoticeEditSession::conflicted);
    QSignalSpy saved(&desk.edit, &NoticeEditSession::saved);
    desk.edit.open(notice);
    REQUIRE(waitFor([&] { return opened.count() > 0; }));
    Notice mine = desk.edit.notice();
    mine.title = QStringLiteral("わたし");
    desk.edit.edit(mine);
    Notice theirs = notice;
    theirs.title = QStringLiteral("あちら");
    desk.pin(theirs);
    desk.edit.save();
    REQUIRE(waitFor([&] { return conflicted.count() == 1; }));
    CHECK(conflicted[0][0].value<Notice>().title == QStringLiteral("あちら"));
    CHECK(desk.edit.notice().title == QStringLiteral("わたし"));
    desk.edit.keepMine();
    desk.edit.save();
    REQUIRE(waitFor([&] { return saved.count() == 1; }));
    CHECK(desk.booth.waiting().empty()); // whoever pinned it knows what it says
    desk.become(QStringLiteral("sato"), Role::Operator);
    REQUIRE(desk.waits({QStringLiteral("わたし")}));
}

TEST_CASE("what is typed of a notice is there again after the program was gone")
{
    NoticeDesk desk;
    desk.edit.create();
    Notice typed = desk.edit.notice();
    typed.title = QStringLiteral("途中");
    desk.edit.edit(typed);
    desk.edit.flush();
    NoticeEditSession again(*desk.commands);
    again.create();
    REQUIRE(waitFor([&] { return again.notice().title == QStringLiteral("途中"); }));
    again.discard();
    NoticeEditSession third(*desk.commands);
    QSignalSpy opened(&third, &NoticeEditSession::opened);
    third.create();
    REQUIRE(waitFor([&] { return opened.count() == 1; }));
    CHECK(third.notice().title.isEmpty());
}

namespace {

NoticeBoard::Wording said(const QString& title)
{
    return [title]() -> NoticeBoard::Words { return {title, {}}; };
}

} // namespace

TEST_CASE("what came in is listed newest first, once for each thing, and counted until it was looked at")
{
    ManualClock clock;
    NoticeBoard board(clock);
    const QAbstractItemModelTester tester(&board, QAbstractItemModelTester::FailureReportingMode::Fatal);
    int taken = 0;
    board.post(NoteKind::Hand, QStringLiteral("1"), said(QStringLiteral("hand")), [&taken] { ++taken; });
    board.post(NoteKind::Notice, QStringLiteral("1"), said(QStringLiteral("notice")));
    board.post(NoteKind::Hand, QStringLiteral("1"), said(QStringLiteral("hand again")),
               [&taken] { ++taken; });
    CHECK(board.rowCount() == 2);
    CHECK(board.noteAt(0)->title == QStringLiteral("hand again"));
    CHECK(board.unseen() == 2);
    board.markAllSeen();
    CHECK(board.unseen() == 0);
    board.activate(0);
    CHECK(taken == 1);
    board.withdraw(NoteKind::Hand, QStringLiteral("1"));
    board.withdraw(NoteKind::Hand, QStringLiteral("none"));
    CHECK(board.rowCount() == 1);
    for (size_t n = 0; n < 2 * NoticeBoard::most; ++n)
        board.post(NoteKind::Answer, QString::number(n), said({}));
    CHECK(board.rowCount() == int(NoticeBoard::most));
}

TEST_CASE("what came in is said anew in another language, and stays seen")
{
    ManualClock clock;
    NoticeBoard board(clock);
    const QAbstractItemModelTester tester(&board, QAbstractItemModelTester::FailureReportingMode::Fatal);
    QString word = QStringLiteral("Important");
    board.post(NoteKind::Notice, QStringLiteral("1"), [&word]() -> NoticeBoard::Words {
        return {QStringLiteral("大雪"), word};
    });
    board.markAllSeen();
    word = QStringLiteral("重要");
    board.reword();
    CHECK(board.index(0).data(NoticeBoard::DetailRole).toString() == QStringLiteral("重要"));
    CHECK(board.index(0).data().toString() == QStringLiteral("大雪"));
    CHECK(board.unseen() == 0);
}

TEST_CASE("quiet hours run over midnight, and hold for all but what is urgent")
{
    ManualClock clock;
    NoticeBoard board(clock);
    NoteSettings settings;
    settings.quietFrom = 21 * 60;
    settings.quietUntil = 8 * 60;
    settings.silent = {NoteKind::Answer};
    board.setSettings(settings);
    const auto at = [&clock](int hour) {
        clock.setWall(Timestamp::from(QDateTime(QDate(2026, 11, 22), QTime(hour, 0))));
    };
    NoticeBoard::Note note;
    note.kind = NoteKind::Hand;
    at(12);
    CHECK(board.mayBeHeard(note));
    for (const int hour : {21, 23, 0, 7}) {
        at(hour);
        CHECK_FALSE(board.mayBeHeard(note));
        CHECK_FALSE(board.mayComeUp(note));
    }
    note.urgent = true;
    CHECK(board.mayBeHeard(note));
    note.kind = NoteKind::Answer;
    CHECK_FALSE(board.mayBeHeard(note));
    CHECK(board.mayComeUp(note));
}
