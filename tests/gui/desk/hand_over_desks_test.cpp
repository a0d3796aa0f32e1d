// SPDX-License-Identifier: GPL-3.0-or-later
// A shift hand-over between two desks and a hub: written at one while its line is cut, received at the other.
#include "app/desk/ui/room/hand_over_lines.h"
#include "app/desk/ui/room/room_workspace.h"
#include "app/desk/ui/widgets/shortcuts.h"
#include "tests/gui/desk/two_desks.h"

#include <QAction>

using namespace madoguchi;
using namespace madoguchi::desk;
using desk::test::HubDesk;
using desk::test::RealHub;
using desk::test::type;

namespace {

constexpr int patienceMs = 60'000; // a busy machine

template <typename Condition>
[[nodiscard]] bool waitFor(Condition condition)
{
    return desk::test::waitFor(condition, patienceMs);
}

struct Shifts
{
    RealHub hub;
    UserId early = hub.hire(QStringLiteral("takahashi"), QStringLiteral("高橋 誠"), Role::Supervisor);
    UserId late = hub.hire(QStringLiteral("suzuki"), QStringLiteral("鈴木 一郎"), Role::Leader);
    HubDesk giver{hub, QStringLiteral("takahashi"), QStringLiteral("1番席")};
    HubDesk taker{hub, QStringLiteral("suzuki"), QStringLiteral("2番席")};
};

void putIntoPane(HubDesk& desk, const QString& subject)
{
    Escalation one;
    one.id = desk.core->ids.make<EscalationId>();
    one.kind = EscalationKind::Email;
    one.subject = subject;
    one.inquiry = subject;
    EscalationEntry opened;
    opened.id = desk.core->ids.make<EntryId>();
    one.entries = {opened};
    one.replyTo = QStringLiteral("citizen@example.invalid");
    one.dueAt = desk.core->clock.now().plusMs(3'600'000);
    std::optional<Result<void>> done;
    desk.core->commands.perform(OpenEscalation{one}, &desk.window(),
                                [&](const Result<void>& got) { done = got; });
    REQUIRE(waitFor([&] { return done.has_value(); }));
    REQUIRE(*done);
}

bool says(HubDesk& desk, const char* label, const QString& words)
{
    const auto* found = desk.find<QLabel>(label);
    return found->isVisible() && found->text().contains(words);
}

void showHandOver(HubDesk& desk)
{
    desk.window().showWorkspace(3);
    desk.find<QPushButton>("showHandOver")->click();
}

} // namespace

TEST_CASE("a hand-over written while the line is cut reaches the next leader, who receives it, and both "
          "desks know")
{
    Shifts shifts;
    HubDesk& giver = shifts.giver;
    HubDesk& taker = shifts.taker;
    putIntoPane(giver, QStringLiteral("道路の陥没の通報"));
    REQUIRE(waitFor([&] { return giver.core->handOver.sheet().lines.size() == 1; }));
    showHandOver(giver);
    auto* lines = giver.find<HandOverLines>("handOverLines");
    INFO("visible " << lines->isVisible() << ", rows " << lines->model()->rowCount());
    REQUIRE(waitFor([&] { return lines->isVisible() && lines->model()->rowCount() == 1; }));

    giver.cable.pull();
    REQUIRE(waitFor([&] { return giver.core->sync.state() != HubState::Connected; }));
    giver.window().activateWindow();
    REQUIRE(QTest::qWaitForWindowActive(&giver.window()));
    type(giver.find<TextBox>("handOverText"), QStringLiteral("豪雪の問い合わせが多い"));
    QSignalSpy given(&giver.core->handOver, &HandOverSession::given);
    QTest::keyClick(giver.find<TextBox>("handOverText"), Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(waitFor([&] { return given.count() == 1; }));
    const auto id = given.first().first().value<HandOverId>();
    CHECK(taker.core->handOver.all().empty());

    // Somebody types at the other desk: what comes takes nothing from them.
    taker.window().showWorkspace(0);
    taker.inquiry()->setFocus();
    giver.cable.plug();
    giver.core->sync.kick();
    REQUIRE(waitFor([&] { return taker.find<QWidget>("handOverBar")->isVisible(); }));
    CHECK(taker.window().focusWidget() == taker.inquiry());
    CHECK(says(taker, "handOverBarText", QStringLiteral("豪雪の問い合わせが多い")));
    CHECK(says(taker, "handOverBarText", QStringLiteral("高橋 誠")));
    CHECK(taker.core->board.unseen() == 1);
    CHECK_FALSE(giver.find<QWidget>("handOverBar")->isVisible());

    taker.find<QPushButton>("readHandOver")->click();
    auto* receive = taker.find<QPushButton>("receiveHandOver");
    REQUIRE(waitFor([&] { return receive->isVisible() && receive->isEnabled(); }));
    CHECK(waitFor([&] { return says(taker, "handOverOpen", QStringLiteral("1 still open")); }));
    SECTION("received in connection")
    {
        receive->click();
    }
    SECTION("received while the receiver's line is cut")
    {
        taker.cable.pull();
        REQUIRE(waitFor([&] { return taker.core->sync.state() != HubState::Connected; }));
        receive->click();
        REQUIRE(waitFor([&] { return taker.core->handOver.find(id)->isReceived(); }));
        CHECK_FALSE(giver.core->handOver.find(id)->isReceived());
        taker.cable.plug();
        taker.core->sync.kick();
    }
    REQUIRE(waitFor([&] {
        const HandOver* there = giver.core->handOver.find(id);
        return there && there->isReceived();
    }));
    CHECK(giver.core->handOver.find(id)->receivedBy == shifts.late);
    CHECK(waitFor([&] { return says(giver, "handOverReceipt", QStringLiteral("鈴木 一郎")); }));
    CHECK_FALSE(taker.find<QWidget>("handOverBar")->isVisible());
    CHECK(taker.core->board.rowCount() == 0);
    CHECK(giver.core->refused.rowCount() == 0);
    CHECK(taker.core->refused.rowCount() == 0);
}
