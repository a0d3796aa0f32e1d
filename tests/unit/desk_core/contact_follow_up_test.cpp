// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/unit/desk_core/desk_fixture.h"

#include "app/desk/core/contact_draft_codec.h"
#include "app/desk/core/contact_session.h"
#include "app/desk/core/emergency_merge.h"
#include "kb/domain/room_rulebook.h"
#include "kb/domain/rulebook.h"
#include "kb/domain/service_hours.h"
#include "kb/store/contact_repository.h"
#include "kb/store/room_repository.h"

using namespace madoguchi;
using namespace madoguchi::desk;
using desk::test::Desk;
using desk::test::waitFor;

namespace {

// Wednesday, 25 November 2026, 10:00 in Japan.
const Timestamp tenOClock{QDateTime(QDate(2026, 11, 25), QTime(10, 0), japanTime()).toMSecsSinceEpoch()};

ContactDraft closedAs(Outcome outcome)
{
    ContactDraft draft;
    draft.content.inquiry = QStringLiteral("\n 国保の減額申請について\n詳しいことは折り返しで");
    draft.content.outcome = outcome;
    draft.content.category = QStringLiteral("保険");
    draft.content.articles = {QStringLiteral("0311")};
    draft.content.callerName = QStringLiteral("山田");
    draft.content.callerTelephone = QStringLiteral("090-0000-0000");
    if (outcome == Outcome::CallBack)
        draft.content.callBackAt = tenOClock.plusMs(3 * 3'600'000);
    draft.used = {{QStringLiteral("0311"), {}}};
    draft.startedAt = tenOClock;
    return draft;
}

struct Booth : Desk
{
    std::unique_ptr<ContactSession> session;

    Booth()
    {
        clock.setWall(tenOClock);
        session = std::make_unique<ContactSession>(*commands);
        session->setSeat({uuidForName(QStringLiteral("seat 3"))});
        session->setWords({QStringLiteral("応対を終えた"), QStringLiteral("折り返した")});
    }
    ~Booth() { session.reset(); }

    [[nodiscard]] ContactId save(const ContactDraft& draft)
    {
        session->edit(draft);
        QSignalSpy saved(session.get(), &ContactSession::saved);
        session->save();
        REQUIRE(waitFor([&] { return saved.count() == 1; }));
        return saved.first().first().value<ContactId>();
    }
    [[nodiscard]] std::vector<Escalation> escalations()
    {
        auto all =
            run([](db::Connection& connection) { return store::RoomRepository(connection).escalations({}); });
        REQUIRE(all);
        std::sort(all->begin(), all->end(), [](const Escalation& a, const Escalation& b) {
            return a.entries.front().at < b.entries.front().at;
        });
        return std::move(*all);
    }
    [[nodiscard]] Hand raise(const ContactId& contact)
    {
        Hand hand;
        hand.id = ids.make<HandId>();
        hand.contact = contact;
        hand.entries = {{ids.make<EntryId>(), HandAct::Ask, {}, {}, QStringLiteral("半焼でも対象か"), {}}};
        REQUIRE(perform(RaiseHand{hand}));
        return hand;
    }
    [[nodiscard]] Hand now(const HandId& id)
    {
        const auto hand =
            run([id](db::Connection& connection) { return store::RoomRepository(connection).hand(id); });
        REQUIRE((hand && *hand));
        return **hand;
    }
    [[nodiscard]] int waiting()
    {
        const auto count = run(
            [](db::Connection& connection) { return store::OutboxRepository(connection).pendingCount(); });
        REQUIRE(count);
        return *count;
    }
};

} // namespace

TEST_CASE("A contact promised a call back stands in the room with its time, name and telephone")
{
    Booth booth;
    const ContactId contact = booth.save(closedAs(Outcome::CallBack));
    const auto all = booth.escalations();
    REQUIRE(all.size() == 1);
    const Escalation& one = all.front();
    CHECK(one.kind == EscalationKind::CallBack);
    CHECK(one.contact == contact);
    CHECK(one.dueAt == tenOClock.plusMs(3 * 3'600'000));
    CHECK(one.subject == QStringLiteral("国保の減額申請について"));
    CHECK(one.callerName == QStringLiteral("山田"));
    CHECK(one.callerTelephone == QStringLiteral("090-0000-0000"));
    CHECK(one.articles == QStringList{QStringLiteral("0311")});
    CHECK(one.seat == SeatId{uuidForName(QStringLiteral("seat 3"))});
    CHECK(one.openedBy == booth.commands->user()->actor.user);
    CHECK(one.isOpen());
    CHECK(booth.waiting() == 2); // both wait for the hub, whether it is there or not
}

