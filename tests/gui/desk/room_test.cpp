// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gui/desk/room_sample.h"

#include "app/desk/ui/room/escalation_pane.h"
#include "app/desk/ui/room/room_list.h"
#include "app/desk/ui/room/room_workspace.h"
#include "app/desk/ui/theme/theme.h"
#include "app/desk/ui/window/tab_button.h"
#include "app/desk/ui/window/top_bar.h"

#include <QAction>
#include <QApplication>
#include <QDateTimeEdit>
#include <QLabel>
#include <QListWidget>
#include <QMimeData>

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

/// A supervisor's desk with the sample room on the screen.
struct RoomDesk : Place, RealDesk
{
    RoomDesk()
        : RealDesk(Place::store, Place::settings)
    {
        REQUIRE(enter());
        REQUIRE(addArticle(QStringLiteral("0877"), QStringLiteral("固定資産税の減免制度")));
        REQUIRE(RoomSample(core->clock.now()).into(*this));
        window().resize(1440, 900);
        window().showWorkspace(3);
        REQUIRE(waitFor([this] { return list()->isVisible() && list()->currentIndex().isValid(); }));
    }
    RoomModel& model() { return core->room.model(); }
    RoomList* list() { return find<RoomList>("roomList"); }
    template <typename Id>
    void choose(const char* name)
    {
        const QUuid id = idOf<Id>(QString::fromLatin1(name)).value;
        QSignalSpy opened(&core->room, &RoomSession::opened);
        core->room.open(id);
        list()->choose(id);
        REQUIRE(waitFor([&] { return opened.count() > 0; }));
        REQUIRE(list()->chosen() == id);
        const char* page = std::is_same_v<Id, HandId> ? "handDetail" : "escalationDetail";
        REQUIRE(waitFor([&] { return core->room.openedId() == id && find<QWidget>(page)->isVisible(); }));
    }
    const Escalation* escalation(const char* name)
    {
        return core->room.escalation(idOf<EscalationId>(QString::fromLatin1(name)));
    }
    const Hand* hand(const char* name) { return core->room.hand(idOf<HandId>(QString::fromLatin1(name))); }
    void click(const char* name) { find<QPushButton>(name)->click(); }
    void press(ShortcutId id)
    {
        window().findChild<RoomWorkspace*>()->findChild<QAction*>(Shortcuts::key(id))->trigger();
    }
    bool says(const char* page, const QString& words)
    {
        const auto labels = find<QWidget>(page)->findChildren<QLabel*>();
        return std::any_of(labels.begin(), labels.end(), [&](const QLabel* label) {
            return label->isVisible() && label->text().contains(words);
        });
    }
};

} // namespace

TEST_CASE("The room is there for whoever leads it, and its tab says how many things press")
{
    RoomDesk desk;
    auto* tab = desk.find<TabButton>("workspaceTab4");
    CHECK(tab->isVisible());
    CHECK(tab->badge() == 3); // two hands and what is overdue
    CHECK(tab->accessibleName().contains(u'3'));
    SignedInUser user = *desk.core->commands.user();
    user.actor.role = Role::Operator;
    desk.core->commands.setUser(user);
    CHECK_FALSE(tab->isVisible());
    CHECK(desk.window().currentWorkspace() == 0);
    desk.window().showWorkspace(3);
    CHECK(desk.window().currentWorkspace() == 0);
    CHECK(desk.model().rowCount() == 0);
    user.actor.role = Role::Leader;
    desk.core->commands.setUser(user);
    CHECK(tab->isVisible());
    CHECK(waitFor([&] { return desk.model().rowCount() == 7; }));
}

