// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gui/room/room_world.h"

#include "app/desk/ui/hand/call_back_panel.h"

#include <QListView>

using namespace madoguchi;
using namespace madoguchi::desk;
using namespace madoguchi::desk::test;

namespace {

/// As the form saves it.
void save(HubDesk& booth, Outcome outcome, Timestamp callBackAt)
{
    ContactDraft draft = booth.core->contact.draft();
    draft.content.inquiry = QStringLiteral("国保の減額申請について");
    draft.content.outcome = outcome;
    draft.content.callBackAt = callBackAt;
    draft.content.callerName = QStringLiteral("山田");
    booth.core->contact.edit(draft);
    booth.core->contact.save();
}

} // namespace

TEST_CASE(
    "A call promised at a booth stands at the supervisor's desk, is taken, handed back, made and linked")
{
    RoomWorld world;
    HubDesk& booth = *world.booth;
    auto* panel = booth.find<CallBackPanel>("callBacks");
    CHECK_FALSE(panel->isVisible());
    save(booth, Outcome::CallBack, booth.core->clock.now().plusMs(-60'000));
    REQUIRE(waitFor([&] { return world.leader->escalations().size() == 1; }, RoomWorld::patienceMs));
    REQUIRE(waitFor([&] { return panel->isVisible(); }));
    auto* head = booth.find<QLabel>("callBacksHead");
    CHECK(head->text().contains(QStringLiteral("▲ Overdue")));
    CHECK(head->property("kind").toString() == u"error");

    booth.press(booth.inquiry(), Qt::Key_B, Qt::ControlModifier);
    REQUIRE(panel->isUnfolded());
    auto* list = booth.find<QListView>("callBackList");
    CHECK(booth.window().focusWidget() == list);
    booth.find<QPushButton>("takeCallBack")->click();
    REQUIRE(waitFor([&] { return booth.inquiry()->toPlainText() == u"国保の減額申請について"; }));
    CHECK(booth.window().focusWidget() == booth.inquiry());
    REQUIRE(waitFor([&] { return world.leader->escalations().front().state == EscalationState::Taken; },
                    RoomWorld::patienceMs));

    SECTION("called: the contact ends it")
    {
        booth.press(booth.inquiry(), Qt::Key_Return, Qt::ControlModifier);
        REQUIRE(
            waitFor([&] { return !world.leader->escalations().front().isOpen(); }, RoomWorld::patienceMs));
        const Escalation ended = world.leader->escalations().front();
        CHECK_FALSE(ended.outcome.isNull());
        CHECK(ended.outcome != ended.contact);
        CHECK(waitFor([&] { return !panel->isVisible(); }));
    }
    SECTION("handed back for the next shift with a word")
    {
        booth.press(booth.inquiry(), Qt::Key_B, Qt::ControlModifier);
        auto* note = booth.find<TextBox>("callBackNote");
        REQUIRE(note->isVisible());
        booth.find<QPushButton>("handBackCallBack")->click();
        CHECK(booth.find<QLabel>("callBackError")->isVisible());
        type(note, QStringLiteral("夜にもう一度"));
        booth.find<QPushButton>("handBackCallBack")->click();
        REQUIRE(waitFor([&] { return world.leader->escalations().front().state == EscalationState::Open; },
                        RoomWorld::patienceMs));
        CHECK(world.leader->escalations().front().entries.back().text == QStringLiteral("夜にもう一度"));
    }
}

TEST_CASE("What is escalated while the booth is cut off stands in the room when it is back")
{
    RoomWorld world;
    HubDesk& booth = *world.booth;
    world.cable.pull();
    REQUIRE(waitFor([&] { return !booth.core->hand.isConnected(); }, RoomWorld::patienceMs));
    save(booth, Outcome::Escalated, {});
    REQUIRE(waitFor([&] { return booth.escalations().size() == 1; }));
    world.cable.plug();
    REQUIRE(waitFor([&] { return world.leader->escalations().size() == 1; }, RoomWorld::patienceMs));
    const Escalation there = world.leader->escalations().front();
    CHECK(there.kind == EscalationKind::Question);
    CHECK(there.dueAt == booth.escalations().front().dueAt);
    CHECK(there.dueAt.isSet());
}
