// SPDX-License-Identifier: GPL-3.0-or-later
// Not a test: pictures of the leader's desk with a busy room, to be looked at. See
// tests/gui/support/pictures.h.
#include "app/desk/ui/knowledge/knowledge_workspace.h"
#include "app/desk/ui/notice/note_bell.h"
#include "app/desk/ui/room/room_list.h"
#include "app/desk/ui/room/room_workspace.h"
#include "app/desk/ui/widgets/shortcuts.h"
#include "tests/gui/room/busy_room.h"
#include "tests/gui/room/room_world.h"
#include "tests/gui/support/pictures.h"

#include <QAction>
#include <QTableView>

using namespace madoguchi;
using namespace madoguchi::desk;
using namespace madoguchi::desk::test;

namespace {

struct BusyDesk
{
    RoomWorld world;
    HubDesk& leader = *world.leader;

    BusyDesk()
    {
        const BusyRoom room(leader.core->clock.now());
        REQUIRE(room.into(leader));
        leader.core->seats.refresh();
        leader.core->scripts.refresh();
        leader.core->notices.refresh();
        leader.core->noticesModel.refresh();
        REQUIRE(waitFor(
            [&] { return leader.core->seats.rowCount() >= 6 && leader.core->scripts.rowCount() == 5; }));
    }
    MainWindow& window() { return leader.window(); }
    RoomWorkspace* room() { return window().findChild<RoomWorkspace*>(); }
    void showLine(const QUuid& id, RoomWorkspace::Part part)
    {
        window().showWorkspace(3);
        leader.find<RoomList>("roomList")->choose(id);
        REQUIRE(waitFor([&] { return leader.core->room.openedId() == id; }));
        room()->showPart(part);
    }
    void showPage(KnowledgeWorkspace::Page page)
    {
        window().showWorkspace(2);
        auto* knowledge = window().findChild<KnowledgeWorkspace*>();
        knowledge->showPage(page);
        for (QTableView* table : knowledge->findChildren<QTableView*>()) {
            if (table->isVisible())
                table->selectRow(0);
        }
    }
};

} // namespace

TEST_CASE("pictures of the room", "[.pictures]")
{
    BusyDesk desk;
    const QUuid hand = idOf<HandId>(QStringLiteral("h1")).value;
    const auto escalation = [](const char* name) {
        return idOf<EscalationId>(QString::fromLatin1(name)).value;
    };
    takePictures(desk.window(), QStringLiteral("room"),
                 [&] { desk.showLine(hand, RoomWorkspace::DetailPart); });
    takePictures(desk.window(), QStringLiteral("room-pane"),
                 [&] { desk.showLine(escalation("e1"), RoomWorkspace::PanePart); });
    takePictures(desk.window(), QStringLiteral("room-call-back"),
                 [&] { desk.showLine(escalation("e2"), RoomWorkspace::DetailPart); });
    takePictures(desk.window(), QStringLiteral("room-seats"),
                 [&] { desk.showLine(escalation("e3"), RoomWorkspace::SeatsPart); });
    takePictures(desk.window(), QStringLiteral("room-assign"), [&] {
        desk.showLine(escalation("e3"), RoomWorkspace::DetailPart);
        desk.room()->findChild<QAction*>(Shortcuts::key(ShortcutId::RoomAssign))->trigger();
    });
}

TEST_CASE("pictures of the centre's pages", "[.pictures]")
{
    BusyDesk desk;
    takePictures(desk.window(), QStringLiteral("hours"), [&] { desk.showPage(KnowledgeWorkspace::Hours); });
    takePictures(desk.window(), QStringLiteral("scripts"),
                 [&] { desk.showPage(KnowledgeWorkspace::Scripts); });
    takePictures(desk.window(), QStringLiteral("notices"),
                 [&] { desk.showPage(KnowledgeWorkspace::Notices); });
}

TEST_CASE("pictures of what comes in", "[.pictures]")
{
    BusyDesk desk;
    desk.window().showWorkspace(0);
    const auto closed = [] {
        if (QWidget* popup = QApplication::activePopupWidget())
            popup->hide();
    };
    desk.leader.inquiry()->setPlainText(QStringLiteral("粗大ごみの収集日が雪で変わるか。"));
    takePictures(desk.window(), QStringLiteral("notice-bar"));
    takePictures(desk.window(), QStringLiteral("note-list"), [&] {
        closed();
        desk.leader.find<NoteBell>("noteBell")->open();
    });
    closed();
    takePictures(desk.window(), QStringLiteral("script-picker"), [&] {
        closed();
        desk.leader.inquiry()->setFocus();
        desk.leader.press(desk.leader.inquiry(), Qt::Key_T, Qt::ControlModifier);
    });
    closed();
}
