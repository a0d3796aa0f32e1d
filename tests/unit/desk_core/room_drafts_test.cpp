// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/unit/desk_core/desk_fixture.h"

#include "app/desk/core/room_drafts.h"

#include <QTest>

using namespace madoguchi;
using namespace madoguchi::desk;
using desk::test::Desk;
using desk::test::waitFor;

namespace {

const QUuid hand = uuidForName(QStringLiteral("hand"));
const QUuid fax = uuidForName(QStringLiteral("fax"));
const UserId sato{uuidForName(QStringLiteral("sato"))};
const UserId suzuki{uuidForName(QStringLiteral("suzuki"))};
constexpr qint64 dayMs = 24LL * 3600 * 1000;

} // namespace

TEST_CASE("What was begun in the room is there again when the program was ended, each leader's own")
{
    Desk desk;
    {
        RoomDrafts drafts(*desk.commands);
        drafts.setUser(sato);
        drafts.set(hand, QStringLiteral("半焼も対象"));
        drafts.set(fax, QStringLiteral("消したもの"));
        drafts.set(fax, {});
        drafts.setUser(suzuki);
        CHECK(drafts.of(hand).isEmpty());
        drafts.set(fax, QStringLiteral("別の人のメモ"));
        QTest::qWait(3 * DraftKeeper::delayMs);
    }
    desk.stop();
    desk.start();
    RoomDrafts drafts(*desk.commands);
    QSignalSpy replaced(&drafts, &RoomDrafts::replaced);
    drafts.setUser(sato);
    REQUIRE(waitFor([&] { return replaced.count() == 2; }));
    CHECK(drafts.of(hand) == QStringLiteral("半焼も対象"));
    CHECK(drafts.of(fax).isEmpty());
    SECTION("what nobody went on with for two weeks is forgotten")
    {
        drafts.setUser({});
        desk.clock.advance(RoomDrafts::daysKept * dayMs + 1);
        replaced.clear();
        drafts.setUser(sato);
        REQUIRE(waitFor([&] { return replaced.count() == 2; }));
        CHECK(drafts.of(hand).isEmpty());
    }
}

TEST_CASE("Without anybody signed in nothing is kept")
{
    Desk desk;
    RoomDrafts drafts(*desk.commands);
    drafts.set(hand, QStringLiteral("誰のものでもない"));
    CHECK(drafts.of(hand).isEmpty());
}
