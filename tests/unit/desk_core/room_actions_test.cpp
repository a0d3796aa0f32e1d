// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk/core/room_actions.h"
#include "kb/store/contact_repository.h"
#include "tests/unit/desk_core/room_fixture.h"

using namespace madoguchi;
using namespace madoguchi::desk;
using desk::test::idOf;
using desk::test::RoomDesk;
using desk::test::waitFor;

namespace {

struct Leading : RoomDesk
{
    RoomActions actions{*commands};
    QSignalSpy done{&actions, &RoomActions::done};
    QSignalSpy failed{&actions, &RoomActions::failed};
    const SeatId ownSeat = idOf<SeatId>(QStringLiteral("1番席"));

    Leading() { actions.setSeat(ownSeat); }
    [[nodiscard]] bool succeeds()
    {
        return waitFor([&] { return done.count() + failed.count() > 0; }) && failed.isEmpty();
    }
    /// The one command that was sent, of this kind, by the leader.
    template <typename Payload>
    [[nodiscard]] Payload only()
    {
        const auto all = sent();
        REQUIRE(all.size() == 1);
        CHECK(all.front().actor == leader.user);
        REQUIRE(std::holds_alternative<Payload>(all.front().payload));
        return std::get<Payload>(all.front().payload);
    }
    [[nodiscard]] HandEntry onlyHandEntry()
    {
        const auto command = only<ActOnHand>();
        CHECK(command.hand == handId);
        CHECK_FALSE(command.entry.id.isNull());
        return command.entry;
    }
    [[nodiscard]] EscalationEntry onlyEntry()
    {
        const auto command = only<ActOnEscalation>();
        CHECK(command.escalation == callBackId);
        CHECK_FALSE(command.entry.id.isNull());
        return command.entry;
    }
    /// Refused with this key, and nothing was sent.
    [[nodiscard]] QString refusal(const QUuid& subject)
    {
        REQUIRE(waitFor([&] { return done.count() + failed.count() > 0; }));
        CHECK(done.isEmpty());
        REQUIRE(failed.count() == 1);
        CHECK(failed.first().first().toUuid() == subject);
        CHECK(sent().empty());
        return failed.first().at(1).value<Error>().key;
    }
};

} // namespace

TEST_CASE("An answer goes to the booth as it was written, without blanks around it")
{
    Leading room;
    QSignalSpy answered(&room.actions, &RoomActions::answered);
    room.actions.answer(room.handId, QStringLiteral("  対象です。\n7日前まで。 \n"));
    REQUIRE(room.succeeds());
    const HandEntry entry = room.onlyHandEntry();
    CHECK(entry.act == HandAct::Answer);
    CHECK(entry.text == QStringLiteral("対象です。\n7日前まで。"));
    CHECK(answered.count() == 1);
    CHECK(room.done.first().first().toUuid() == room.handId.value);
    // Without a hub it stands here at once, and waits.
    CHECK(room.hand().state == HandState::Answered);
    CHECK(room.hand().entries.back().by == room.leader.user);
}

TEST_CASE("A call is taken over, and a hand taken down with its reason")
{
    Leading room;
    QSignalSpy takenOver(&room.actions, &RoomActions::takenOver);
    SECTION("taken over")
    {
        room.actions.takeOver(room.handId);
        REQUIRE(room.succeeds());
        CHECK(room.onlyHandEntry().act == HandAct::TakeOver);
        CHECK(takenOver.count() == 1);
        CHECK(room.hand().state == HandState::TakenOver);
    }
    SECTION("taken down")
    {
        room.actions.withdraw(room.handId, QStringLiteral(" 離席のため "));
        REQUIRE(room.succeeds());
        const HandEntry entry = room.onlyHandEntry();
        CHECK(entry.act == HandAct::Withdraw);
        CHECK(entry.text == QStringLiteral("離席のため"));
        CHECK(takenOver.isEmpty());
    }
}

TEST_CASE("A hand goes on as an escalation in one transaction: what was asked, from the seat it was asked at")
{
    Leading room;
    QSignalSpy escalated(&room.actions, &RoomActions::escalated);
    Escalation described;
    described.subject = QStringLiteral("半焼");
    room.actions.escalate(room.raised(), described);
    REQUIRE(room.succeeds());
    const auto sent = room.sent();
    REQUIRE(sent.size() == 2);
    const Escalation opened = std::get<OpenEscalation>(sent[0].payload).escalation;
    const HandEntry entry = std::get<ActOnHand>(sent[1].payload).entry;
    CHECK(opened.hand == room.handId);
    CHECK(opened.seat == room.booth);
    CHECK(opened.openedAt == room.clock.now());
    REQUIRE(opened.entries.size() == 1);
    CHECK(opened.entries.front().text == QStringLiteral("半焼でも\n対象か"));
    CHECK(entry.act == HandAct::Escalate);
    CHECK(entry.escalation == opened.id);
    REQUIRE(escalated.count() == 1);
    CHECK(escalated.first().at(1).value<EscalationId>() == opened.id);
    CHECK(room.hand().state == HandState::Escalated);
}