TEST_CASE("An escalated contact is due by the centre's calendar")
{
    Booth booth;
    SECTION("by the rule that holds when nobody has set one: four hours of service")
    {
        (void)booth.save(closedAs(Outcome::Escalated));
        const auto all = booth.escalations();
        REQUIRE(all.size() == 1);
        CHECK(all.front().kind == EscalationKind::Question);
        CHECK(all.front().dueAt == tenOClock.plusMs(4 * 3'600'000));
    }
    SECTION("by the stored one")
    {
        CentreCalendar calendar;
        calendar.dueRules[DueKind::Escalation] = {DueUnit::Minutes, 30};
        REQUIRE(booth.perform(SaveCentreCalendar{calendar, 0}));
        (void)booth.save(closedAs(Outcome::Escalated));
        CHECK(booth.escalations().front().dueAt == tenOClock.plusMs(30 * 60'000));
    }
}

TEST_CASE("A contact closed on the spot leaves nothing in the room")
{
    Booth booth;
    for (const Outcome outcome :
         {Outcome::Answered, Outcome::Complaint, Outcome::OutOfScope, Outcome::Abandoned})
        (void)booth.save(closedAs(outcome));
    CHECK(booth.escalations().empty());
    CHECK(booth.waiting() == 4);
}

TEST_CASE("A hand still raised when its contact is saved is settled with it")
{
    Booth booth;
    booth.session->edit(closedAs(Outcome::Answered));
    const Hand hand = booth.raise(booth.session->identify());
    const Hand another = booth.raise(booth.ids.make<ContactId>());
    ContactDraft draft = booth.session->draft();

    SECTION("answered on the spot: the question is taken down, and why")
    {
        CHECK(booth.save(draft) == hand.contact);
        CHECK(booth.now(hand.id).state == HandState::Withdrawn);
        CHECK(booth.now(hand.id).entries.back().text == QStringLiteral("応対を終えた"));
        CHECK(booth.escalations().empty());
    }
    SECTION("answered with the leader's answer: it is accepted")
    {
        HandEntry answer;
        answer.id = booth.ids.make<EntryId>();
        answer.act = HandAct::Answer;
        answer.text = QStringLiteral("対象です");
        REQUIRE(booth.perform(ActOnHand{hand.id, answer}));
        (void)booth.save(draft);
        CHECK(booth.now(hand.id).state == HandState::Accepted);
    }
    SECTION("escalated: it goes on as the escalation")
    {
        const Outcome outcome = GENERATE(Outcome::Escalated, Outcome::CallBack);
        draft.content = closedAs(outcome).content;
        (void)booth.save(draft);
        const auto all = booth.escalations();
        REQUIRE(all.size() == 1);
        CHECK(all.front().hand == hand.id);
        CHECK(all.front().entries.front().text == QStringLiteral("半焼でも対象か"));
        CHECK(booth.now(hand.id).state == HandState::Escalated);
        CHECK(booth.now(hand.id).entries.back().escalation == all.front().id);
    }
    CHECK(booth.now(another.id).isOpen());
}

TEST_CASE("A call-back ends in a contact of its own, linked")
{
    Booth booth;
    const ContactId first = booth.save(closedAs(Outcome::CallBack));
    const Escalation promised = booth.escalations().front();
    booth.clock.advance(60'000);
    ContactDraft draft = closedAs(Outcome::Answered);
    draft.callBack = promised.id;
    const auto act = [&](EscalationAct what, const QString& text) {
        EscalationEntry entry;
        entry.id = booth.ids.make<EntryId>();
        entry.act = what;
        entry.text = text;
        REQUIRE(booth.perform(ActOnEscalation{promised.id, entry}));
    };

    SECTION("resolved by it")
    {
        const ContactId second = booth.save(draft);
        CHECK(second != first);
        const Escalation ended = booth.escalations().front();
        CHECK_FALSE(ended.isOpen());
        CHECK(ended.outcome == second);
        CHECK(ended.entries.back().text == QStringLiteral("折り返した"));
    }
    SECTION("not reached, another time promised: the next one stands in its place")
    {
        draft.content = closedAs(Outcome::CallBack).content;
        const ContactId second = booth.save(draft);
        const auto all = booth.escalations();
        REQUIRE(all.size() == 2);
        CHECK_FALSE(all.front().isOpen());
        CHECK(all.back().isOpen());
        CHECK(all.back().contact == second);
    }
    SECTION("resolved by somebody else meanwhile: the contact is saved all the same, and noted there")
    {
        act(EscalationAct::Resolve, QStringLiteral("班長が電話した"));
        (void)booth.save(draft);
        const Escalation ended = booth.escalations().front();
        CHECK_FALSE(ended.isOpen());
        CHECK(ended.entries.back().act == EscalationAct::Note);
    }
}

TEST_CASE("What follows from a contact is done with it or not at all")
{
    Booth booth;
    REQUIRE(booth.run([](db::Connection& connection) {
        return connection.runScript("CREATE TRIGGER full BEFORE INSERT ON escalation BEGIN "
                                    "SELECT RAISE(ABORT, 'full'); END;",
                                    QStringLiteral("full"));
    }));
    QSignalSpy failed(booth.session.get(), &ContactSession::saveFailed);
    booth.session->edit(closedAs(Outcome::CallBack));
    booth.session->save();
    REQUIRE(waitFor([&] { return failed.count() == 1; }));
    const auto list = booth.run(
        [](db::Connection& connection) { return store::ContactRepository(connection).page({}, 10); });
    REQUIRE(list);
    CHECK(list->empty());
    CHECK(booth.session->draft().content.callerName == QStringLiteral("山田"));
}

TEST_CASE("What came through the emergency file stands in the room as well, once")
{
    Booth booth;
    const ContactDraft draft = closedAs(Outcome::CallBack);
    const Actor actor = booth.commands->user()->actor;
    Contact contact;
    contact.id = booth.ids.make<ContactId>();
    contact.operatorId = actor.user;
    contact.startedAt = contact.endedAt = tenOClock;
    contact.original = draft.content;
    const EscalationId before{uuidForName(QStringLiteral("gone"))};
    const EmergencyRecord record{
        QStringLiteral("sato"), actor,
        Command{booth.ids.make<CommandId>(), actor.user, tenOClock, LogContact{contact}}, before};
    const auto again = decodeEmergencyRecord(encode(record));
    REQUIRE(again);
    CHECK(*again == record);
    const MergeContext context{*booth.commands->user(), {}, false};
    for (int time = 0; time < 2; ++time) {
        REQUIRE(booth.run(
            [&](db::Connection& connection) { return mergeEmergency(connection, {record}, context); }));
        REQUIRE(booth.escalations().size() == 1);
        CHECK(booth.escalations().front().contact == contact.id);
    }
}

TEST_CASE("The contact being written has one id from when something refers to it until it is saved")
{
    Booth booth;
    booth.session->edit(closedAs(Outcome::Answered));
    const ContactId id = booth.session->identify();
    CHECK(booth.session->identify() == id);
    const KeptContacts kept{booth.session->draft(), {}};
    CHECK(decodeKeptContacts(encode(kept))->current.id == id);
    CHECK(booth.save(booth.session->draft()) == id);
    CHECK(booth.session->identify() != id);
}

TEST_CASE("A call-back begins in an empty form alone")
{
    Booth booth;
    ContactDraft draft = closedAs(Outcome::Answered);
    draft.callBack = booth.ids.make<EscalationId>();
    CHECK(booth.session->begin(draft));
    CHECK(booth.session->draft().callBack == draft.callBack);
    CHECK_FALSE(booth.session->begin(closedAs(Outcome::Answered)));
    CHECK(booth.session->draft().callBack == draft.callBack);
}

TEST_CASE("A subject is the first line, never half a character")
{
    CHECK(subjectOf(QStringLiteral("\n\n 一行目 \n二行目")) == QStringLiteral("一行目"));
    CHECK(subjectOf({}).isEmpty());
    const QString fish = QString::fromUcs4(U"𩸽");
    const QString cut = subjectOf(fish.repeated(400));
    CHECK(cut.size() <= limits::shortText);
    CHECK(cut.endsWith(u'…'));
    CHECK_FALSE(cut.at(cut.size() - 2).isHighSurrogate());
}
