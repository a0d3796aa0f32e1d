// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/simulator/plan.h"

#include "kb/base/random.h"

namespace madoguchi::sim {

namespace {

struct Weight
{
    StepKind kind;
    quint32 weight;
    bool isTrouble; ///< left out of some lives
};

constexpr Weight weights[] = {
    {StepKind::Act, 200, false},    {StepKind::Flow, 330, false},      {StepKind::FlowAll, 25, false},
    {StepKind::Advance, 90, false}, {StepKind::LookAround, 25, false}, {StepKind::Fate, 120, true},
    {StepKind::Cut, 25, true},      {StepKind::DeskDies, 30, true},    {StepKind::DeskFails, 20, true},
    {StepKind::HubDies, 30, true},  {StepKind::HubFails, 20, true},    {StepKind::Interleave, 40, true},
    {StepKind::Reinstall, 8, true}, {StepKind::Shift, 15, true},       {StepKind::Move, 20, true},
    {StepKind::Backup, 20, true},   {StepKind::Restore, 12, true},     {StepKind::Teach, 4, true},
    {StepKind::ClockJump, 6, true},
};

std::vector<Weight> weightsOf(RandomSource& random)
{
    std::vector<Weight> chosen;
    for (const Weight& weight : weights) {
        // Each kind of trouble is in two lives of five, in some of these three times as often.
        const quint32 luck = random.below(10);
        if (weight.isTrouble && luck >= 4)
            continue;
        chosen.push_back(weight);
        if (weight.isTrouble && luck == 0)
            chosen.back().weight *= 3;
    }
    return chosen;
}

} // namespace

Plan planOf(quint64 seed)
{
    SeededRandom random(seed * 0x2545f4914f6cdd1dULL + 0x9e3779b97f4a7c15ULL);
    Plan plan;
    plan.seed = seed;
    plan.desks = random.below(4) == 0 ? 3 + static_cast<int>(random.below(2)) : 2;
    constexpr int pages[] = {1, 2, 3, 5, 500};
    plan.rowsPerPage = pages[random.below(5)];
    plan.wrongClocks = random.below(2) == 0;
    plan.indexed = seed % 25 == 0;
    plan.room = seed >= firstRoomSeed;
    const std::vector<Weight> chosen = weightsOf(random);
    quint32 sum = 0;
    for (const Weight& weight : chosen)
        sum += weight.weight;
    const quint32 steps = 30 + random.below(90);
    for (quint32 i = 0; i < steps; ++i) {
        quint32 luck = random.below(sum);
        auto kind = chosen.begin();
        while (luck >= kind->weight)
            luck -= (kind++)->weight;
        plan.steps.push_back(
            {kind->kind, random.below(1000), random.below(1'000'000), random.below(1'000'000)});
    }
    return plan;
}

QString nameOf(StepKind kind)
{
    switch (kind) {
    case StepKind::Act:
        return QStringLiteral("act");
    case StepKind::Flow:
        return QStringLiteral("flow");
    case StepKind::FlowAll:
        return QStringLiteral("flow-all");
    case StepKind::Fate:
        return QStringLiteral("fate");
    case StepKind::Advance:
        return QStringLiteral("advance");
    case StepKind::Cut:
        return QStringLiteral("cut");
    case StepKind::DeskDies:
        return QStringLiteral("desk-dies");
    case StepKind::DeskFails:
        return QStringLiteral("desk-fails");
    case StepKind::HubDies:
        return QStringLiteral("hub-dies");
    case StepKind::HubFails:
        return QStringLiteral("hub-fails");
    case StepKind::Interleave:
        return QStringLiteral("interleave");
    case StepKind::Reinstall:
        return QStringLiteral("reinstall");
    case StepKind::Shift:
        return QStringLiteral("shift");
    case StepKind::Move:
        return QStringLiteral("move");
    case StepKind::Backup:
        return QStringLiteral("backup");
    case StepKind::Restore:
        return QStringLiteral("restore");
    case StepKind::Teach:
        return QStringLiteral("teach");
    case StepKind::ClockJump:
        return QStringLiteral("clock-jump");
    case StepKind::LookAround:
        return QStringLiteral("look-around");
    case StepKind::MadeUp:
        return QStringLiteral("made-up");
    }
    return {};
}

} // namespace madoguchi::sim
