// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/simulator/room_actions.h"

#include "kb/store/projection.h"
#include "tests/simulator/templates.h"
#include "tests/simulator/world.h"

namespace madoguchi::sim {

namespace {

QString textOf(const Step& step)
{
    // Now and then somebody leaves out the words.
    return step.b % 6 == 0 ? QString() : QStringLiteral("text %1").arg(step.b);
}

void raiseHand(World& world, SimDesk& desk, const Step& step)
{
    Hand hand;
    hand.id = desk.machine.ids.make<HandId>();
    hand.seat = desk.seat();
    hand.raisedAt = desk.machine.clock.now();
    hand.entries = {{desk.machine.ids.make<EntryId>(), HandAct::Ask, {}, {}, textOf(step), {}}};
    if (desk.perform(RaiseHand{hand}))
        world.model.hands.push_back(hand.id);
}

void actOnHand(World& world, SimDesk& desk, const Step& step)
{
    const auto& hands = world.model.hands;
    if (hands.empty())
        return raiseHand(world, desk, step);
    HandEntry entry;
    entry.id = desk.machine.ids.make<EntryId>();
    entry.act = static_cast<HandAct>(1 + step.b % 7);
    entry.text = textOf(step);
    if (entry.act == HandAct::Escalate && !world.model.escalations.empty())
        entry.escalation = world.model.escalations.back();
    (void)desk.perform(
        ActOnHand{hands[hands.size() - 1 - step.b % std::min<size_t>(hands.size(), 3)], entry});
}

void openEscalation(World& world, SimDesk& desk, const Step& step)
{
    Escalation escalation;
    escalation.id = desk.machine.ids.make<EscalationId>();
    escalation.kind = static_cast<EscalationKind>(1 + step.b % 4);
    escalation.seat = desk.seat();
    escalation.openedAt = desk.machine.clock.now();
    escalation.dueAt = escalation.openedAt.plusMs(3'600'000);
    escalation.subject = QStringLiteral("matter %1").arg(step.b);
    escalation.entries = {
        {desk.machine.ids.make<EntryId>(), EscalationAct::Open, {}, {}, textOf(step), {}, {}, {}}};
    if (desk.perform(OpenEscalation{escalation}))
        world.model.escalations.push_back(escalation.id);
}

void actOnEscalation(World& world, SimDesk& desk, const Step& step)
{
    const auto& escalations = world.model.escalations;
    if (escalations.empty())
        return openEscalation(world, desk, step);
    EscalationEntry entry;
    entry.id = desk.machine.ids.make<EntryId>();
    entry.act = static_cast<EscalationAct>(1 + step.b / 7 % 8);
    entry.text = textOf(step);
    if (entry.act == EscalationAct::Assign && step.b % 2 == 0)
        entry.assignee.user = desk.actor().user;
    if (entry.act == EscalationAct::Reschedule)
        entry.dueAt = desk.machine.clock.now();
    (void)desk.perform(ActOnEscalation{
        escalations[escalations.size() - 1 - step.b % std::min<size_t>(escalations.size(), 3)], entry});
}

// Of a contact this desk has in sight; whoever may not review is refused by their own desk.
void review(World& world, SimDesk& desk, const Step& step)
{
    const FaultPoint::Pause pause(desk.fault);
    const auto& contacts = world.model.contacts;
    if (contacts.empty())
        return;
    const EntityRef ref{EntityKind::Contact, contacts[step.b % contacts.size()].value};
    const auto row = must(store::visibleRow(desk.connection(), ref));
    if (!row)
        return;
    Review review;
    review.contact = {ref.id};
    review.id = idOfReview(review.contact, desk.actor().user);
    review.operatorId = must(decodeContact(row->body)).operatorId;
    review.calibration = step.b % 5 == 0;
    review.criteria = {{{uuidForName(QStringLiteral("criterion"))}, QStringLiteral("right"), {}, 1, 5}};
    review.scores = {{review.criteria[0].id, static_cast<int>(step.b % 6)}};
    review.comment = textOf(step);
    qint64 version = 0;
    if (const auto present =
            must(store::visibleRow(desk.connection(), {EntityKind::Review, review.id.value}))) {
        const Review earlier = must(decodeReview(present->body));
        version = earlier.version;
        review.calibration = earlier.calibration;
    }
    if (desk.perform(SaveReview{review, version}) && version == 0)
        world.model.reviews.push_back(review.id);
}

void reply(World& world, SimDesk& desk, const Step& step)
{
    const auto& reviews = world.model.reviews;
    if (reviews.empty())
        return review(world, desk, step);
    const ReviewReply reply{desk.machine.ids.make<EntryId>(), {}, {}, textOf(step), {}};
    (void)desk.perform(
        ReplyToReview{reviews[reviews.size() - 1 - step.b % std::min<size_t>(reviews.size(), 3)], reply});
}

} // namespace

void actInRoom(World& world, SimDesk& desk, const Step& step)
{
    const quint32 what = step.a % 125;
    if (what >= 112)
        reply(world, desk, step);
    else if (what >= 100)
        review(world, desk, step);
    else if (what < 12)
        raiseHand(world, desk, step);
    else if (what < 40)
        actOnHand(world, desk, step);
    else if (what < 55)
        openEscalation(world, desk, step);
    else
        actOnEscalation(world, desk, step);
}

} // namespace madoguchi::sim
