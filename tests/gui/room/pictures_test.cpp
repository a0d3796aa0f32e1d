// SPDX-License-Identifier: GPL-3.0-or-later
// Not a test: pictures of the booth with a hand up and calls promised, to be looked at. See
// tests/gui/support/pictures.h.
#include "tests/gui/room/room_world.h"

#include "app/desk/ui/hand/call_back_panel.h"
#include "tests/gui/support/pictures.h"

using namespace madoguchi;
using namespace madoguchi::desk;
using namespace madoguchi::desk::test;

namespace {

void shoot(HubDesk& booth, const QString& name)
{
    takePictures(booth.window(), QStringLiteral("booth-") + name);
}

void promise(HubDesk& booth, const QString& inquiry, const QString& name, qint64 inMinutes)
{
    ContactDraft draft;
    draft.content.inquiry = inquiry;
    draft.content.outcome = Outcome::CallBack;
    draft.content.callBackAt = booth.core->clock.now().plusMs(inMinutes * 60'000);
    draft.content.callerName = name;
    draft.content.callerTelephone = QStringLiteral("090-0000-0000");
    const size_t before = booth.escalations().size();
    booth.core->contact.edit(draft);
    booth.core->contact.save();
    REQUIRE(waitFor([&] { return booth.escalations().size() == before + 1; }));
}

} // namespace

TEST_CASE("pictures of the booth", "[.pictures]")
{
    RoomWorld world;
    HubDesk& booth = *world.booth;
    promise(booth, QStringLiteral("国保の減額申請について、担当課に確かめて折り返す"),
            QStringLiteral("山田 花子"), -17);
    promise(booth, QStringLiteral("保育所の一時預かりの空き"), QStringLiteral("鈴木"), 8);
    promise(booth, QStringLiteral("粗大ごみの収集日"), {}, 300);
    booth.core->contact.discard();
    REQUIRE(waitFor([&] { return booth.core->callBacks.rowCount() == 3; }));

    type(booth.inquiry(),
         QStringLiteral("自宅が先週の火災で半焼。固定資産税は安くなるか、申請の期限はあるか。"));
    booth.press(booth.inquiry(), Qt::Key_F9);
    auto* line = booth.find<TextBox>("handQuestion");
    type(line, QStringLiteral("半焼でも対象ですか。期限は納期限まででよいですか。"));
    shoot(booth, QStringLiteral("asking"));
    world.cable.pull();
    REQUIRE(waitFor([&] { return !booth.core->hand.isConnected(); }, RoomWorld::patienceMs));
    shoot(booth, QStringLiteral("cut-off"));
    world.cable.plug();
    REQUIRE(waitFor([&] { return booth.core->hand.isConnected(); }, RoomWorld::patienceMs));
    booth.press(line, Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(world.leaderSees(HandState::Raised));
    shoot(booth, QStringLiteral("waiting"));
    world.lead(HandAct::Answer,
               QStringLiteral("半焼も対象です（損害の程度で 4/10〜8/10）。申請は各納期限の7日前まで。"
                              "り災証明書が必要なので、先に消防署の窓口を案内してください。"));
    REQUIRE(world.boothSees(HandState::Answered));
    shoot(booth, QStringLiteral("answered"));
    booth.find<CallBackPanel>("callBacks")->setUnfolded(true);
    shoot(booth, QStringLiteral("call-backs"));
}
