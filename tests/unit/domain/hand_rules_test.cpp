// SPDX-License-Identifier: GPL-3.0-or-later
// Raised hands: the table of room_rulebook.h, row by row, and what no sequence of acts may bring about.
#include "kb/domain/room_rulebook.h"
#include "tests/support/printers.h"
#include "tests/unit/domain/room_samples.h"
#include "tests/unit/domain/samples.h"

#include <random>

using namespace madoguchi;

namespace {

const Timestamp now{1'700'000'900'000};
const Actor raiser{{sampleUuid(6)}, Role::Operator, {}};
const Actor neighbour{{sampleUuid(7)}, Role::Operator, {}};
const Actor leader{{sampleUuid(8)}, Role::Leader, {}};
const Actor department{{sampleUuid(9)}, Role::Department, QStringLiteral("tax")};

Hand raised()
{
    const auto hand = apply(std::nullopt, RaiseHand{sampleHand()}, raiser, now);
    REQUIRE(hand);
    return *hand;
}

HandEntry entryOf(HandAct act, const QString& text = QStringLiteral("text"))
{
    static int number = 1000;
    HandEntry entry;
    entry.id = {sampleUuid(++number)};
    entry.act = act;
    entry.text = text;
    if (act == HandAct::Escalate)
        entry.escalation = {sampleUuid(60)};
    return entry;
}

Result<Hand> act(const Hand& hand, HandAct what, const Actor& who,
                 const QString& text = QStringLiteral("text"))
{
    return apply(hand, ActOnHand{hand.id, entryOf(what, text)}, who, now);
}

QString keyOf(const Result<Hand>& result)
{
    return result ? QStringLiteral("fine") : result.error().key;
}

} // namespace

TEST_CASE("a hand is raised with a question, in the name of whoever raises it")
{
    Hand hand = sampleHand();
    hand.state = HandState::Accepted;
    hand.raisedBy = leader.user;
    const auto made = apply(std::nullopt, RaiseHand{hand}, raiser, now);
    REQUIRE(made);
    CHECK(made->raisedBy == raiser.user);
    CHECK(made->state == HandState::Raised);
    CHECK(made->entries.front().by == raiser.user);
    CHECK(made->entries.front().at == now);

    hand.entries.front().text = QStringLiteral("  ");
    CHECK(keyOf(apply(std::nullopt, RaiseHand{hand}, raiser, now)) == u"hand.question.missing");
    hand.entries.clear();
    CHECK(keyOf(apply(std::nullopt, RaiseHand{hand}, raiser, now)) == u"hand.fields");
    CHECK(keyOf(apply(std::nullopt, RaiseHand{sampleHand()}, department, now)) == u"hand.role");
    CHECK(keyOf(apply(raised(), RaiseHand{sampleHand()}, raiser, now)) == u"hand.exists");
}

TEST_CASE("a question is answered, asked back, answered again and accepted")
{
    const auto answered = act(raised(), HandAct::Answer, leader);
    REQUIRE(answered);
    CHECK(answered->state == HandState::Answered);
    const auto askedBack = act(*answered, HandAct::AskBack, raiser);
    REQUIRE(askedBack);
    CHECK(askedBack->state == HandState::Raised);
    const auto again = act(*askedBack, HandAct::Answer, leader);
    REQUIRE(again);
    const auto accepted = act(*again, HandAct::Accept, raiser, {});
    REQUIRE(accepted);
    CHECK(accepted->state == HandState::Accepted);
    CHECK_FALSE(accepted->isOpen());
    CHECK(accepted->entries.size() == 5);
    CHECK(keyOf(act(*accepted, HandAct::Answer, leader)) == u"hand.closed");
}

TEST_CASE("two leaders who answer at once are both heard")
{
    const auto first = act(raised(), HandAct::Answer, leader);
    REQUIRE(first);
    const auto second = act(*first, HandAct::Answer, {{sampleUuid(11)}, Role::Supervisor, {}});
    REQUIRE(second);
    CHECK(second->entries.size() == 3);
}

