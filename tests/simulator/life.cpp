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

// What is not needed besides the steps: so that it is told whether wrong clocks, say, have to do with it.
Plan plainer(Plan best, const Violation& violation)
{
    const auto attempt = [&](auto change) {
        Plan plain = best;
        change(plain);
        if (failsAlike(plain, violation))
            best = plain;
    };
    attempt([](Plan& plan) { plan.wrongClocks = false; });
    attempt([](Plan& plan) { plan.indexed = false; });
    attempt([](Plan& plan) { plan.rowsPerPage = 500; });
    attempt([](Plan& plan) { plan.desks = 2; });
    return best;
}

QString circumstances(const Plan& plan)
{
    return QStringLiteral("%1 desks, pages of %2 rows, clocks %3%4")
        .arg(plan.desks)
        .arg(plan.rowsPerPage)
        .arg(plan.wrongClocks ? QStringLiteral("wrong") : QStringLiteral("right"),
             plan.indexed ? QStringLiteral(", a search index") : QString());
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
    if (world.violation() || plan.seed % 4 != 0)
        return {world.violation(), world.protocol, world.model.all.size(), world.happened()};
    // Who comes now, with nothing, ends up with the same.
    world.desks().front()->reinstall();
    world.settle();
    if (!world.violation())
        checkRest(world);
    auto violation = world.violation();
    if (violation)
        violation = Violation{
            QStringLiteral("I12"),
            QStringLiteral("with a desk set up anew, %1: %2").arg(violation->invariant, violation->text)};
    return {violation, world.protocol, world.model.all.size(), world.happened()};
}

// Leaves out halves, quarters, … down to single steps, as long as something can be left out.
Plan shortened(const Plan& plan, const Violation& violation)
{
    Plan best = plainer(plan, violation);
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
    return QStringLiteral("seed %1: %2: %3\n%4 of %5 steps are enough; %6:\n%7")
        .arg(plan.seed)
        .arg(violation.invariant, violation.text)
        .arg(shorter.steps.size())
        .arg(plan.steps.size())
        .arg(circumstances(shorter))
        .arg(life.protocol.join(u'\n'));
}

} // namespace madoguchi::sim