TEST_CASE("Enter on a raised hand goes to the answer, and Ctrl+Enter sends it")
{
    RoomDesk desk;
    desk.choose<HandId>("h1");
    CHECK(desk.says("handDetail", QStringLiteral("半焼でも対象ですか")));
    CHECK(desk.says("handDetail", QStringLiteral("0877")));
    QTest::keyClick(desk.list(), Qt::Key_Return);
    auto* answer = desk.find<TextBox>("handAnswer");
    REQUIRE(waitFor([&] { return answer->hasFocus(); }));
    desk.click("sendAnswer");
    CHECK(waitFor([&] { return desk.says("handDetail", QStringLiteral("Write the answer first")); }));
    type(answer, QStringLiteral("半焼も対象です。"));
    SECTION("what was begun stays with its hand while another one is looked at")
    {
        desk.choose<HandId>("h2");
        CHECK(answer->toPlainText().isEmpty());
        desk.choose<HandId>("h1");
        CHECK(answer->toPlainText() == QStringLiteral("半焼も対象です。"));
    }
    QTest::keyClick(answer, Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(waitFor([&] { return desk.hand("h1")->state == HandState::Answered; }));
    CHECK(desk.hand("h1")->entries.back().text == QStringLiteral("半焼も対象です。"));
    CHECK(answer->toPlainText().isEmpty());
    CHECK(waitFor([&] { return desk.find<TabButton>("workspaceTab4")->badge() == 2; }));
}

TEST_CASE("A hand can be made an escalation, and its call taken over")
{
    RoomDesk desk;
    desk.choose<HandId>("h1");
    desk.click("escalateHand");
    REQUIRE(waitFor([&] { return !desk.hand("h1") || !desk.hand("h1")->isOpen(); }));
    REQUIRE(waitFor([&] { return desk.model().count(RoomFilter::Contacts) == 3; }));
    CHECK(desk.model().count(RoomFilter::Hands) == 1);
    CHECK(desk.model().count(RoomFilter::All) == 7);
    desk.choose<HandId>("h2");
    desk.click("takeCallOver");
    REQUIRE(waitFor([&] { return desk.model().count(RoomFilter::Hands) == 0; }));
    CHECK(desk.hand("h2")->state == HandState::TakenOver);
    CHECK(desk.model().count(RoomFilter::ResolvedToday) == 2);
}

TEST_CASE("A FAX is taken, handed back with a reason, and resolved with a note")
{
    RoomDesk desk;
    desk.choose<EscalationId>("e3");
    QTest::keyClick(desk.list(), Qt::Key_Return); // its main action
    REQUIRE(waitFor([&] { return desk.escalation("e3")->state == EscalationState::Taken; }));
    CHECK(desk.model().count(RoomFilter::Mine) == 1);
    auto* take = desk.find<QPushButton>("takeEscalation");
    REQUIRE(waitFor([&] { return take->text() == QStringLiteral("Hand back"); }));
    auto* note = desk.find<TextBox>("escalationNote");
    desk.click("takeEscalation");
    REQUIRE(waitFor([&] { return desk.says("escalationDetail", QStringLiteral("Write a note first")); }));
    type(note, QStringLiteral("施設課が詳しい"));
    desk.press(ShortcutId::RoomTake);
    REQUIRE(waitFor([&] { return desk.escalation("e3")->state == EscalationState::Open; }));
    REQUIRE(waitFor([&] { return take->text() == QStringLiteral("Take"); }));
    CHECK(note->toPlainText().isEmpty());
    QTest::keyClick(note, Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(waitFor([&] { return desk.says("escalationDetail", QStringLiteral("Write a note first")); }));
    type(note, QStringLiteral("返信した"));
    QTest::keyClick(note, Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(waitFor([&] { return desk.model().count(RoomFilter::ResolvedToday) == 1; }));
    CHECK(desk.model().count(RoomFilter::All) == 6);
    SECTION("undo brings it back")
    {
        REQUIRE(desk.find<QPushButton>("undoResolve")->isVisible());
        desk.click("undoResolve");
        REQUIRE(waitFor([&] { return desk.model().count(RoomFilter::All) == 7; }));
        CHECK(desk.escalation("e3")->state == EscalationState::Open);
    }
    SECTION("it is found among what was resolved today, and reopened with a reason")
    {
        desk.find<QAbstractButton>("roomFilter-resolved-today")->click();
        desk.choose<EscalationId>("e3");
        REQUIRE(waitFor([&] { return desk.find<QPushButton>("reopenEscalation")->isVisible(); }));
        type(note, QStringLiteral("届いていなかった"));
        desk.click("reopenEscalation");
        REQUIRE(waitFor([&] { return desk.model().count(RoomFilter::All) == 7; }));
    }
}

TEST_CASE("An escalation is assigned by key, and by dropping its line")
{
    RoomDesk desk;
    desk.choose<EscalationId>("e3");
    desk.press(ShortcutId::RoomAssign);
    auto* list = desk.find<QListWidget>("assignList");
    REQUIRE(waitFor([&] { return list->isVisible(); }));
    const auto rowNamed = [&](const QString& name) {
        const auto found = list->findItems(name, Qt::MatchContains);
        REQUIRE(found.size() == 1);
        return list->row(found.first());
    };
    list->setCurrentRow(rowNamed(QStringLiteral("鈴木")));
    QTest::keyClick(list, Qt::Key_Return);
    const auto suzuki = idOf<UserId>(QStringLiteral("suzuki"));
    REQUIRE(waitFor([&] { return desk.escalation("e3")->assignee.user == suzuki; }));
    CHECK_FALSE(list->isVisible());
    CHECK(desk.list()->hasFocus());

    const int row = desk.model().rowOf(idOf<EscalationId>(QStringLiteral("e3")).value);
    const std::unique_ptr<QMimeData> dragged(desk.model().mimeData({desk.model().index(row)}));
    desk.press(ShortcutId::RoomAssign);
    REQUIRE(waitFor([&] { return list->isVisible(); }));
    const QPoint at = list->visualItemRect(list->item(rowNamed(QStringLiteral("Road")))).center();
    QDragEnterEvent enter(at, Qt::MoveAction, dragged.get(), Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(list->viewport(), &enter);
    QDropEvent drop(at, Qt::MoveAction, dragged.get(), Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(list->viewport(), &drop);
    REQUIRE(waitFor([&] { return desk.escalation("e3")->assignee.unit == QStringLiteral("works/roads"); }));
}

TEST_CASE("A call-back's time is changed, and its outcome is logged as a contact of its own")
{
    RoomDesk desk;
    desk.choose<EscalationId>("e2");
    CHECK(desk.says("escalationDetail", QStringLiteral("090-0000-0001")));
    auto* time = desk.find<QDateTimeEdit>("promisedTime");
    const QDateTime later = time->dateTime().addSecs(3600);
    time->setDateTime(later);
    desk.click("changeTime");
    REQUIRE(waitFor([&] { return desk.escalation("e2")->dueAt == Timestamp::from(later); }));
    type(desk.find<TextBox>("escalationNote"), QStringLiteral("減額の対象と伝えた"));
    desk.click("resolveEscalation");
    REQUIRE(waitFor([&] { return desk.escalation("e2")->state == EscalationState::Resolved; }));
    REQUIRE_FALSE(desk.escalation("e2")->outcome.isNull());
    desk.window().showWorkspace(1);
    REQUIRE(waitFor([&] { return desk.core->history.rowCount() == 1; }));
    const Contact* logged = desk.core->history.contactAt(0);
    CHECK(logged->id == desk.escalation("e2")->outcome);
    CHECK(logged->original.noteForUnits == QStringLiteral("減額の対象と伝えた"));
    CHECK(logged->original.callerTelephone == QStringLiteral("090-0000-0001"));
}

TEST_CASE("The filter is remembered, and a filter without lines says what to do")
{
    const Place place;
    {
        RealDesk desk(place.store, place.settings);
        REQUIRE(desk.enter());
        desk.window().showWorkspace(3);
        desk.find<QAbstractButton>("roomFilter-call-backs")->click();
    }
    RealDesk desk(place.store, place.settings);
    REQUIRE(desk.enter());
    CHECK(desk.core->room.model().filter() == RoomFilter::CallBacks);
    CHECK(desk.find<QAbstractButton>("roomFilter-call-backs")->isChecked());
    desk.window().showWorkspace(3);
    CHECK_FALSE(desk.find<RoomList>("roomList")->isVisible());
    // Nobody's hand can reach a desk without a hub, and that is said.
    CHECK(desk.find<QLabel>("roomOffline")->isVisible());
}

TEST_CASE("What somebody is writing about stays in sight when its line leaves the pane")
{
    RoomDesk desk;
    desk.choose<HandId>("h1");
    auto* answer = desk.find<TextBox>("handAnswer");
    type(answer, QStringLiteral("半焼も"));
    REQUIRE(waitFor([&] { return answer->hasFocus(); }));
    Hand gone = *desk.hand("h1");
    gone.state = HandState::Withdrawn;
    HandEntry entry;
    entry.id = idOf<EntryId>(QStringLiteral("gone"));
    entry.act = HandAct::Withdraw;
    entry.at = desk.core->clock.now();
    gone.entries.push_back(entry);
    RoomSample sample(desk.core->clock.now());
    sample.rows = {{EntityKind::Hand, gone.id.value, encode(gone)}};
    (void)sample.into(desk); // six are left
    REQUIRE(waitFor([&] { return desk.model().count(RoomFilter::All) == 6; }));
    CHECK(desk.core->room.openedId() == gone.id.value);
    CHECK(waitFor([&] { return desk.says("handDetail", QStringLiteral("Taken down")); }));
    CHECK(answer->isVisible());
    CHECK(answer->toPlainText() == QStringLiteral("半焼も"));
}

TEST_CASE("Where three columns have no room, the parts take turns")
{
    RoomDesk desk;
    auto* room = desk.window().findChild<RoomWorkspace*>();
    CHECK(room->columns() == 3);
    desk.window().resize(820, 700);
    REQUIRE(waitFor([&] { return room->columns() == 2; }));
    CHECK(desk.find<QWidget>("escalationPane")->isVisible());
    CHECK(desk.find<QWidget>("roomDetail")->isVisible());
    Appearance large = theme().appearance();
    large.fontPercent = 200;
    theme().apply(large);
    REQUIRE(waitFor([&] { return room->columns() == 1; }));
    CHECK_FALSE(desk.find<QWidget>("roomDetail")->isVisible());
    desk.list()->choose(idOf<EscalationId>(QStringLiteral("e1")).value);
    QTest::keyClick(desk.list(), Qt::Key_Return);
    CHECK(waitFor([&] { return desk.find<QWidget>("roomDetail")->isVisible(); }));
    CHECK_FALSE(desk.list()->isVisible());
    theme().apply({});
}
