// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gui/desk/room_sample.h"

#include "app/desk/ui/room/hand_over_lines.h"
#include "app/desk/ui/room/hand_over_panel.h"
#include "app/desk/ui/room/hand_over_text.h"
#include "app/desk/ui/room/room_list.h"
#include "app/desk/ui/room/room_workspace.h"
#include "app/desk/ui/theme/theme.h"
#include "app/desk/ui/widgets/segment.h"
#include "app/desk/ui/widgets/segmented_control.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QDir>
#include <QPdfWriter>
#include <QTextDocument>

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

/// A leader's desk, the room's hand-over in sight.
struct LeaderDesk : RealDesk
{
    explicit LeaderDesk(const Place& place, bool fill = true)
        : RealDesk(place.store, place.settings)
    {
        REQUIRE(enter());
        if (fill)
            REQUIRE(RoomSample(core->clock.now()).into(*this));
        REQUIRE(waitFor([this] { return core->handOver.isLoaded(); }));
        window().resize(1440, 900);
        window().showWorkspace(3);
    }
    RoomWorkspace* room() { return window().findChild<RoomWorkspace*>(); }
    void press(ShortcutId id) { room()->findChild<QAction*>(Shortcuts::key(id))->trigger(); }
    HandOverLines* lines() { return find<HandOverLines>("handOverLines"); }
    bool says(const char* label, const QString& words)
    {
        const auto* found = find<QLabel>(label);
        return found->isVisible() && found->text().contains(words);
    }
    /// Somebody else leads from now on, at this desk.
    void be(const char* login)
    {
        SignedInUser user = *core->commands.user();
        user.actor.user = idOf<UserId>(QString::fromUtf8(login));
        user.actor.role = Role::Leader;
        core->commands.setUser(user);
        REQUIRE(waitFor([this] { return core->handOver.isLoaded(); }));
        window().showWorkspace(3);
    }
    /// Their rows among what came in.
    QList<int> handOverNotes()
    {
        QList<int> rows;
        for (int row = 0; row < core->board.rowCount(); ++row) {
            if (core->board.noteAt(row)->kind == NoteKind::HandOver)
                rows += row;
        }
        return rows;
    }
    HandOverId give(const QString& words)
    {
        press(ShortcutId::RoomHandOver);
        type(find<TextBox>("handOverText"), words);
        QSignalSpy given(&core->handOver, &HandOverSession::given);
        QTest::keyClick(find<TextBox>("handOverText"), Qt::Key_Return, Qt::ControlModifier);
        REQUIRE(waitFor([&] { return given.count() == 1; }));
        return given.first().first().value<HandOverId>();
    }
};

} // namespace

