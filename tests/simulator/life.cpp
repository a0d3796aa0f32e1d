// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/simulator/life.h"

#include "tests/simulator/checks.h"
#include "tests/simulator/world.h"

namespace madoguchi::sim {

namespace {

constexpr int mostLives = 1500; // of a plan that is being shortened

bool failsAlike(const Plan& plan, const Violation& violation)
{
    const Life life = live(plan);
    return life.violation && life.violation->invariant == violation.invariant;
}

Plan without(const Plan& plan, size_t from, size_t count)
{
    Plan shorter = plan;
    const auto first = shorter.steps.begin() + static_cast<std::ptrdiff_t>(from);
    shorter.steps.erase(first,
                        first + static_cast<std::ptrdiff_t>(std::min(count, plan.steps.size() - from)));
    return shorter;
}

} // namespace

Life live(const Plan& plan, bool tells)
{
    World world(plan, tells);
    world.begin();
    for (const Step& step : plan.steps) {
        if (world.violation())
            break;
        world.step(step);
    }
    if (!world.violation())
        world.settle();
    if (!world.violation())
        checkRest(world);
    // I12: who comes now, with nothing, ends up with the same.
    if (!world.violation() && plan.seed % 4 == 0) {
        world.desks().front()->reinstall();
        world.settle();
        if (!world.violation())
            checkRest(world);
    }
    return {world.violation(), world.protocol, world.model.all.size(), world.happened()};
}

// Leaves out halves, quarters, … down to single steps, as long as something can be left out.
Plan shortened(const Plan& plan, const Violation& violation)
{
    Plan best = plan;
    int lives = 0;
    for (size_t size = std::max<size_t>(best.steps.size() / 2, 1); lives < mostLives;) {
        bool found = false;
        for (size_t from = 0; from < best.steps.size() && lives < mostLives;) {
            ++lives;
            if (const Plan shorter = without(best, from, size); failsAlike(shorter, violation)) {
                best = shorter;
                found = true;
            } else {
                from += size;
            }
        }
        if (size == 1 && !found)
            break;
        size = std::max<size_t>(size / 2, 1);
    }
    return best;
}

QString report(const Plan& plan, const Violation& violation)
{
    const Plan shorter = shortened(plan, violation);
    const Life life = live(shorter, true);
    return QStringLiteral("seed %1: %2: %3\n%4 of %5 steps are enough:\n%6")
        .arg(plan.seed)
        .arg(violation.invariant, violation.text)
        .arg(shorter.steps.size())
        .arg(plan.steps.size())
        .arg(life.protocol.join(u'\n'));
}

} // namespace madoguchi::sim
