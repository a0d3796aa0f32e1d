// SPDX-License-Identifier: GPL-3.0-or-later
// Escalations: the table of room_rulebook.h, row by row; and nothing leaves the pane unresolved.
#include "kb/domain/room_rulebook.h"
#include "tests/support/printers.h"
#include "tests/unit/domain/room_samples.h"
#include "tests/unit/domain/samples.h"

#include <random>

using namespace madoguchi;

namespace {

const Timestamp now{1'700'000'900'000};
const Actor one{{sampleUuid(6)}, Role::Operator, {}};
const Actor other{{sampleUuid(7)}, Role::Operator, {}};
const Actor leader{{sampleUuid(8)}, Role::Leader, {}};
const Actor department{{sampleUuid(9)}, Role::Department, QStringLiteral("tax")};

Escalation opened()
{
    const auto escalation = apply(std::nullopt, OpenEscalation{sampleEscalation()}, one, now);
    REQUIRE(escalation);
    return *escalation;
}

EscalationEntry entryOf(EscalationAct act, const QString& text = QStringLiteral("text"))
{
    static int number = 2000;
    EscalationEntry entry;
    entry.id = {sampleUuid(++number)};
    entry.act = act;
    entry.text = text;
    if (act == EscalationAct::Reschedule)
        entry.dueAt = now.plusMs(3'600'000);
    return entry;
}

Result<Escalation> act(const Escalation& escalation, EscalationAct what, const Actor& who,
                       const QString& text = QStringLiteral("text"))
{
    return apply(escalation, ActOnEscalation{escalation.id, entryOf(what, text)}, who, now);
}

Escalation done(const Escalation& escalation, EscalationAct what, const Actor& who)
{
    const auto next = act(escalation, what, who);
    REQUIRE(next);
    return *next;
}

Result<Escalation> assign(const Escalation& escalation, const Assignee& to, const Actor& who)
{
    EscalationEntry entry = entryOf(EscalationAct::Assign);
    entry.assignee = to;
    return apply(escalation, ActOnEscalation{escalation.id, entry}, who, now);
}

QString keyOf(const Result<Escalation>& result)
{
    return result ? QStringLiteral("fine") : result.error().key;
}

QString keyFor(const Escalation& escalation)
{
    return keyOf(apply(std::nullopt, OpenEscalation{escalation}, one, now));
}

} // namespace

TEST_CASE("an escalation needs something to say, and a call-back its time")
{
    CHECK(opened().state == EscalationState::Open);
    CHECK(opened().openedBy == one.user);
    Escalation escalation = sampleEscalation();
    escalation.subject = QStringLiteral(" ");
    escalation.inquiry.clear();
    CHECK(keyFor(escalation) == u"escalation.subject.missing");
    escalation = sampleEscalation();
    escalation.dueAt = {};
    CHECK(keyFor(escalation) == u"escalation.due.missing");
    escalation.kind = EscalationKind::Question;
    CHECK(keyFor(escalation) == u"fine");
    escalation.callerName = QString(501, u'x');
    CHECK(keyFor(escalation) == u"escalation.name.too-long");
    escalation = sampleEscalation();
    escalation.entries.clear();
    CHECK(keyFor(escalation) == u"escalation.fields");
    CHECK(keyOf(apply(std::nullopt, OpenEscalation{sampleEscalation()}, department, now)) ==
          u"escalation.role");
    CHECK(keyOf(apply(opened(), OpenEscalation{sampleEscalation()}, one, now)) == u"escalation.exists");
}

TEST_CASE("it is taken, handed back, taken by another and resolved with a note")
{
    const Escalation taken = done(opened(), EscalationAct::Take, one);
    CHECK(taken.state == EscalationState::Taken);
    CHECK(taken.assignee == Assignee{one.user, {}});
    CHECK(keyOf(act(taken, EscalationAct::Take, other)) == u"escalation.taken");
    CHECK(keyOf(act(taken, EscalationAct::Resolve, other)) == u"escalation.role");
    CHECK(keyOf(act(taken, EscalationAct::HandBack, one, {})) == u"escalation.note.missing");
    const Escalation back = done(taken, EscalationAct::HandBack, one);
    CHECK(back.state == EscalationState::Open);
    CHECK(back.assignee.isNobody());
    const Escalation again = done(back, EscalationAct::Take, other);
    CHECK(keyOf(act(again, EscalationAct::Resolve, other, u" "_qs)) == u"escalation.note.missing");
    const Escalation resolved = done(again, EscalationAct::Resolve, other);
    CHECK_FALSE(resolved.isOpen());
    CHECK(keyOf(act(resolved, EscalationAct::Resolve, leader)) == u"escalation.resolved");
    CHECK(keyOf(act(resolved, EscalationAct::Take, other)) == u"escalation.resolved");
    CHECK(keyOf(act(resolved, EscalationAct::Note, one)) == u"fine");
    CHECK(keyOf(act(resolved, EscalationAct::Reopen, one)) == u"escalation.role");
    const Escalation reopened = done(resolved, EscalationAct::Reopen, other);
    CHECK(reopened.state == EscalationState::Open);
    CHECK(reopened.assignee.isNobody());
}

