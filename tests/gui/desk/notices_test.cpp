// SPDX-License-Identifier: GPL-3.0-or-later
// Notices and seats between two desks and a hub, driven as people drive them.
#include "app/desk/ui/knowledge/knowledge_workspace.h"
#include "app/desk/ui/notice/note_bell.h"
#include "app/desk/ui/notice/notice_bar.h"
#include "app/desk/ui/room/seats_panel.h"
#include "tests/gui/desk/two_desks.h"

#include <QComboBox>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QToolButton>

using namespace madoguchi;
using namespace madoguchi::desk;
using desk::test::HubDesk;
using desk::test::RealHub;
using desk::test::type;
using desk::test::waitFor;

namespace {

/// For people who work on the look: MADOGUCHI_SHOTS names a folder.
void shot(HubDesk& desk, const QString& name)
{
    const QString folder = qEnvironmentVariable("MADOGUCHI_SHOTS");
    if (!folder.isEmpty())
        desk.window().grab().save(QStringLiteral("%1/notices-%2.png").arg(folder, name));
}

/// Keys go to the window in front.
void toFront(HubDesk& desk)
{
    desk.window().activateWindow();
    REQUIRE(QTest::qWaitForWindowActive(&desk.window()));
}

struct Centre
{
    RealHub hub;
    UserId leaderId = hub.hire(QStringLiteral("takahashi"), QStringLiteral("高橋 誠"), Role::Supervisor);
    UserId operatorId = hub.hire(QStringLiteral("sato"), QStringLiteral("佐藤 さくら"), Role::Operator);
    HubDesk leader{hub, QStringLiteral("takahashi"), QStringLiteral("1番席")};
    HubDesk booth{hub, QStringLiteral("sato"), QStringLiteral("3番席")};

    const SeatCard* card()
    {
        SeatsModel& model = leader.core->seats;
        return model.cardAt(model.rowOf(booth.core->sync.seat()));
    }
    bool shows(SeatState state)
    {
        return waitFor([&] { return card() && card()->status.report.state == state; });
    }
};

} // namespace

TEST_CASE(
    "a notice pinned by a leader is in sight at the booth, acknowledged by key, and the leader sees by whom")
{
    Centre centre;
    HubDesk& leader = centre.leader;
    HubDesk& booth = centre.booth;
    REQUIRE(centre.shows(SeatState::Ready));

    // Somebody is on the line; the words they type go where they went before.
    booth.inquiry()->setFocus();
    type(booth.inquiry(), QStringLiteral("粗大ごみ"));
    leader.window().showWorkspace(2);
    leader.find<QPushButton>("knowledgePage5")->click();
    const auto* knowledge = leader.window().findChild<KnowledgeWorkspace*>();
    knowledge->findChild<QPushButton*>(QStringLiteral("newNotice"))->click();
    auto* save = knowledge->findChild<QPushButton*>(QStringLiteral("saveNotice"));
    REQUIRE(waitFor([&] { return save->isVisible(); }));
    save->click();
    REQUIRE(waitFor([&] { return leader.core->noticeEdit.isOpen(); }));
    type(knowledge->findChild<QLineEdit*>(QStringLiteral("noticeFormTitle")),
         QStringLiteral("豪雪によるごみ収集の遅れ"));
    auto* importance = knowledge->findChild<QComboBox*>(QStringLiteral("noticeFormImportance"));
    importance->setCurrentIndex(importance->findData(int(Importance::Important)));
    shot(leader, QStringLiteral("form"));
    save->click();

    auto* bar = booth.find<NoticeBar>("noticeBar");
    REQUIRE(waitFor([&] { return bar->isVisible(); }));
    CHECK(booth.find<QLabel>("noticeTitle")->text().contains(QStringLiteral("豪雪")));
    CHECK_FALSE(booth.find<QPushButton>("noticeLater")->isVisible());
    CHECK(booth.inquiry()->toPlainText() == QStringLiteral("粗大ごみ"));
    CHECK(booth.window().focusWidget() == booth.inquiry());
    CHECK(booth.core->board.unseen() == 1);
    shot(booth, QStringLiteral("booth"));

    NoticesModel& model = leader.core->noticesModel;
    REQUIRE(waitFor([&] { return model.rowCount() == 1 && model.rowAt(0)->audience() == 2; }));
    CHECK(model.rowAt(0)->unseen.size() == 1);
    CHECK(waitFor([&] {
        return knowledge->findChild<QLabel*>(QStringLiteral("noticeUnseen"))
            ->text()
            .contains(QStringLiteral("佐藤"));
    }));
    shot(leader, QStringLiteral("list"));
    toFront(booth);
    QTest::keyClick(booth.inquiry(), Qt::Key_M, Qt::ControlModifier);
    REQUIRE(waitFor([&] { return !bar->isVisible(); }));
    CHECK(booth.window().focusWidget() == booth.inquiry());
    REQUIRE(waitFor([&] { return model.rowCount() == 1 && model.rowAt(0)->unseen.isEmpty(); }));
    CHECK(model.rowAt(0)->seen.size() == 2);
    CHECK(booth.core->board.unseen() == 0);
}

