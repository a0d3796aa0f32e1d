// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/unit/desk_core/desk_fixture.h"

#include "app/desk/core/hand_session.h"
#include "kb/store/draft_repository.h"
#include "kb/store/room_repository.h"

using namespace madoguchi;
using namespace madoguchi::desk;
using desk::test::Desk;
using desk::test::waitFor;

namespace {

const QString question = QStringLiteral("半焼でも対象か");

/// An operator's booth; what the leader does comes into the same store, as from the hub.
struct Booth : Desk
{
    std::unique_ptr<HandSession> session;
    SignedInUser operatorUser{QStringLiteral("sato"),
                              QStringLiteral("佐藤"),
                              {{uuidForName(QStringLiteral("sato"))}, Role::Operator, {}}};
    const Actor leader{{uuidForName(QStringLiteral("takahashi"))}, Role::Leader, {}};

    Booth() { begin(); }
    ~Booth() { session.reset(); }

    void begin()
    {
        commands->setUser(operatorUser);
        session = std::make_unique<HandSession>(*commands);
        session->setSeat({uuidForName(QStringLiteral("seat 3"))});
        session->setHub(HubState::Connected);
    }
    [[nodiscard]] HandQuestion asked(const QString& text = question) const
    {
        HandQuestion asked;
        asked.text = text;
        asked.contact = {uuidForName(QStringLiteral("contact"))};
        asked.callStartedAt = {1'000};
        asked.content.inquiry = QStringLiteral("自宅が火災で半焼した");
        asked.content.articles = {QStringLiteral("0877")};
        return asked;
    }
    void raise()
    {
        session->raise(asked());
        REQUIRE(stands(HandState::Raised));
    }
    [[nodiscard]] bool stands(HandState state)
    {
        return waitFor(
            [&] { return session->hand() && session->hand()->state == state && !session->isBusy(); });
    }
    void lead(HandAct act, const QString& text = {})
    {
        HandEntry entry;
        entry.id = ids.make<EntryId>();
        entry.act = act;
        entry.text = text;
        const Command command{ids.make<CommandId>(), leader.user, clock.now(),
                              ActOnHand{session->hand()->id, entry}};
        REQUIRE(run([&](db::Connection& connection) {
            return store::OutboxRepository(connection).perform(command, leader);
        }));
        session->refresh();
    }
    [[nodiscard]] std::vector<Escalation> escalations()
    {
        const auto all =
            run([](db::Connection& connection) { return store::RoomRepository(connection).escalations({}); });
        REQUIRE(all);
        return *all;
    }
    /// What the hub has answered is no longer waiting.
    void acknowledge()
    {
        REQUIRE(run([](db::Connection& connection) {
            return connection.runScript("DELETE FROM outbox", QStringLiteral("acknowledge"));
        }));
        session->refresh();
    }
};

} // namespace

TEST_CASE("A hand is raised with everything a leader needs to answer it")
{
    Booth booth;
    QSignalSpy taken(booth.session.get(), &HandSession::questionTaken);
    booth.raise();
    CHECK(taken.count() == 1);
    const Hand& hand = *booth.session->hand();
    CHECK(hand.raisedBy == booth.operatorUser.actor.user);
    CHECK(hand.seat == SeatId{uuidForName(QStringLiteral("seat 3"))});
    CHECK(hand.raisedAt == booth.clock.now());
    CHECK(hand.callStartedAt == Timestamp{1'000});
    CHECK(hand.contact == ContactId{uuidForName(QStringLiteral("contact"))});
    CHECK(hand.inquiry == QStringLiteral("自宅が火災で半焼した"));
    CHECK(hand.articles == QStringList{QStringLiteral("0877")});
    CHECK(hand.entries.front().text == question);
    CHECK_FALSE(booth.session->hasArrived());
    booth.acknowledge();
    CHECK(waitFor([&] { return booth.session->hasArrived(); }));
}

TEST_CASE("A question without words raises nothing")
{
    Booth booth;
    QSignalSpy failed(booth.session.get(), &HandSession::failed);
    booth.session->raise(booth.asked(QStringLiteral(" \n")));
    REQUIRE(failed.count() == 1);
    CHECK(failed.first().first().value<Error>().key == QStringLiteral("hand.question.missing"));
    CHECK_FALSE(booth.session->hand());
}

TEST_CASE("An answer is told once, asked back about, and accepted")
{
    Booth booth;
    booth.raise();
    QSignalSpy answered(booth.session.get(), &HandSession::answered);
    booth.lead(HandAct::Answer, QStringLiteral("対象です"));
    REQUIRE(booth.stands(HandState::Answered));
    booth.session->refresh();
    booth.session->askBack(QStringLiteral("期限は"));
    REQUIRE(booth.stands(HandState::Raised));
    CHECK(booth.session->hand()->entries.size() == 3);
    CHECK(answered.count() == 1);
    booth.lead(HandAct::Answer, QStringLiteral("納期限の7日前"));
    REQUIRE(booth.stands(HandState::Answered));
    CHECK(answered.count() == 2);
    booth.session->accept();
    REQUIRE(booth.stands(HandState::Accepted));
    // It can still be read out until it is put aside.
    booth.session->putAside();
    CHECK_FALSE(booth.session->hand());
}

TEST_CASE("What the operator takes down is gone from the booth, not from the record")
{
    Booth booth;
    booth.raise();
    const HandId id = booth.session->hand()->id;
    booth.session->withdraw();
    REQUIRE(waitFor([&] { return !booth.session->hand() && !booth.session->isBusy(); }));
    const auto kept =
        booth.run([id](db::Connection& connection) { return store::RoomRepository(connection).hand(id); });
    REQUIRE((kept && *kept));
    CHECK((*kept)->state == HandState::Withdrawn);
}

TEST_CASE("What the leader ended stays in sight until it is put aside")
{
    Booth booth;
    booth.raise();
    QSignalSpy answered(booth.session.get(), &HandSession::answered);
    const HandAct act = GENERATE(HandAct::TakeOver, HandAct::Withdraw);
    booth.lead(act, QStringLiteral("こちらで受けます"));
    REQUIRE(booth.stands(act == HandAct::TakeOver ? HandState::TakenOver : HandState::Withdrawn));
    CHECK(answered.count() == 1);
    SECTION("by hand")
    {
        booth.session->putAside();
    }
    SECTION("with its contact")
    {
        booth.session->closeWith({uuidForName(QStringLiteral("another contact"))});
        CHECK(booth.session->hand());
        booth.session->closeWith({uuidForName(QStringLiteral("contact"))});
    }
    CHECK_FALSE(booth.session->hand());
}

TEST_CASE("What was settled by the leader meanwhile says so and stands as it is")
{
    Booth booth;
    booth.raise();
    const Hand before = *booth.session->hand();
    // Not refreshed: the booth still shows the hand as raised.
    HandEntry entry;
    entry.id = booth.ids.make<EntryId>();
    entry.act = HandAct::TakeOver;
    const Command command{booth.ids.make<CommandId>(), booth.leader.user, booth.clock.now(),
                          ActOnHand{before.id, entry}};
    REQUIRE(booth.run([&](db::Connection& connection) {
        return store::OutboxRepository(connection).perform(command, booth.leader);
    }));
    QSignalSpy failed(booth.session.get(), &HandSession::failed);
    booth.session->withdraw();
    REQUIRE(waitFor([&] { return failed.count() == 1; }));
    CHECK(failed.first().first().value<Error>().key == QStringLiteral("hand.closed"));
    booth.session->refresh();
    CHECK(booth.stands(HandState::TakenOver));
}

TEST_CASE("An open hand goes on as an escalation: both or neither")
{
    Booth booth;
    booth.raise();
    SECTION("both")
    {
        booth.session->escalate({});
        REQUIRE(booth.stands(HandState::Escalated));
        const auto all = booth.escalations();
        REQUIRE(all.size() == 1);
        CHECK(all.front().hand == booth.session->hand()->id);
        CHECK(all.front().contact == booth.session->hand()->contact);
        CHECK(all.front().subject == question);
        CHECK(all.front().inquiry == QStringLiteral("自宅が火災で半焼した"));
        CHECK(all.front().dueAt.isSet());
        CHECK(booth.session->hand()->entries.back().escalation == all.front().id);
    }
    SECTION("neither")
    {
        REQUIRE(booth.run([](db::Connection& connection) {
            return connection.runScript("CREATE TRIGGER full BEFORE INSERT ON hand WHEN NEW.state = 5 BEGIN "
                                        "SELECT RAISE(ABORT, 'full'); END;",
                                        QStringLiteral("full"));
        }));
        QSignalSpy failed(booth.session.get(), &HandSession::failed);
        booth.session->escalate({});
        REQUIRE(waitFor([&] { return failed.count() == 1; }));
        CHECK(booth.escalations().empty());
        CHECK(booth.session->hand()->isOpen());
    }
}

TEST_CASE("Without a hub the question can wait as an escalation instead")
{
    Booth booth;
    booth.session->setHub(HubState::Offline);
    CHECK_FALSE(booth.session->isConnected());
    QSignalSpy escalated(booth.session.get(), &HandSession::escalated);
    booth.session->escalateInstead(booth.asked());
    REQUIRE(waitFor([&] { return escalated.count() == 1; }));
    const auto all = booth.escalations();
    REQUIRE(all.size() == 1);
    CHECK(all.front().contact == booth.asked().contact);
    CHECK(all.front().entries.front().text == question);
    CHECK_FALSE(booth.session->hand());
}

TEST_CASE("A hand that is up is found again after the program ended, and so is a question half typed")
{
    Booth booth;
    booth.raise();
    const HandId id = booth.session->hand()->id;
    booth.session->keepQuestion(QStringLiteral("期限は"));
    booth.session->flush();
    booth.session.reset();
    booth.stop();
    booth.start();
    booth.begin();
    QSignalSpy restored(booth.session.get(), &HandSession::questionRestored);
    booth.session->refresh();
    booth.session->restore();
    REQUIRE(booth.stands(HandState::Raised));
    CHECK(booth.session->hand()->id == id);
    REQUIRE(waitFor([&] { return restored.count() == 1; }));
    CHECK(restored.first().first().toString() == QStringLiteral("期限は"));
}

TEST_CASE("A question that was sent is no draft any more")
{
    Booth booth;
    booth.session->keepQuestion(question);
    booth.raise();
    const auto draft = booth.run([](db::Connection& connection) {
        return store::DraftRepository(connection).load(QStringLiteral("hand"));
    });
    REQUIRE(draft);
    CHECK_FALSE(draft->has_value());
}

TEST_CASE("Nobody else's hand is followed, and nobody's once they have signed out")
{
    Booth booth;
    booth.raise();
    SignedInUser other = booth.operatorUser;
    other.actor.user = {uuidForName(QStringLiteral("suzuki"))};
    booth.commands->setUser(other);
    booth.session->refresh();
    CHECK_FALSE(waitFor([&] { return booth.session->hand().has_value(); }, 300));
    booth.commands->setUser(booth.operatorUser);
    CHECK(booth.stands(HandState::Raised));
    booth.commands->setUser({});
    CHECK_FALSE(booth.session->hand());
}

TEST_CASE("A hand whose contact was discarded is taken down and says why")
{
    Booth booth;
    SECTION("a hand that is up")
    {
        booth.raise();
        booth.session->withdrawWith({uuidForName(QStringLiteral("another contact"))}, QStringLiteral("破棄"));
        CHECK(booth.session->hand()->isOpen());
        booth.session->withdrawWith({uuidForName(QStringLiteral("contact"))}, QStringLiteral("破棄"));
    }
    SECTION("a hand that is just being raised")
    {
        booth.session->raise(booth.asked());
        booth.session->withdrawWith({uuidForName(QStringLiteral("contact"))}, QStringLiteral("破棄"));
    }
    std::vector<Hand> hands;
    REQUIRE(waitFor([&] {
        const auto all =
            booth.run([](db::Connection& connection) { return store::RoomRepository(connection).hands({}); });
        hands = all ? *all : std::vector<Hand>();
        return hands.size() == 1 && !hands.front().isOpen();
    }));
    CHECK(hands.front().state == HandState::Withdrawn);
    CHECK(hands.front().entries.back().text == QStringLiteral("破棄"));
}
