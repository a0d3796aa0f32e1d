// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gui/room/room_world.h"

#include "app/desk/ui/hand/hand_bar.h"
#include "app/desk/ui/widgets/hint_button.h"

using namespace madoguchi;
using namespace madoguchi::desk;
using namespace madoguchi::desk::test;

namespace {

const QString question = QStringLiteral("半焼でも対象ですか");

void raise(RoomWorld& world)
{
    HubDesk& booth = *world.booth;
    type(booth.inquiry(), QStringLiteral("自宅が火災で半焼した。"));
    booth.press(booth.inquiry(), Qt::Key_F9);
    auto* line = booth.find<TextBox>("handQuestion");
    REQUIRE(booth.window().focusWidget() == line);
    type(line, question);
    booth.press(line, Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(world.boothSees(HandState::Raised));
}

} // namespace

TEST_CASE("A hand is raised, answered, asked back about and accepted between two desks, and nobody loses the "
          "caret")
{
    RoomWorld world;
    HubDesk& booth = *world.booth;
    raise(world);
    auto* bar = booth.find<HandBar>("handBar");
    CHECK(booth.window().focusWidget() == booth.inquiry()); // back where the caret was
    CHECK(booth.find<TextBox>("handQuestion")->toPlainText().isEmpty());
    REQUIRE(world.leaderSees(HandState::Raised));
    const Hand seen = world.leader->hands().front();
    CHECK(seen.inquiry == QStringLiteral("自宅が火災で半焼した。"));
    CHECK(seen.entries.front().text == question);
    CHECK(seen.callStartedAt.isSet());
    CHECK(seen.seat == booth.core->sync.seat());
    CHECK(waitFor([&] { return booth.core->hand.hasArrived(); }));

    type(booth.inquiry(), QStringLiteral("続き"));
    const int caret = booth.inquiry()->textCursor().position();
    world.lead(HandAct::Answer, QStringLiteral("対象です。り災証明書が要ります。"));
    REQUIRE(world.boothSees(HandState::Answered));
    CHECK(bar->isVisible());
    CHECK(booth.find<TextBox>("handAnswerText")->toPlainText() ==
          QStringLiteral("対象です。り災証明書が要ります。"));
    CHECK(booth.find<QLabel>("handState")->text().contains(QStringLiteral("takahashi")));
    CHECK(booth.window().focusWidget() == booth.inquiry());
    CHECK(booth.inquiry()->textCursor().position() == caret);

    booth.press(booth.inquiry(), Qt::Key_F9, Qt::ShiftModifier);
    auto* line = booth.find<TextBox>("handQuestion");
    REQUIRE(booth.window().focusWidget() == line);
    type(line, QStringLiteral("期限は"));
    // The Enter that ends a conversion with the key held sends nothing.
    QInputMethodEvent composing(QStringLiteral("のうき"), {});
    QCoreApplication::sendEvent(line, &composing);
    booth.press(line, Qt::Key_Return, Qt::ControlModifier);
    CHECK(booth.core->hand.hand()->state == HandState::Answered);
    QInputMethodEvent committed;
    committed.setCommitString(QStringLiteral("納期"));
    QCoreApplication::sendEvent(line, &committed);
    booth.press(line, Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(world.leaderSees(HandState::Raised));
    CHECK(world.leader->hands().front().entries.back().text == QStringLiteral("期限は納期"));

    world.lead(HandAct::Answer, QStringLiteral("納期限の7日前です。"));
    REQUIRE(world.boothSees(HandState::Answered));
    booth.press(booth.inquiry(), Qt::Key_F10);
    REQUIRE(world.leaderSees(HandState::Accepted));
    CHECK(booth.find<TextBox>("handAnswerText")->isVisible()); // still there to be read out

    booth.press(booth.inquiry(), Qt::Key_Return, Qt::ControlModifier);
    CHECK(waitFor([&] { return !bar->isVisible(); })); // gone with its contact
}

TEST_CASE("A call is taken over by the supervisor and the contact is closed with it")
{
    RoomWorld world;
    HubDesk& booth = *world.booth;
    raise(world);
    REQUIRE(world.leaderSees(HandState::Raised));
    world.lead(HandAct::TakeOver);
    REQUIRE(world.boothSees(HandState::TakenOver));
    CHECK(booth.find<QLabel>("handState")->text().contains(QStringLiteral("takahashi")));
    booth.press(booth.inquiry(), Qt::Key_Return, Qt::ControlModifier);
    CHECK(waitFor([&] { return !booth.core->hand.hand(); }));
    CHECK(waitFor([&] { return booth.isCurrent(); }));
    CHECK(booth.core->refused.rowCount() == 0);
    CHECK(world.leader->hands().front().state == HandState::TakenOver);
}

TEST_CASE("A booth that is cut off says so before and after the hand is raised, and nothing is lost")
{
    RoomWorld world;
    HubDesk& booth = *world.booth;
    auto* trouble = booth.find<QLabel>("handTrouble");
    auto* send = booth.find<HintButton>("handSend");
    world.cable.pull();
    REQUIRE(waitFor([&] { return !booth.core->hand.isConnected(); }, RoomWorld::patienceMs));
    type(booth.inquiry(), QStringLiteral("自宅が火災で半焼した。"));
    booth.press(booth.inquiry(), Qt::Key_F9);
    CHECK(trouble->isVisible());
    CHECK(trouble->text().contains(QStringLiteral("no supervisor sees this")));
    auto* line = booth.find<TextBox>("handQuestion");
    type(line, question);

    SECTION("made an escalation instead, it waits in the outbox and stands in the room later")
    {
        send->click();
        REQUIRE(waitFor([&] { return booth.escalations().size() == 1; }));
        CHECK(booth.hands().empty());
        CHECK(world.leader->escalations().empty());
        CHECK(booth.window().focusWidget() == booth.inquiry());
        world.cable.plug();
        REQUIRE(waitFor([&] { return world.leader->escalations().size() == 1; }, RoomWorld::patienceMs));
        CHECK(world.leader->escalations().front().subject == question);
    }
    SECTION("raised all the same, it is said not to have arrived, and it does once there is a cable")
    {
        booth.find<QPushButton>("handEscalate")->click();
        REQUIRE(world.boothSees(HandState::Raised));
        REQUIRE(waitFor([&] { return !booth.core->hand.hasArrived(); }));
        CHECK(trouble->isVisible());
        CHECK(trouble->text().contains(QStringLiteral("Not arrived yet")));
        world.cable.plug();
        REQUIRE(world.leaderSees(HandState::Raised));
        CHECK(waitFor([&] { return booth.core->hand.hasArrived() && !trouble->isVisible(); },
                      RoomWorld::patienceMs));
        world.cable.pull();
        world.lead(HandAct::Answer, QStringLiteral("対象です"));
        booth.press(booth.inquiry(), Qt::Key_Return, Qt::ControlModifier); // the contact is saved, cut off
        REQUIRE(waitFor([&] { return !booth.core->hand.hand(); }));
        world.cable.plug();
        REQUIRE(waitFor([&] { return booth.isCurrent(); }, RoomWorld::patienceMs));
        // Answered there, taken down here: settled once, at both.
        CHECK(world.leaderSees(HandState::Withdrawn));
        CHECK(booth.core->refused.rowCount() == 0);
    }
}