TEST_CASE("a notice waits for who was away, until they sign in")
{
    Centre centre;
    centre.booth.cable.pull();
    Notice notice;
    notice.id = centre.leader.core->ids.make<NoticeId>();
    notice.title = QStringLiteral("停電");
    notice.importance = Importance::Urgent;
    std::optional<Result<void>> saved;
    centre.leader.core->commands.perform(SaveNotice{notice, 0}, &centre.leader.window(),
                                         [&](const Result<void>& got) { saved = got; });
    REQUIRE(waitFor([&] { return saved.has_value(); }));
    CHECK(centre.booth.core->notices.waiting().empty());
    centre.booth.cable.plug();
    centre.booth.core->sync.kick();
    REQUIRE(waitFor([&] { return centre.booth.find<NoticeBar>("noticeBar")->isVisible(); }));
}

TEST_CASE("what a booth is at is seen in the room: call, wrap-up, break with its reason, cut off, back again")
{
    Centre centre;
    HubDesk& booth = centre.booth;
    SeatsPanel panel(centre.leader.core->seats, centre.leader.core->clock);
    panel.resize(360, 300);
    panel.show();
    REQUIRE(centre.shows(SeatState::Ready));
    CHECK(waitFor([&] { return centre.card()->status.report.name == QStringLiteral("3番席"); }));
    CHECK(centre.card()->userName == QStringLiteral("佐藤 さくら"));
    toFront(booth);
    QTest::keyClick(&booth.window(), Qt::Key_J, Qt::ControlModifier); // the form may not be in sight
    type(booth.inquiry(), QStringLiteral("ご"));
    REQUIRE(centre.shows(SeatState::OnCall));
    QTest::keyClick(booth.inquiry(), Qt::Key_F4, Qt::ShiftModifier);
    REQUIRE(centre.shows(SeatState::WrapUp));
    QTest::keyClick(booth.inquiry(), Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(centre.shows(SeatState::Ready));
    REQUIRE(waitFor([&] { return centre.card()->today.contacts == 1; }));
    CHECK(panel.findChild<QLabel*>(QStringLiteral("roomFigures"))->text().contains(QStringLiteral("(1/1)")));

    auto* button = booth.find<QToolButton>("seatButton");
    Q_EMIT button->menu()->aboutToShow();
    for (QAction* action : button->menu()->actions()) {
        if (action->text().contains(QStringLiteral("lunch")))
            action->trigger();
    }
    REQUIRE(centre.shows(SeatState::Break));
    CHECK(centre.card()->status.report.reason == QStringLiteral("lunch"));
    const QString folder = qEnvironmentVariable("MADOGUCHI_SHOTS");
    if (!folder.isEmpty())
        panel.grab().save(folder + QStringLiteral("/seats.png"));

    booth.cable.pull();
    REQUIRE(centre.shows(SeatState::Offline));
    CHECK(centre.card()->status.lastSeenAt.isSet());
    booth.cable.plug();
    booth.core->sync.kick();
    REQUIRE(centre.shows(SeatState::Break));
    CHECK_FALSE(centre.card()->status.lastSeenAt.isSet());
}