TEST_CASE("The hand-over lists what stands open, what is late first, with counts and the day's figures")
{
    const Place place;
    LeaderDesk desk(place);
    desk.find<QPushButton>("showHandOver")->click();
    REQUIRE(waitFor([&] { return desk.lines()->isVisible(); }));
    // Two hands, one of them late; five escalations, one of them late.
    CHECK(desk.lines()->model()->rowCount() == 7);
    CHECK(desk.says("handOverCounts", QStringLiteral("7 open, 2 overdue")));
    CHECK(desk.says("handOverHands", QStringLiteral("2 raised hands up")));
    CHECK(desk.says("handOverFigures", QStringLiteral("Hands raised today: 2, settled 0/2")));
    const auto said = [&](int row) {
        return desk.lines()->model()->index(row, 0).data(Qt::AccessibleTextRole).toString();
    };
    CHECK(said(0).startsWith(QStringLiteral("Overdue, ")));
    CHECK(said(1).startsWith(QStringLiteral("Overdue, ")));
    CHECK_FALSE(said(2).startsWith(QStringLiteral("Overdue, ")));
    SECTION("Enter on a line goes to it in the pane, Escape back to the list, and nothing typed is lost")
    {
        type(desk.find<TextBox>("handOverText"), QStringLiteral("豪雪"));
        int row = 0;
        while (!said(row).contains(QStringLiteral("国保の減額申請")))
            ++row;
        desk.lines()->setCurrentIndex(desk.lines()->model()->index(row, 0));
        QTest::keyClick(desk.lines(), Qt::Key_Return);
        REQUIRE(waitFor([&] { return desk.find<QWidget>("escalationDetail")->isVisible(); }));
        CHECK(desk.core->room.openedId() == idOf<EscalationId>(QStringLiteral("e2")).value);
        desk.press(ShortcutId::RoomHandOver);
        REQUIRE(waitFor([&] { return desk.lines()->isVisible(); }));
        CHECK(desk.find<TextBox>("handOverText")->toPlainText() == QStringLiteral("豪雪"));
        QTest::keyClick(desk.find<TextBox>("handOverText"), Qt::Key_Escape);
        CHECK_FALSE(desk.room()->isHandOverShown());
    }
    SECTION("it can be copied as text and put on paper, and what citizens wrote is no markup there")
    {
        type(desk.find<TextBox>("handOverText"), QStringLiteral("<b>豪雪</b>"));
        desk.find<QPushButton>("copyHandOver")->click();
        const QString copied = QApplication::clipboard()->text();
        CHECK(copied.contains(QStringLiteral("<b>豪雪</b>")));
        CHECK(copied.contains(QStringLiteral("国保の減額申請について")));
        CHECK(copied.count(QStringLiteral("\n- ")) == 7);
        const auto paper = HandOverText::paper(desk.core->handOver.sheet(), desk.core->handOver.text(),
                                               QStringLiteral("佐藤"));
        const auto document = paper.document();
        CHECK(document->toPlainText().contains(QStringLiteral("<b>豪雪</b>")));
        const QString file = place.directory.filePath(QStringLiteral("sheet.pdf"));
        {
            QPdfWriter writer(file);
            document->print(&writer);
        }
        QFile written(file);
        REQUIRE(written.open(QIODevice::ReadOnly));
        CHECK(written.read(5) == "%PDF-");
    }
}

TEST_CASE("The next leader is told of the hand-over, reads it and receives it, one's own cannot be received")
{
    const Place place;
    LeaderDesk desk(place);
    const HandOverId id = desk.give(QStringLiteral("豪雪の問い合わせが多い"));
    REQUIRE(waitFor([&] { return desk.says("handOverWords", QStringLiteral("豪雪の問い合わせが多い")); }));
    auto* receive = desk.find<QPushButton>("receiveHandOver");
    CHECK(receive->isVisible());
    CHECK_FALSE(receive->isEnabled());
    CHECK(desk.says("handOverNote", QStringLiteral("You wrote this yourself")));
    CHECK_FALSE(desk.find<QWidget>("handOverBar")->isVisible());
    CHECK(desk.handOverNotes().isEmpty());

    desk.be("suzuki");
    CHECK_FALSE(desk.room()->isHandOverShown());
    REQUIRE(waitFor([&] { return desk.find<QWidget>("handOverBar")->isVisible(); }));
    CHECK(desk.says("handOverBarText", QStringLiteral("豪雪の問い合わせが多い")));
    REQUIRE(desk.handOverNotes().size() == 1);
    SECTION("later puts it out of sight, and it stays among what came in")
    {
        desk.find<QPushButton>("handOverLater")->click();
        CHECK_FALSE(desk.find<QWidget>("handOverBar")->isVisible());
        desk.window().showWorkspace(0);
        desk.core->board.activate(desk.handOverNotes().first());
        CHECK(desk.window().currentWorkspace() == 3);
        CHECK(waitFor([&] { return desk.find<QWidget>("handOverReadPage")->isVisible(); }));
    }
    desk.find<QPushButton>("readHandOver")->click();
    REQUIRE(waitFor([&] { return receive->isVisible() && receive->isEnabled(); }));
    CHECK(desk.says("handOverOpen", QStringLiteral("Of 5 handed over, 5 still open")));
    CHECK_FALSE(desk.find<QLabel>("handOverNote")->isVisible());
    receive->click();
    REQUIRE(waitFor([&] { return desk.core->handOver.find(id)->isReceived(); }));
    CHECK(waitFor([&] { return !receive->isVisible(); }));
    CHECK(desk.says("handOverReceipt", QStringLiteral("Received")));
    CHECK_FALSE(desk.find<QWidget>("handOverBar")->isVisible());
    CHECK(desk.handOverNotes().isEmpty());
}

