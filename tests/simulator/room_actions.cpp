// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/simulator/room_actions.h"

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

} // namespace

void actInRoom(World& world, SimDesk& desk, const Step& step)
{
    const quint32 what = step.a % 100;
    if (what < 12)
        raiseHand(world, desk, step);
    else if (what < 40)
        actOnHand(world, desk, step);
    else if (what < 55)
        openEscalation(world, desk, step);
    else
        actOnEscalation(world, desk, step);
}

} // namespace madoguchi::sim
