// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/unit/desk_core/desk_fixture.h"

#include "app/desk/core/hand_over_lines_model.h"
#include "app/desk/core/hand_overs_model.h"
#include "kb/store/hand_over_repository.h"
#include "kb/store/room_repository.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace madoguchi;
using namespace madoguchi::desk;
using desk::test::Desk;
using desk::test::waitFor;

namespace {

constexpr qint64 minute = 60'000;
constexpr qint64 hour = 60 * minute;
// Wednesday, 25 November 2026, in Japan.
Timestamp at(int hours, int minutes = 0)
{
    return {QDateTime(QDate(2026, 11, 25), QTime(hours, minutes), japanTime()).toMSecsSinceEpoch()};
}

RoomItem item(RoomKind kind, Timestamp due, const QString& title)
{
    RoomItem made;
    made.kind = kind;
    made.id = uuidForName(title);
    made.due = due;
    made.since = at(8);
    made.title = title;
    return made;
}

QStringList titles(const HandOverSheet& sheet)
{
    QStringList all;
    for (const RoomItem& line : sheet.lines)
        all += line.title;
    return all;
}

struct Leader : Desk
{
    std::unique_ptr<Directory> directory;
    std::unique_ptr<RoomSession> room;
    std::unique_ptr<HandOverSession> session;

    Leader()
    {
        clock.setWall(at(14));
        open();
    }
    ~Leader() { close(); }
    void open()
    {
        directory = std::make_unique<Directory>(*store);
        room = std::make_unique<RoomSession>(*commands, *directory, clock);
        session = std::make_unique<HandOverSession>(*commands, *room);
        be(QStringLiteral("sato"));
        REQUIRE(waitFor([&] { return session->isLoaded(); }));
    }
    void close()
    {
        session.reset();
        room.reset();
        directory.reset();
    }
    void be(const QString& login, Role role = Role::Supervisor)
    {
        commands->setUser(SignedInUser{login, login, {{uuidForName(login)}, role, {}}, true});
        if (role == Role::Operator)
            return;
        REQUIRE(waitFor([&] { return room->isLoaded() && session->isLoaded(); }));
    }
    void reread()
    {
        QSignalSpy changed(session.get(), &HandOverSession::changed);
        room->refresh();
        REQUIRE(waitFor([&] { return changed.count() > 0; }));
    }
    EscalationId promise(const QString& subject, Timestamp due)
    {
        Escalation opened;
        opened.id = ids.make<EscalationId>();
        opened.kind = EscalationKind::CallBack;
        opened.subject = subject;
        opened.callerTelephone = QStringLiteral("090-0000-0000");
        opened.openedAt = clock.now();
        opened.dueAt = due;
        EscalationEntry first;
        first.id = ids.make<EntryId>();
        opened.entries = {first};
        REQUIRE(perform(OpenEscalation{opened}));
        return opened.id;
    }
    HandOverId give()
    {
        QSignalSpy given(session.get(), &HandOverSession::given);
        session->give();
        REQUIRE(waitFor([&] { return given.count() == 1; }));
        reread();
        return given.first().first().value<HandOverId>();
    }
};

} // namespace

TEST_CASE("The next shift ends with today's hours, or with tomorrow's shortly before they are over")
{
    const ServiceHours hours(CentreCalendar{}, japanTime());
    constexpr qint64 day = 24 * hour;
    CHECK(endOfNextShift(hours, at(7)) == at(21));
    CHECK(endOfNextShift(hours, at(14, 30)) == at(21));
    CHECK(endOfNextShift(hours, at(19)) == at(21));
    CHECK(endOfNextShift(hours, at(19, 1)) == at(21).plusMs(day));
    CHECK(endOfNextShift(hours, at(21)) == at(21).plusMs(day));
    CHECK(endOfNextShift(hours, at(23)) == at(21).plusMs(day));
    CentreCalendar closed;
    closed.closings = {{QDate(2026, 11, 26), QDate(2026, 11, 27), false, {}, {}}};
    CHECK(endOfNextShift(ServiceHours(closed, japanTime()), at(20, 30)) == at(21).plusMs(3 * day));
    closed.hours[Channel::Phone] = {};
    CHECK_FALSE(endOfNextShift(ServiceHours(closed, japanTime()), at(14)).isSet());
}

