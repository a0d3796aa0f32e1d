// SPDX-License-Identifier: GPL-3.0-or-later
// What is done in the room as the hub takes it in.
#include "kb/hub/store_check.h"
#include "tests/unit/hub/hub_fixture.h"

using namespace madoguchi;
using namespace madoguchi::hub;
using wire::PushStatus;

namespace {

struct Room : TestHub
{
    Actor operatorB{ids.make<UserId>(), Role::Operator, QStringLiteral("centre")};
    FeedId centre = centreFeed(testCity);

    Command command(const Actor& actor, const CommandPayload& payload)
    {
        return {ids.make<CommandId>(), actor.user, clock.now(), payload};
    }
    wire::PushResult give(const Actor& actor, const CommandPayload& payload)
    {
        return push(actor, {command(actor, payload)}).results[0];
    }
    Hand hand()
    {
        Hand made;
        made.id = ids.make<HandId>();
        made.entries = {{ids.make<EntryId>(), HandAct::Ask, {}, {}, u"半焼でも対象ですか"_qs, {}}};
        return made;
    }
    HandEntry entry(HandAct act, const QString& text) { return {ids.make<EntryId>(), act, {}, {}, text, {}}; }
    EscalationEntry line(EscalationAct act, const QString& text)
    {
        return {ids.make<EntryId>(), act, {}, {}, text, {}, {}, {}};
    }
    Notice notice(NoticeState state)
    {
        Notice made;
        made.id = ids.make<NoticeId>();
        made.title = u"大雪によるごみ収集の遅れ"_qs;
        made.state = state;
        return made;
    }
    template <typename Entity>
    Entity held(const Actor& reader, const FeedId& feed, EntityKind kind,
                Result<Entity> (*decode)(const QByteArray&))
    {
        for (const StoredRow& row : pullAll(reader, feed)) {
            if (row.row.kind == kind)
                return *decode(row.row.body);
        }
        FAIL("no such row");
        return {};
    }
};

} // namespace

TEST_CASE("a hand raised and answered in one push has both lines, with the hub's names and times")
{
    Room room;
    const Hand hand = room.hand();
    const auto outcome = room.push(room.operatorA, {room.command(room.operatorA, RaiseHand{hand})});
    CHECK(outcome.results[0].status == PushStatus::Applied);
    CHECK(
        room.give(room.operatorA, ActOnHand{hand.id, room.entry(HandAct::Answer, u"自分で"_qs)}).error.key ==
        u"hand.role");
    const auto both =
        room.push(room.supervisor,
                  {room.command(room.supervisor, ActOnHand{hand.id, room.entry(HandAct::Answer, u"一"_qs)}),
                   room.command(room.supervisor, ActOnHand{hand.id, room.entry(HandAct::Answer, u"二"_qs)})});
    CHECK(both.results[1].status == PushStatus::Applied);
    const Hand kept = room.held(room.operatorA, room.centre, EntityKind::Hand, decodeHand);
    REQUIRE(kept.entries.size() == 3);
    CHECK(kept.entries[0].by == room.operatorA.user);
    CHECK(kept.entries[2].by == room.supervisor.user);
    CHECK(kept.entries[2].at == room.clock.now());
    CHECK(checkStore(*room.store)->problems == QStringList());
}

TEST_CASE("of two operators who take the same escalation one is told that it is taken")
{
    Room room;
    Escalation escalation;
    escalation.id = room.ids.make<EscalationId>();
    escalation.subject = u"折り返し"_qs;
    escalation.entries = {room.line(EscalationAct::Open, {})};
    CHECK(room.give(room.operatorA, OpenEscalation{escalation}).status == PushStatus::Applied);
    const auto take = [&](const Actor& actor) {
        return room.give(actor, ActOnEscalation{escalation.id, room.line(EscalationAct::Take, {})});
    };
    CHECK(take(room.operatorA).status == PushStatus::Applied);
    const auto second = take(room.operatorB);
    CHECK(second.status == PushStatus::Rejected);
    CHECK(second.error.key == u"escalation.taken");
    CHECK(take(room.supervisor).status == PushStatus::Applied);
}

TEST_CASE("to a department the room's commands go where an absent thing goes, but it may propose a notice")
{
    Room room;
    const QString absent = u"command.target.absent"_qs;
    CHECK(room.give(room.department, RaiseHand{room.hand()}).error.key == absent);
    const Notice proposal = room.notice(NoticeState::Proposed);
    CHECK(room.give(room.department, SaveNotice{room.notice(NoticeState::Pinned), 0}).error.key ==
          u"notice.role");
    CHECK(room.give(room.department, SaveNotice{proposal, 0}).status == PushStatus::Applied);
    CHECK(room.give(room.department, AcknowledgeNotice{proposal.id, 1}).error.key == absent);
    const Notice kept = room.held(room.department, qaFeed(testCity), EntityKind::Notice, decodeNotice);
    CHECK(kept.unit == room.department.unit);
    CHECK(kept.proposedBy == room.department.user);
}

TEST_CASE("each has a receipt of one's own, and one who looks twice has one")
{
    Room room;
    const Notice notice = room.notice(NoticeState::Pinned);
    REQUIRE(room.give(room.supervisor, SaveNotice{notice, 0}).status == PushStatus::Applied);
    for (const Actor& actor : {room.operatorA, room.operatorB, room.operatorA})
        CHECK(room.give(actor, AcknowledgeNotice{notice.id, 1}).status == PushStatus::Applied);
    int receipts = 0;
    for (const StoredRow& row : room.pullAll(room.supervisor, room.centre))
        receipts += row.row.kind == EntityKind::NoticeReceipt ? 1 : 0;
    CHECK(receipts == 2);
    CHECK(checkStore(*room.store)->problems == QStringList());
}