TEST_CASE("only leaders assign, who works on it already goes on")
{
    const Escalation escalation = opened();
    CHECK(keyOf(assign(escalation, {other.user, {}}, one)) == u"escalation.role");
    CHECK(keyOf(assign(escalation, {other.user, u"tax"_qs}, leader)) == u"escalation.assignee");
    const auto assigned = assign(escalation, {other.user, {}}, leader);
    REQUIRE(assigned);
    CHECK(assigned->state == EscalationState::Open);
    CHECK(keyOf(act(*assigned, EscalationAct::Take, one)) == u"escalation.role");
    const Escalation taken = done(*assigned, EscalationAct::Take, other);
    const auto same = assign(taken, {other.user, {}}, leader);
    REQUIRE(same);
    CHECK(same->state == EscalationState::Taken);
    const auto unit = assign(taken, {{}, u"tax"_qs}, leader);
    REQUIRE(unit);
    CHECK(unit->state == EscalationState::Open);
    CHECK(keyOf(act(*unit, EscalationAct::Take, one)) == u"fine");
    CHECK(keyOf(act(taken, EscalationAct::Take, leader)) == u"fine");
}

TEST_CASE("a time is promised anew, and the outcome remembers its contact until it is reopened")
{
    const Escalation later = done(opened(), EscalationAct::Reschedule, one);
    CHECK(later.dueAt == now.plusMs(3'600'000));
    EscalationEntry never = entryOf(EscalationAct::Reschedule);
    never.dueAt = {};
    CHECK(keyOf(apply(later, ActOnEscalation{later.id, never}, one, now)) == u"escalation.due.missing");
    EscalationEntry end = entryOf(EscalationAct::Resolve);
    end.contact = {sampleUuid(77)};
    const auto resolved = apply(later, ActOnEscalation{later.id, end}, one, now);
    REQUIRE(resolved);
    CHECK(resolved->outcome == ContactId{sampleUuid(77)});
    CHECK(keyOf(apply(*resolved, ActOnEscalation{later.id, end}, one, now)) == u"escalation.entry.exists");
    CHECK(done(*resolved, EscalationAct::Reopen, leader).outcome.isNull());
}

TEST_CASE("a full history still takes the word that ends it")
{
    Escalation escalation = opened();
    while (static_cast<int>(escalation.entries.size()) < limits::entriesPerEscalation)
        escalation = done(escalation, EscalationAct::Note, leader);
    CHECK(keyOf(act(escalation, EscalationAct::Note, leader)) == u"escalation.fields");
    CHECK(keyOf(act(escalation, EscalationAct::Resolve, leader)) == u"fine");
}

TEST_CASE("whatever is done to it, only a person's resolution with words takes it out of the pane")
{
    std::mt19937 random(20261122);
    const Actor people[] = {one, other, leader, department};
    int resolutions = 0;
    for (int round = 0; round < 2000; ++round) {
        Escalation escalation = opened();
        for (int step = 0; step < 15; ++step) {
            const auto what = static_cast<EscalationAct>(1 + random() % 8);
            const Actor& who = people[random() % 4];
            const auto next = act(escalation, what, who, random() % 4 ? u"text"_qs : QString());
            if (!next)
                continue;
            REQUIRE(who.role != Role::Department);
            REQUIRE(next->entries.size() == escalation.entries.size() + 1);
            REQUIRE(std::equal(escalation.entries.begin(), escalation.entries.end(), next->entries.begin()));
            if (escalation.isOpen() && !next->isOpen()) {
                REQUIRE(what == EscalationAct::Resolve);
                REQUIRE_FALSE(next->entries.back().text.trimmed().isEmpty());
                REQUIRE(next->entries.back().by == who.user);
                ++resolutions;
            }
            if (next->state == EscalationState::Taken)
                REQUIRE_FALSE(next->assignee.user.isNull());
            escalation = *next;
        }
    }
    CHECK(resolutions > 500);
}