TEST_CASE("The sheet holds what is open, what is late first, and the promised calls of the next shift alone")
{
    RoomItem done = item(RoomKind::Contact, at(9), QStringLiteral("done"));
    done.state = RoomState::Resolved;
    const QList<RoomItem> items{
        item(RoomKind::CallBack, at(21).plusMs(1), QStringLiteral("call after")),
        item(RoomKind::CallBack, at(21), QStringLiteral("call at the end")),
        item(RoomKind::Contact, at(23), QStringLiteral("due tonight")),
        item(RoomKind::Mail, {}, QStringLiteral("no time")),
        item(RoomKind::Contact, at(13), QStringLiteral("late")),
        done,
    };
    const HandOverSheet sheet = handOverSheet(items, at(21), at(14));
    CHECK(titles(sheet) == QStringList{QStringLiteral("late"), QStringLiteral("call at the end"),
                                       QStringLiteral("due tonight"), QStringLiteral("no time")});
    CHECK(sheet.overdue == 1);
    CHECK(sheet.later == 1);
    CHECK(sheet.count(RoomKind::CallBack) == 1);
    CHECK(sheet.escalations().size() == 4);
    CHECK(handOverSheet(items, {}, at(14)).lines.size() == 5);
}

TEST_CASE("A raised hand stands on the sheet and is not handed over")
{
    RoomItem hand = item(RoomKind::Hand, {}, QStringLiteral("hand"));
    hand.since = at(13, 59);
    const HandOverSheet sheet = handOverSheet({hand}, at(21), at(14));
    CHECK(sheet.lines.size() == 1);
    CHECK(sheet.overdue == 1);
    CHECK(sheet.escalations().isEmpty());
}

TEST_CASE("The day's figures say what they are a part of")
{
    Hand settled;
    settled.raisedAt = at(10);
    settled.state = HandState::Accepted;
    Hand open = settled;
    open.state = HandState::Answered;
    Hand yesterdays = open;
    yesterdays.raisedAt = at(0).plusMs(-1);
    Escalation kept;
    kept.kind = EscalationKind::CallBack;
    kept.openedAt = at(9);
    kept.dueAt = at(11);
    kept.state = EscalationState::Resolved;
    EscalationEntry resolve;
    resolve.act = EscalationAct::Resolve;
    resolve.at = at(11);
    kept.entries = {{}, resolve};
    Escalation late = kept;
    late.dueAt = at(10);
    Escalation waits = kept;
    waits.state = EscalationState::Open;
    Escalation old = kept;
    old.openedAt = at(0).plusMs(-1);
    const store::DayFigures contacts{7, 5, 0, 0};
    const ShiftFigures figures =
        shiftFigures({settled, open, yesterdays}, {kept, late, waits, old}, contacts, at(0));
    CHECK(figures == ShiftFigures{contacts, 2, 1, 3, 2, 3, 2});
}

