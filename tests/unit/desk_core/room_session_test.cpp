// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk/core/room_session.h"
#include "kb/domain/seat_status.h"
#include "kb/domain/staff.h"
#include "kb/domain/unit.h"
#include "tests/unit/desk_core/room_fixture.h"

#include <QAbstractItemModelTester>

using namespace madoguchi;
using namespace madoguchi::desk;
using desk::test::idOf;
using desk::test::RoomDesk;
using desk::test::waitFor;

namespace {

struct Watching : RoomDesk
{
    std::unique_ptr<Directory> directory = std::make_unique<Directory>(*store);
    std::unique_ptr<RoomSession> session = std::make_unique<RoomSession>(*commands, *directory, clock);
    QAbstractItemModelTester tester{&session->model(), QAbstractItemModelTester::FailureReportingMode::Fatal};

    Watching()
    {
        SeatStatus seat;
        seat.seat = booth;
        seat.report.name = QStringLiteral("3番席");
        put({EntityKind::SeatStatus, seat.seat.value, encode(seat)});
        Staff sato;
        sato.id = asker;
        sato.displayName = QStringLiteral("佐藤 さくら");
        put({EntityKind::Staff, sato.id.value, encode(sato)});
        Unit roads;
        roads.id = QStringLiteral("works/roads");
        roads.name.ja = QStringLiteral("道路維持課");
        roads.name.en = QStringLiteral("Road Maintenance Division");
        put({EntityKind::Unit, rowIdOfUnit(roads.id), encode(roads)});
        directory->refresh();
        REQUIRE(waitFor([&] { return directory->unit(QStringLiteral("works/roads")) != nullptr; }));
    }
    void read()
    {
        QSignalSpy loaded(session.get(), &RoomSession::loaded);
        session->refresh();
        REQUIRE(waitFor([&] { return loaded.count() > 0; }));
    }
    /// The leader signs in anew, as a window that was just opened sees it.
    void enter(Role role)
    {
        commands->setUser({});
        signIn({leader.user, role, {}});
    }
    [[nodiscard]] const RoomItem& item(const QUuid& id)
    {
        const RoomItem* found = session->model().find(id);
        REQUIRE(found);
        return *found;
    }
    void act(const EscalationEntry& entry)
    {
        EscalationEntry made = entry;
        made.id = ids.make<EntryId>();
        REQUIRE(perform(ActOnEscalation{callBackId, made}));
        read();
    }
};

} // namespace

TEST_CASE("A hand is a line with its question, its seat, its operator and the times of call and wait")
{
    Watching room;
    room.enter(Role::Leader);
    room.read();
    REQUIRE(room.session->isLeading());
    REQUIRE(room.session->isLoaded());
    const RoomItem& item = room.item(room.handId.value);
    CHECK(item.kind == RoomKind::Hand);
    CHECK(item.state == RoomState::Open);
    CHECK(item.title == QStringLiteral("半焼でも 対象か"));
    CHECK(item.seat == QStringLiteral("3番席"));
    CHECK(item.person == QStringLiteral("佐藤 さくら"));
    CHECK(item.language == Language::Ko);
    CHECK(item.articles == QStringList{QStringLiteral("0877")});
    CHECK(item.since == room.raised().raisedAt);
    CHECK(item.callSince == room.raised().callStartedAt);
    CHECK(room.session->seatName(room.booth) == QStringLiteral("3番席"));
    CHECK(room.session->hand(room.handId)->inquiry == QStringLiteral("自宅が火災で半焼した"));
}

