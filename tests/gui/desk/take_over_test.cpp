// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gui/desk/room_sample.h"

#include "app/desk/ui/answer/answer_workspace.h"
#include "app/desk/ui/hand/call_back_panel.h"
#include "app/desk/ui/room/room_list.h"
#include "app/desk/ui/theme/theme.h"
#include "app/desk/ui/widgets/segment.h"
#include "app/desk/ui/widgets/segmented_control.h"
#include "kb/store/room_repository.h"

#include <QAction>

using namespace madoguchi;
using namespace madoguchi::desk;
using desk::test::idOf;
using desk::test::RealDesk;
using desk::test::RoomSample;
using desk::test::type;
using desk::test::waitFor;

namespace {

struct Place
{
    QTemporaryDir directory;
    QString store = directory.filePath(QStringLiteral("desk.db"));
    QString settings = directory.filePath(QStringLiteral("desk.conf"));
};

struct LeaderDesk : RealDesk
{
    explicit LeaderDesk(const Place& place, bool fill = true)
        : RealDesk(place.store, place.settings)
    {
        REQUIRE(enter());
        if (fill)
            REQUIRE(RoomSample(core->clock.now()).into(*this));
        REQUIRE(waitFor([this] { return core->room.isLoaded(); }));
        window().resize(1440, 900);
        window().showWorkspace(3);
    }
    void open(const char* name)
    {
        const QUuid id = idOf<HandId>(QString::fromUtf8(name)).value;
        find<RoomList>("roomList")->choose(id);
        core->room.open(id);
        REQUIRE(waitFor([&] { return find<QWidget>("handDetail")->isVisible(); }));
    }
    void takeOver()
    {
        QSignalSpy taken(&core->roomActions, &RoomActions::takenOver);
        find<QPushButton>("takeCallOver")->click();
        REQUIRE(waitFor([&] { return taken.count() == 1; }));
    }
};

} // namespace

TEST_CASE("Whoever takes a call over goes on writing where the booth stopped")
{
    const Place place;
    LeaderDesk desk(place);
    desk.open("h1");
    SECTION("with an empty form")
    {
        desk.takeOver();
        CHECK(desk.window().currentWorkspace() == 0);
        CHECK(desk.inquiry()->toPlainText().startsWith(QStringLiteral("自宅が先週の火災で半焼")));
        CHECK(desk.core->contact.draft().content.articles == QStringList{QStringLiteral("0877")});
        CHECK_FALSE(desk.find<QWidget>("heldBar")->isVisible());
    }
    SECTION("while a contact is in progress it is held beside it, and one key changes their places")
    {
        desk.window().showWorkspace(0);
        type(desk.inquiry(), QStringLiteral("書きかけ"));
        desk.window().showWorkspace(3);
        desk.takeOver();
        CHECK(desk.inquiry()->toPlainText() == QStringLiteral("書きかけ"));
        REQUIRE(desk.find<QWidget>("heldBar")->isVisible());
        CHECK(desk.find<QLabel>("heldText")->text().contains(QStringLiteral("自宅が先週の火災で半焼")));
        desk.find<QPushButton>("takeHeld")->click();
        CHECK(desk.inquiry()->toPlainText().startsWith(QStringLiteral("自宅が先週の火災で半焼")));
        CHECK(desk.find<QLabel>("heldText")->text().contains(QStringLiteral("書きかけ")));
    }
}

TEST_CASE("A hand that a leader makes an escalation is due by the centre's rule")
{
    const Place place;
    LeaderDesk desk(place);
    desk.open("h1");
    QSignalSpy escalated(&desk.core->roomActions, &RoomActions::escalated);
    desk.find<QPushButton>("escalateHand")->click();
    REQUIRE(waitFor([&] { return escalated.count() == 1; }));
    const auto id = escalated.first().at(1).value<EscalationId>();
    REQUIRE(waitFor([&] { return desk.core->room.escalation(id) != nullptr; }));
    CHECK(desk.core->room.escalation(id)->dueAt > desk.core->clock.now());
}

TEST_CASE("An answer begun in the room is there again when the program was ended")
{
    const Place place;
    {
        LeaderDesk desk(place);
        desk.open("h1");
        type(desk.find<TextBox>("handAnswer"), QStringLiteral("半焼も対象です"));
        QTest::qWait(2 * DraftKeeper::delayMs);
    }
    LeaderDesk desk(place, false);
    desk.open("h1");
    CHECK(waitFor(
        [&] { return desk.find<TextBox>("handAnswer")->toPlainText() == QStringLiteral("半焼も対象です"); }));
}

TEST_CASE("In a narrow window Ctrl+B reaches the promised calls, and the switch says that one is due")
{
    const Place place;
    LeaderDesk desk(place);
    desk.window().showWorkspace(0);
    desk.window().resize(900, 800);
    auto* answer = desk.window().findChild<AnswerWorkspace*>();
    REQUIRE(waitFor([&] { return answer->isNarrow(); }));
    auto* calls = desk.find<CallBackPanel>("callBacks");
    Escalation late;
    late.id = desk.core->ids.make<EscalationId>();
    late.kind = EscalationKind::CallBack;
    late.subject = QStringLiteral("国保");
    late.callerTelephone = QStringLiteral("090-0000-0000");
    late.dueAt = desk.core->clock.now().plusMs(-1000);
    late.entries.emplace_back();
    late.entries.front().id = desk.core->ids.make<EntryId>();
    desk.core->commands.perform(OpenEscalation{late}, desk.core.get(), [](const Result<void>&) {});
    auto* narrow = desk.find<SegmentedControl>("narrowSwitch");
    REQUIRE(waitFor([&] { return narrow->segments().at(1)->text().contains(u'1'); }));
    CHECK_FALSE(calls->isVisible());
    answer->findChild<QAction*>(Shortcuts::key(ShortcutId::CallBacks))->trigger();
    CHECK(calls->isVisible());
    CHECK(calls->isUnfolded());
    answer->findChild<QAction*>(Shortcuts::key(ShortcutId::CallBacks))->trigger();
    CHECK_FALSE(calls->isUnfolded());
}

TEST_CASE("A raised hand is among what came in until it is answered, and leads to its line")
{
    const Place place;
    LeaderDesk desk(place);
    const NoticeBoard& board = desk.core->board;
    REQUIRE(board.rowCount() == 2);
    const int row = board.noteAt(0)->key == idOf<HandId>(QStringLiteral("h1")).toString() ? 0 : 1;
    CHECK(board.noteAt(row)->kind == NoteKind::Hand);
    CHECK(board.noteAt(row)->urgent);
    CHECK(board.noteAt(row)->detail.contains(QStringLiteral("半焼でも対象ですか")));
    desk.window().showWorkspace(0);
    desk.core->board.activate(row);
    CHECK(desk.window().currentWorkspace() == 3);
    CHECK(desk.core->room.openedId() == idOf<HandId>(QStringLiteral("h1")).value);
    desk.core->roomActions.answer(idOf<HandId>(QStringLiteral("h1")), QStringLiteral("対象です"));
    CHECK(waitFor([&] { return board.rowCount() == 1; }));
}