TEST_CASE("each act is its own people's to do")
{
    const Hand open = raised();
    const auto answered = act(open, HandAct::Answer, leader);
    REQUIRE(answered);
    CHECK(keyOf(act(open, HandAct::Answer, raiser)) == u"hand.role");
    CHECK(keyOf(act(open, HandAct::TakeOver, neighbour)) == u"hand.role");
    CHECK(keyOf(act(open, HandAct::Withdraw, neighbour)) == u"hand.role");
    CHECK(keyOf(act(open, HandAct::Escalate, department)) == u"hand.role");
    CHECK(keyOf(act(*answered, HandAct::Accept, leader)) == u"hand.role");
    CHECK(keyOf(act(*answered, HandAct::AskBack, neighbour)) == u"hand.role");
    CHECK(keyOf(act(open, HandAct::TakeOver, leader, {})) == u"fine");
    CHECK(keyOf(act(open, HandAct::Withdraw, raiser, {})) == u"fine");
    CHECK(keyOf(act(open, HandAct::Withdraw, leader, {})) == u"hand.reason.missing");
    CHECK(keyOf(act(open, HandAct::Withdraw, leader)) == u"fine");
}

TEST_CASE("acts that make no sense in a state, or say nothing, are refused")
{
    const Hand open = raised();
    CHECK(keyOf(act(open, HandAct::Accept, raiser)) == u"hand.act");
    CHECK(keyOf(act(open, HandAct::AskBack, raiser)) == u"hand.act");
    CHECK(keyOf(act(open, HandAct::Ask, raiser)) == u"hand.act");
    CHECK(keyOf(act(open, HandAct::Answer, leader, u" "_qs)) == u"hand.answer.missing");
    CHECK(keyOf(act(open, HandAct::Answer, leader, QString(limits::roomText + 1, u'x'))) ==
          u"hand.answer.too-long");
    HandEntry nowhere = entryOf(HandAct::Escalate);
    nowhere.escalation = {};
    CHECK(keyOf(apply(open, ActOnHand{open.id, nowhere}, leader, now)) == u"hand.escalation.missing");
    CHECK(keyOf(apply(std::nullopt, ActOnHand{open.id, nowhere}, leader, now)) == u"hand.absent");

    const HandEntry once = entryOf(HandAct::Answer);
    const auto answered = apply(open, ActOnHand{open.id, once}, leader, now);
    REQUIRE(answered);
    CHECK(keyOf(apply(*answered, ActOnHand{open.id, once}, leader, now)) == u"hand.entry.exists");
}

TEST_CASE("whatever is done to a hand, its history only grows and nobody closes it unnamed")
{
    std::mt19937 random(20261122);
    const Actor people[] = {raiser, neighbour, leader, department};
    int settled = 0;
    for (int round = 0; round < 2000; ++round) {
        Hand hand = raised();
        for (int step = 0; step < 12; ++step) {
            const auto what = static_cast<HandAct>(1 + random() % 7);
            const auto next = act(hand, what, people[random() % 4], random() % 4 ? u"text"_qs : QString());
            if (!next)
                continue;
            REQUIRE(hand.isOpen());
            REQUIRE(next->entries.size() == hand.entries.size() + 1);
            REQUIRE(std::equal(hand.entries.begin(), hand.entries.end(), next->entries.begin()));
            const HandEntry& last = next->entries.back();
            REQUIRE((last.by == raiser.user || last.by == leader.user));
            REQUIRE(next->isOpen() == (last.act == HandAct::Answer || last.act == HandAct::AskBack));
            hand = *next;
        }
        settled += hand.isOpen() ? 0 : 1;
    }
    CHECK(settled > 500);
}

TEST_CASE("leaders, supervisors and administrators lead the room, and nobody else does")
{
    for (const Role role : {Role::Leader, Role::Supervisor, Role::Administrator})
        CHECK(mayLeadRoom({{sampleUuid(8)}, role, {}}));
    for (const Role role : {Role::Operator, Role::Department, Role::HearingSection}) {
        const Actor other{{sampleUuid(8)}, role, {}};
        CHECK_FALSE(mayLeadRoom(other));
        CHECK_FALSE(act(raised(), HandAct::Answer, other));
    }
    CHECK(mayProposeNotice({{sampleUuid(8)}, Role::HearingSection, {}}));
}
