// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/unit/desk_core/desk_fixture.h"

#include "app/desk/core/room_drafts.h"
#include "kb/domain/erasure.h"
#include "kb/store/draft_repository.h"
#include "kb/store/projection.h"
#include "kb/store/withdrawal.h"

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

TEST_CASE("What was begun about somebody who is erased meanwhile is forgotten, on the disk as well")
{
    Desk desk;
    RoomDrafts drafts(*desk.commands);
    drafts.setUser(sato);
    drafts.set(hand, QStringLiteral("半焼も対象"));
    drafts.set(fax, QStringLiteral("鹿野谷さんに折り返す"));
    drafts.flush();
    Escalation escalation;
    escalation.id = {fax};
    escalation.entries = {EscalationEntry{{uuidForName(QStringLiteral("entry"))}}};
    const auto show = [&](const Escalation& present) {
        bool done = false;
        desk.commands->store().writes().submit(
            [row = EntityRow{EntityKind::Escalation, fax, encode(present)}](db::Connection& connection) {
                return store::project(connection, row);
            },
            &drafts, [&done](const Result<void>& result) { done = result.has_value(); });
        REQUIRE(waitFor([&] { return done; }));
        drafts.dropErased();
        QTest::qWait(3 * DraftKeeper::delayMs);
    };
    show(escalation);
    CHECK(drafts.of(fax) == QStringLiteral("鹿野谷さんに折り返す"));
    show(withoutPerson(escalation, desk.clock.now()));
    CHECK(drafts.of(fax).isEmpty());
    CHECK(drafts.of(hand) == QStringLiteral("半焼も対象"));
    bool noted = false;
    QByteArray kept;
    desk.commands->store().writes().submit(
        [](db::Connection& connection) -> Result<std::pair<bool, QByteArray>> {
            MADOGUCHI_TRY_ASSIGN(note, store::isWithdrawalNoted(connection));
            MADOGUCHI_TRY_ASSIGN(
                draft, store::DraftRepository(connection).load(QStringLiteral("room:") + sato.toString()));
            return std::pair(note, draft ? draft->body : QByteArray());
        },
        &drafts,
        [&](const Result<std::pair<bool, QByteArray>>& found) {
            REQUIRE(found);
            noted = found->first;
            kept = found->second;
        });
    REQUIRE(waitFor([&] { return !kept.isEmpty(); }));
    CHECK(noted);
    CHECK_FALSE(kept.contains(QStringLiteral("鹿野谷").toUtf8()));
    CHECK(kept.contains(QStringLiteral("半焼").toUtf8()));
}

TEST_CASE("Without anybody signed in nothing is kept")
{
    Desk desk;
    RoomDrafts drafts(*desk.commands);
    drafts.set(hand, QStringLiteral("誰のものでもない"));
    CHECK(drafts.of(hand).isEmpty());
}