TEST_CASE("Where the hand is settled already, no escalation is left behind")
{
    Leading room;
    room.actions.takeOver(room.handId);
    REQUIRE(room.succeeds());
    const size_t before = room.sent().size();
    Escalation described;
    described.subject = QStringLiteral("半焼");
    room.actions.escalate(room.raised(), described);
    REQUIRE(waitFor([&] { return room.failed.count() == 1; }));
    CHECK(room.failed.first().at(1).value<Error>().key == QStringLiteral("hand.closed"));
    CHECK(room.sent().size() == before);
}

TEST_CASE("Something new stands in the pane, given to somebody in the same transaction if it is to be")
{
    Leading room;
    QSignalSpy openedNew(&room.actions, &RoomActions::openedNew);
    Escalation described;
    described.subject = QStringLiteral("Q&A 0877を確認");
    const bool given = GENERATE(false, true);
    const Assignee unit{{}, QStringLiteral("tax/assets")};
    room.actions.openNew(described, given ? unit : Assignee());
    REQUIRE(room.succeeds());
    REQUIRE(openedNew.count() == 1);
    const auto id = openedNew.first().first().value<EscalationId>();
    const Escalation stored = room.escalation(id);
    CHECK(stored.seat == room.ownSeat);
    CHECK(stored.openedBy == room.leader.user);
    CHECK(stored.assignee == (given ? unit : Assignee()));
    CHECK(room.sent().size() == (given ? 2 : 1));
}

TEST_CASE("Each act on an escalation sends its own entry")
{
    Leading room;
    const Timestamp later = room.clock.now().plusMs(7'200'000);
    const Assignee suzuki{idOf<UserId>(QStringLiteral("suzuki")), {}};
    SECTION("assigned")
    {
        room.actions.assign(room.callBackId, suzuki);
        REQUIRE(room.succeeds());
        CHECK(room.onlyEntry().act == EscalationAct::Assign);
        CHECK(room.onlyEntry().assignee == suzuki);
        CHECK(room.escalation(room.callBackId).assignee == suzuki);
    }
    SECTION("taken")
    {
        room.actions.take(room.callBackId);
        REQUIRE(room.succeeds());
        CHECK(room.onlyEntry().act == EscalationAct::Take);
        CHECK(room.escalation(room.callBackId).assignee.user == room.leader.user);
    }
    SECTION("noted")
    {
        room.actions.note(room.callBackId, QStringLiteral(" 不在 \n"));
        REQUIRE(room.succeeds());
        CHECK(room.onlyEntry().act == EscalationAct::Note);
        CHECK(room.onlyEntry().text == QStringLiteral("不在"));
    }
    SECTION("promised for another time")
    {
        room.actions.reschedule(room.callBackId, later, QStringLiteral(" 夕方に "));
        REQUIRE(room.succeeds());
        CHECK(room.onlyEntry().act == EscalationAct::Reschedule);
        CHECK(room.onlyEntry().text == QStringLiteral("夕方に"));
        CHECK(room.escalation(room.callBackId).dueAt == later);
    }
    SECTION("resolved")
    {
        QSignalSpy resolved(&room.actions, &RoomActions::resolved);
        room.actions.resolve(room.callBackId, QStringLiteral("対象と伝えた"));
        REQUIRE(room.succeeds());
        CHECK(room.onlyEntry().act == EscalationAct::Resolve);
        CHECK(room.onlyEntry().contact.isNull());
        CHECK(resolved.count() == 1);
    }
}

TEST_CASE("What was taken is handed back, what was resolved reopened, each with a reason")
{
    Leading room;
    room.actions.take(room.callBackId);
    REQUIRE(room.succeeds());
    SECTION("handed back")
    {
        room.actions.handBack(room.callBackId, QStringLiteral("交代"));
        REQUIRE(waitFor([&] { return room.done.count() == 2; }));
        CHECK(room.escalation(room.callBackId).assignee.isNobody());
        CHECK(room.escalation(room.callBackId).state == EscalationState::Open);
    }
    SECTION("reopened")
    {
        room.actions.resolve(room.callBackId, QStringLiteral("済み"));
        REQUIRE(waitFor([&] { return room.done.count() == 2; }));
        room.actions.reopen(room.callBackId, QStringLiteral("届いていない"));
        REQUIRE(waitFor([&] { return room.done.count() == 3; }));
        CHECK(room.escalation(room.callBackId).isOpen());
        CHECK(room.escalation(room.callBackId).entries.back().text == QStringLiteral("届いていない"));
    }
    SECTION("without a reason it stays")
    {
        room.actions.handBack(room.callBackId, QStringLiteral(" \n"));
        REQUIRE(waitFor([&] { return room.failed.count() == 1; }));
        CHECK(room.failed.first().at(1).value<Error>().key == QStringLiteral("escalation.note.missing"));
        CHECK(room.escalation(room.callBackId).state == EscalationState::Taken);
    }
}