TEST_CASE("What was written for the next shift is there again when the program was ended")
{
    const Place place;
    {
        LeaderDesk desk(place);
        desk.press(ShortcutId::RoomHandOver);
        type(desk.find<TextBox>("handOverText"), QStringLiteral("鍵は金庫の中"));
        QTest::qWait(2 * DraftKeeper::delayMs);
    }
    LeaderDesk desk(place, false);
    desk.press(ShortcutId::RoomHandOver);
    CHECK(waitFor(
        [&] { return desk.find<TextBox>("handOverText")->toPlainText() == QStringLiteral("鍵は金庫の中"); }));
}

TEST_CASE("The hand-over is whole in a narrow window and in large type, and everything in it has a name")
{
    const Place place;
    LeaderDesk desk(place);
    (void)desk.give(QStringLiteral("豪雪の問い合わせが多い"));
    Appearance large = theme().appearance();
    large.fontPercent = 200;
    theme().apply(large);
    auto* panel = desk.find<HandOverPanel>("handOverPanel");
    for (const int width : {760, 1440}) {
        desk.window().resize(width, 900);
        for (const auto page : {HandOverPanel::WritePage, HandOverPanel::ReadPage}) {
            desk.find<SegmentedControl>("handOverSwitch")->segments().at(page)->click();
            REQUIRE(waitFor([&] { return panel->isVisible(); }));
            for (const QPushButton* button : panel->findChildren<QPushButton*>()) {
                if (!button->isVisible())
                    continue;
                CHECK(panel->rect().contains(QRect(button->mapTo(panel, QPoint()), button->size())));
                CHECK(button->width() >= button->minimumSizeHint().width());
            }
        }
    }
    CHECK_FALSE(desk.find<TextBox>("handOverText")->accessibleName().isEmpty());
    CHECK_FALSE(desk.lines()->accessibleName().isEmpty());
    CHECK_FALSE(desk.find<QWidget>("handOverList")->accessibleName().isEmpty());
    large.fontPercent = 100;
    theme().apply(large);
}

// For people who work on the look: MADOGUCHI_PICTURES=FOLDER test_desk_window "[.pictures]"
TEST_CASE("pictures of the hand-over", "[.pictures]")
{
    const Place place;
    LeaderDesk desk(place);
    const QDir folder(qEnvironmentVariable("MADOGUCHI_PICTURES", QStringLiteral("/tmp")));
    QDir().mkpath(folder.path());
    for (const int language : {1, 2, 3, 4}) {
        for (const int percent : {100, 200}) {
            desk.find<QAbstractButton>(qPrintable(QStringLiteral("language%1").arg(language)))->click();
            Appearance look = theme().appearance();
            look.fontPercent = percent;
            look.look = percent == 100 ? Look::Light : Look::Dark;
            theme().apply(look);
            const auto shoot = [&](const QString& what) {
                QTest::qWait(300);
                desk.window().grab().save(folder.filePath(
                    QStringLiteral("hand-over-%1-%2-%3.png").arg(what).arg(language).arg(percent)));
            };
            desk.be("takahashi");
            desk.press(ShortcutId::RoomHandOver);
            if (desk.core->handOver.all().empty())
                type(desk.find<TextBox>("handOverText"),
                     QStringLiteral(
                         "豪雪の問い合わせが多い。除雪の担当は内線 2210。\n給湯室の鍵は金庫の中。"));
            desk.find<SegmentedControl>("handOverSwitch")->segments().at(0)->click();
            shoot(QStringLiteral("write"));
            if (desk.core->handOver.all().empty()) {
                desk.core->handOver.give();
                REQUIRE(waitFor([&] { return !desk.core->handOver.all().empty(); }));
            }
            desk.be("suzuki");
            desk.press(ShortcutId::RoomHandOver);
            shoot(QStringLiteral("read"));
        }
    }
}