TEST_CASE("What stands open is given with its words, and whoever comes next receives it once")
{
    Leader desk;
    const EscalationId soon = desk.promise(QStringLiteral("国保の減額"), at(16));
    const EscalationId tomorrow = desk.promise(QStringLiteral("保育所"), at(16).plusMs(24 * hour));
    desk.reread();
    HandOversModel model(*desk.session);
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    desk.session->setText(QStringLiteral(" 豪雪の問い合わせが多い \n"));
    const HandOverId id = desk.give();
    REQUIRE(model.rowCount() == 1);
    CHECK(desk.session->text().isEmpty());
    const HandOver* written = desk.session->find(id);
    REQUIRE(written);
    CHECK(written->text == QStringLiteral("豪雪の問い合わせが多い"));
    CHECK(written->open == QList<EscalationId>{soon});
    CHECK(desk.session->isOwn(*written));
    CHECK(desk.session->waiting().empty());
    QSignalSpy failed(desk.session.get(), &HandOverSession::failed);
    SECTION("one's own cannot be received")
    {
        desk.session->receive(id);
        REQUIRE(waitFor([&] { return failed.count() == 1; }));
        CHECK(failed.first().first().value<Error>().key == u"handover.own");
        CHECK_FALSE(desk.session->find(id)->isReceived());
    }
    SECTION("another leader reads what is still open and how the rest ended, and receives it")
    {
        desk.clock.setWall(at(15));
        desk.be(QStringLiteral("suzuki"), Role::Leader);
        REQUIRE(desk.session->waiting().size() == 1);
        QSignalSpy opened(desk.session.get(), &HandOverSession::opened);
        desk.session->open(id);
        REQUIRE(waitFor([&] { return opened.count() == 1; }));
        auto detail = opened.last().first().value<HandOverDetail>();
        REQUIRE(detail.lines.size() == 1);
        CHECK(detail.stillOpen() == 1);
        CHECK(detail.writer.isEmpty()); // the desk has not heard of them yet
        EscalationEntry end;
        end.id = desk.ids.make<EntryId>();
        end.act = EscalationAct::Resolve;
        end.text = QStringLiteral("電話済み");
        REQUIRE(desk.perform(ActOnEscalation{soon, end}));
        desk.room->refresh();
        REQUIRE(waitFor([&] { return opened.last().first().value<HandOverDetail>().stillOpen() == 0; }));
        detail = opened.last().first().value<HandOverDetail>();
        CHECK(detail.lines.first().closing == QStringLiteral("電話済み"));
        CHECK(detail.lines.first().closedBy == QStringLiteral("suzuki"));
        QSignalSpy received(desk.session.get(), &HandOverSession::received);
        desk.session->receive(id);
        REQUIRE(waitFor([&] { return received.count() == 1; }));
        desk.reread();
        CHECK(desk.session->waiting().empty());
        CHECK(desk.session->find(id)->receivedAt == at(15));
        desk.session->receive(id);
        REQUIRE(waitFor([&] { return failed.count() == 1; }));
        CHECK(failed.first().first().value<Error>().key == u"handover.received");
    }
    SECTION("whoever does not lead sees none of it")
    {
        desk.be(QStringLiteral("kim"), Role::Operator);
        CHECK(desk.session->all().empty());
        CHECK(model.rowCount() == 0);
    }
    Q_UNUSED(tomorrow)
}

TEST_CASE("With nothing open and nothing written there is nothing to hand over")
{
    Leader desk;
    QSignalSpy failed(desk.session.get(), &HandOverSession::failed);
    desk.session->give();
    REQUIRE(failed.count() == 1);
    CHECK(failed.first().first().value<Error>().key == u"handover.text.missing");
}

TEST_CASE("The words for the next shift survive the end of the program, each leader's own")
{
    Leader desk;
    desk.session->setText(QStringLiteral("給湯室の件"));
    desk.be(QStringLiteral("suzuki"), Role::Leader);
    CHECK(desk.session->text().isEmpty());
    desk.session->setText(QStringLiteral("別の人の言葉"));
    QTest::qWait(2 * DraftKeeper::delayMs);
    desk.close();
    desk.stop();
    desk.start();
    desk.open();
    CHECK(waitFor([&] { return desk.session->text() == QStringLiteral("給湯室の件"); }));
    SECTION("what was given is no draft any more")
    {
        (void)desk.give();
        desk.close();
        desk.stop();
        desk.start();
        desk.open();
        QTest::qWait(100);
        CHECK(desk.session->text().isEmpty());
    }
}

TEST_CASE("The lines of a hand-over stay in place while only their times run")
{
    HandOverLinesModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    const QList<HandOverLine> lines{{item(RoomKind::Contact, at(9), QStringLiteral("a")), {}, {}},
                                    {item(RoomKind::Mail, at(9), QStringLiteral("b")), {}, {}}};
    QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    model.setLines(lines);
    CHECK(reset.count() == 1);
    auto later = lines;
    later.last().item.state = RoomState::Resolved;
    model.setLines(later);
    CHECK(reset.count() == 1);
    CHECK_FALSE(model.lineAt(1)->isOpen());
    model.setLines({});
    CHECK(model.rowCount() == 0);
    CHECK_FALSE(model.lineAt(0));
}