TEST_CASE("A call made is a contact of its own, saved with the end of the promise or not at all")
{
    Leading room;
    ContactContent content;
    content.inquiry = QStringLiteral("国保の減額申請");
    content.outcome = Outcome::Answered;
    SECTION("both")
    {
        room.actions.resolveWith(room.callBackId, QStringLiteral("対象と伝えた"), content);
        REQUIRE(room.succeeds());
        const auto sent = room.sent();
        REQUIRE(sent.size() == 2);
        const Contact logged = std::get<LogContact>(sent[0].payload).contact;
        CHECK(logged.operatorId == room.leader.user);
        CHECK(logged.seat == room.ownSeat);
        CHECK(logged.original == content);
        CHECK(std::get<ActOnEscalation>(sent[1].payload).entry.contact == logged.id);
        CHECK(room.escalation(room.callBackId).outcome == logged.id);
    }
    SECTION("neither")
    {
        room.actions.resolveWith(room.callBackId, QStringLiteral(" "), content);
        CHECK(room.refusal(room.callBackId.value) == QStringLiteral("escalation.note.missing"));
        CHECK(room.escalation(room.callBackId).isOpen());
    }
}

TEST_CASE("What the rules refuse is told with its subject, and nothing is sent")
{
    Leading room;
    SECTION("an answer without words")
    {
        room.actions.answer(room.handId, QStringLiteral(" \n"));
        CHECK(room.refusal(room.handId.value) == QStringLiteral("hand.answer.missing"));
    }
    SECTION("a hand of an operator who is gone, without a reason")
    {
        room.actions.withdraw(room.handId, {});
        CHECK(room.refusal(room.handId.value) == QStringLiteral("hand.reason.missing"));
    }
    SECTION("a promise without a time")
    {
        room.actions.reschedule(room.callBackId, {}, {});
        CHECK(room.refusal(room.callBackId.value) == QStringLiteral("escalation.due.missing"));
    }
    SECTION("something that is not there")
    {
        const auto absent = idOf<EscalationId>(QStringLiteral("absent"));
        room.actions.take(absent);
        CHECK(room.refusal(absent.value) == QStringLiteral("escalation.absent"));
    }
    SECTION("an operator's answer to another's hand")
    {
        room.signIn({idOf<UserId>(QStringLiteral("tanaka")), Role::Operator, {}});
        room.actions.answer(room.handId, QStringLiteral("対象です"));
        CHECK(room.refusal(room.handId.value) == QStringLiteral("hand.role"));
    }
    CHECK(room.hand().state == HandState::Raised);
}

TEST_CASE("Nobody signed in, or a store that does not work: refused at once, and nothing is sent")
{
    Leading room;
    SECTION("nobody")
    {
        room.commands->setUser({});
        room.actions.take(room.callBackId);
        CHECK(room.refusal(room.callBackId.value) == QStringLiteral("desk.signed-out"));
        room.failed.clear();
        room.actions.resolveWith(room.callBackId, QStringLiteral("済み"), {});
        CHECK(room.refusal(room.callBackId.value) == QStringLiteral("desk.signed-out"));
    }
    SECTION("emergency")
    {
        SignedInUser user = *room.commands->user();
        user.emergency = true;
        room.commands->setUser(user);
        room.actions.take(room.callBackId);
        CHECK(room.refusal(room.callBackId.value) == QStringLiteral("desk.emergency"));
    }
}

TEST_CASE("A double click does it once, another line is not held up by it")
{
    Leading room;
    room.actions.answer(room.handId, QStringLiteral("対象です"));
    room.actions.answer(room.handId, QStringLiteral("対象です"));
    room.actions.take(room.callBackId);
    REQUIRE(waitFor([&] { return room.done.count() == 2; }));
    CHECK(room.sent().size() == 2);
    CHECK(room.hand().entries.size() == 2);
    room.actions.answer(room.handId, QStringLiteral("期限は7日前"));
    REQUIRE(waitFor([&] { return room.done.count() == 3; }));
    CHECK(room.hand().entries.size() == 3);
}
