// SPDX-License-Identifier: GPL-3.0-or-later
// 2,000 lives in every test run, in parts that run side by side; tests/simulator/campaign.sh lives 100,000.
#include "tests/simulator/life.h"
#include "tests/support/printers.h"

#include <QLoggingCategory>

using namespace madoguchi::sim;

namespace {

void liveSeeds(quint64 from, quint64 to)
{
    QLoggingCategory::setFilterRules(QStringLiteral("madoguchi.*=false"));
    size_t commands = 0;
    for (quint64 seed = from; seed <= to; ++seed) {
        const Plan plan = planOf(seed);
        const Life life = live(plan);
        if (life.violation)
            FAIL(report(plan, *life.violation).toStdString());
        commands += life.commands;
    }
    QLoggingCategory::setFilterRules({});
    CHECK(commands > (to - from) * 5); // they have something to lose
}

} // namespace

TEST_CASE("I1 to I10 I12 I13 after any trouble nothing is lost or doubled, seeds 1 to 500")
{
    liveSeeds(1, 500);
}

TEST_CASE("I1 to I10 I12 I13 after any trouble nothing is lost or doubled, seeds 501 to 1000")
{
    liveSeeds(501, 1000);
}

TEST_CASE("I1 to I10 I12 I13 after any trouble nothing is lost or doubled, seeds 1001 to 1500")
{
    liveSeeds(1001, 1500);
}

TEST_CASE("I1 to I10 I12 I13 after any trouble nothing is lost or doubled, seeds 1501 to 2000")
{
    liveSeeds(1501, 2000);
}

TEST_CASE("I1 to I10 I12 I13 nothing leaves the room's pane but by a person's word, 300 seeds")
{
    liveSeeds(firstRoomSeed, firstRoomSeed + 299);
}

TEST_CASE("seeds that once told of a bug, seen again")
{
    for (const quint64 seed : {115,   156,   2234,  4093,  7145,  10625, 13013, 21642, 8651,  9523, 28853,
                               29556, 34171, 35111, 35911, 39618, 41522, 57685, 61665, 91059, 96769})
        liveSeeds(seed, seed);
}

TEST_CASE("a violation is told with its seed, and with no more steps than it takes")
{
    QLoggingCategory::setFilterRules(QStringLiteral("madoguchi.*=false"));
    Plan plan = planOf(11);
    plan.steps.push_back({StepKind::MadeUp});
    const Life life = live(plan);
    REQUIRE(life.violation);
    const Plan shorter = shortened(plan, *life.violation);
    REQUIRE(shorter.steps.size() == 2);
    CHECK(shorter.steps.front().kind == StepKind::Act);
    CHECK(shorter.steps.back().kind == StepKind::MadeUp);
    const QString told = report(plan, *life.violation);
    CHECK(told.startsWith(QStringLiteral("seed 11: I0: there is a contact\n2 of ")));
    CHECK(told.contains(QStringLiteral("VIOLATED I0")));
    QLoggingCategory::setFilterRules({});
}

TEST_CASE("a seed is always the same life, to the last word")
{
    QLoggingCategory::setFilterRules(QStringLiteral("madoguchi.*=false"));
    for (const quint64 seed : {3, 4, 5, 6}) {
        const Life first = live(planOf(seed), true);
        CHECK(first.protocol.size() > 20);
        CHECK(live(planOf(seed), true).protocol == first.protocol);
    }
    QLoggingCategory::setFilterRules({});
}
