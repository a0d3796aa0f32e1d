// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/unit/desk_core/desk_fixture.h"

#include "app/desk/core/contact_correction.h"
#include "app/desk/core/contact_follow_up.h"
#include "kb/domain/service_hours.h"
#include "kb/store/room_repository.h"

using namespace madoguchi;
using namespace madoguchi::desk;
using desk::test::Desk;
using desk::test::waitFor;

namespace {

constexpr qint64 hour = 3'600'000;
// Wednesday, 25 November 2026, 10:00 in Japan.
const Timestamp tenOClock{QDateTime(QDate(2026, 11, 25), QTime(10, 0), japanTime()).toMSecsSinceEpoch()};

struct History : Desk
{
    Contact contact;

    History()
    {
        clock.setWall(tenOClock);
        contact.id = ids.make<ContactId>();
        contact.operatorId = commands->user()->actor.user;
        contact.startedAt = contact.endedAt = tenOClock;
        contact.original.inquiry = QStringLiteral("国保の減額申請について");
        contact.original.outcome = Outcome::Answered;
        contact.original.callerTelephone = QStringLiteral("090-0000-0000");
        REQUIRE(perform(LogContact{contact}));
        clock.advance(hour);
    }
    [[nodiscard]] Result<void> correct(Outcome outcome, Timestamp callBackAt = {})
    {
        Amendment amendment;
        amendment.id = ids.make<AmendmentId>();
        amendment.reason = QStringLiteral("約束を書き忘れた");
        amendment.content = contact.original;
        amendment.content.outcome = outcome;
        amendment.content.callBackAt = callBackAt;
        std::optional<Result<void>> answer;
        QObject context;
        commands->perform(
            AmendContact{contact.id, amendment}, &context, [&](const Result<void>& got) { answer = got; },
            [id = contact.id, amendment = amendment.id, actor = commands->user()->actor,
             now = clock.now()](db::Connection& connection) {
                return performCorrection(connection, id, amendment, actor, now);
            });
        REQUIRE(waitFor([&] { return answer.has_value(); }));
        return *answer;
    }
    [[nodiscard]] std::vector<Escalation> escalations()
    {
        const auto all =
            run([](db::Connection& connection) { return store::RoomRepository(connection).escalations({}); });
        REQUIRE(all);
        return *all;
    }
};

} // namespace

TEST_CASE("A contact corrected to a promised call stands in the room, and moves with the promise")
{
    History desk;
    REQUIRE(desk.correct(Outcome::CallBack, tenOClock.plusMs(3 * hour)));
    auto all = desk.escalations();
    REQUIRE(all.size() == 1);
    CHECK(all.front().kind == EscalationKind::CallBack);
    CHECK(all.front().contact == desk.contact.id);
    CHECK(all.front().dueAt == tenOClock.plusMs(3 * hour));
    CHECK(all.front().callerTelephone == QStringLiteral("090-0000-0000"));
    CHECK(all.front().entries.front().text == QStringLiteral("約束を書き忘れた"));
    REQUIRE(desk.correct(Outcome::CallBack, tenOClock.plusMs(5 * hour)));
    all = desk.escalations();
    REQUIRE(all.size() == 1);
    CHECK(all.front().dueAt == tenOClock.plusMs(5 * hour));
}

TEST_CASE("A contact corrected to escalated is due by the centre's rule from the correction on, once")
{
    History desk;
    REQUIRE(desk.correct(Outcome::Escalated));
    REQUIRE(desk.correct(Outcome::Escalated));
    const auto all = desk.escalations();
    REQUIRE(all.size() == 1);
    CHECK(all.front().kind == EscalationKind::Question);
    CHECK(all.front().dueAt == tenOClock.plusMs(5 * hour));
}

TEST_CASE("A correction that promises nothing puts nothing into the room")
{
    History desk;
    REQUIRE(desk.correct(Outcome::Complaint));
    CHECK(desk.escalations().empty());
}