TEST_CASE("A hand that asked back waits from then on, with what was asked last")
{
    Watching room;
    Hand hand = room.raised();
    HandEntry answer;
    answer.id = idOf<EntryId>(QStringLiteral("answer"));
    answer.act = HandAct::Answer;
    answer.at = room.clock.now().plusMs(-30'000);
    answer.text = QStringLiteral("対象です");
    HandEntry back = answer;
    back.id = idOf<EntryId>(QStringLiteral("back"));
    back.act = HandAct::AskBack;
    back.at = room.clock.now().plusMs(-10'000);
    back.text = QStringLiteral("期限は");
    hand.entries.push_back(answer);
    hand.entries.push_back(back);
    room.put({EntityKind::Hand, hand.id.value, encode(hand)});
    room.enter(Role::Leader);
    room.read();
    CHECK(room.item(room.handId.value).title == QStringLiteral("期限は"));
    CHECK(room.item(room.handId.value).since == back.at);
}

TEST_CASE("A promised call is a line with its time and whoever has it, in the window's language")
{
    Watching room;
    room.enter(Role::Supervisor);
    room.read();
    const QUuid id = room.callBackId.value;
    CHECK(room.item(id).kind == RoomKind::CallBack);
    CHECK(room.item(id).due == room.promised().dueAt);
    CHECK_FALSE(room.item(id).mine);
    EscalationEntry entry;
    entry.act = EscalationAct::Take;
    room.act(entry);
    CHECK(room.item(id).state == RoomState::Taken);
    CHECK(room.item(id).mine);
    CHECK(room.session->isMine(*room.session->escalation(room.callBackId)));
    // Not in the directory yet: who signed in is known all the same.
    CHECK(room.item(id).assignee == QStringLiteral("高橋 誠"));
    entry.act = EscalationAct::Assign;
    entry.assignee = {{}, QStringLiteral("works/roads")};
    room.act(entry);
    CHECK(room.item(id).unit == QStringLiteral("道路維持課"));
    CHECK_FALSE(room.item(id).mine);
    room.session->setLanguage(Language::En);
    CHECK(room.item(id).unit == QStringLiteral("Road Maintenance Division"));
    entry = {};
    entry.act = EscalationAct::Resolve;
    entry.text = QStringLiteral("済み");
    room.act(entry);
    CHECK(room.item(id).state == RoomState::Resolved);
    CHECK(room.item(id).resolvedAt == room.clock.now());
}

TEST_CASE("A line is opened in detail with its Q&As and its contact, again whenever it changes")
{
    Watching room;
    room.enter(Role::Leader);
    Contact origin;
    origin.id = room.contact;
    origin.startedAt = origin.endedAt = room.clock.now();
    origin.original.inquiry = QStringLiteral("国保");
    room.put({EntityKind::Contact, origin.id.value, encode(origin)});
    std::vector<RoomDetail> shown;
    QObject::connect(room.session.get(), &RoomSession::opened, room.session.get(),
                     [&](const RoomDetail& detail) { shown.push_back(detail); });
    room.session->open(room.handId.value);
    REQUIRE(waitFor([&] { return shown.size() == 1; }));
    REQUIRE(shown.back().hand);
    CHECK_FALSE(shown.back().escalation);
    // The Q&A is named although this desk does not hold it.
    REQUIRE(shown.back().articles.size() == 1);
    CHECK(shown.back().articles.first().number == QStringLiteral("0877"));
    CHECK(shown.back().articles.first().title.isEmpty());
    room.session->open(room.callBackId.value);
    REQUIRE(waitFor([&] { return shown.size() == 2; }));
    REQUIRE(shown.back().origin);
    CHECK(shown.back().origin->original.inquiry == QStringLiteral("国保"));
    CHECK_FALSE(shown.back().outcome);
    EscalationEntry note;
    note.act = EscalationAct::Note;
    note.text = QStringLiteral("不在");
    room.act(note);
    REQUIRE(waitFor([&] { return shown.size() >= 3; }));
    CHECK(shown.back().escalation->entries.back().text == QStringLiteral("不在"));
}

TEST_CASE("Whoever does not lead the room is shown nothing of it, nor is anyone after signing out")
{
    Watching room;
    room.enter(Role::Leader);
    room.read();
    REQUIRE(room.session->model().rowCount() == 2);
    QSignalSpy leading(room.session.get(), &RoomSession::leadingChanged);
    SECTION("an operator")
    {
        room.signIn({room.leader.user, Role::Operator, {}});
    }
    SECTION("nobody")
    {
        room.commands->setUser({});
    }
    SECTION("in an emergency")
    {
        SignedInUser user = *room.commands->user();
        user.emergency = true;
        room.commands->setUser(user);
    }
    CHECK(leading.count() == 1);
    CHECK_FALSE(room.session->isLeading());
    CHECK_FALSE(room.session->isLoaded());
    CHECK(room.session->model().rowCount() == 0);
    CHECK_FALSE(room.session->hand(room.handId));
    CHECK(room.session->openedId().isNull());
    room.session->refresh();
    CHECK_FALSE(waitFor([&] { return room.session->isLoaded(); }, 200));
}

TEST_CASE("What was asked for before the user changed is not shown to the next one")
{
    Watching room;
    room.enter(Role::Leader);
    room.session->refresh();
    room.signIn({room.asker, Role::Operator, {}});
    CHECK_FALSE(waitFor([&] { return room.session->model().rowCount() > 0; }, 300));
}
