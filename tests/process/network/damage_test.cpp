// SPDX-License-Identifier: GPL-3.0-or-later
// Bytes that change on their way: TLS finds out, the connection ends, the next one carries everything.
#include "tests/process/network/lan.h"
#include "tests/support/printers.h"
#include "tests/support/wait_for.h"

#include <cstdio>

using namespace madoguchi;
using namespace madoguchi::test;

namespace {

sync::Timing impatient()
{
    sync::Timing timing = hasty(50); // a byte that is missing is waited for until the silence is too long
    timing.backoffBaseMs = 1;
    timing.backoffCapMs = 8;
    timing.nudgeMs = 0;
    return timing;
}

void damage(int rounds)
{
    Lan lan;
    LanDesk& desk = lan.addDesk(impatient());
    Cable& cable = lan.cable(0);
    SeededRandom random(3);
    qint64 longest = 0;
    int reconnects = 0;
    for (int i = 0; i < rounds; ++i) {
        cable.pull();
        (void)desk.save();
        CableCondition condition;
        LaneCondition& lane = random.below(2) == 0 ? condition.toHub : condition.toDesk;
        lane.damageAt = random.below(i % 2 == 0 ? 900 : 1800);
        lane.damage = static_cast<LaneCondition::Damage>(random.below(3));
        CAPTURE(i, lane.damageAt, static_cast<int>(lane.damage));
        const int before = cable.accepted();
        cable.setForNext(condition);
        const qint64 began = lan.clock.steadyMs();
        cable.plug();
        desk.driver().kick();
        REQUIRE(
            waitFor([&] { return cable.accepted() > before && desk.pending() == 0 && desk.isCurrent(); }));
        longest = std::max(longest, lan.clock.steadyMs() - began);
        reconnects += cable.accepted() - before - 1;
    }
    REQUIRE(waitFor([&] { return desk.isEqualToHub(); }));
    std::printf("%d connections damaged: %d new ones, %lld ms at most until everything was over, lost %d, "
                "doubled %d\n",
                rounds, reconnects, static_cast<long long>(longest), lan.lost(), lan.doubled());
    CHECK(reconnects >= rounds / 2);
    CHECK(lan.lost() == 0);
    CHECK(lan.doubled() == 0);
}

} // namespace

TEST_CASE("I2 I3 bytes flipped, dropped or doubled anywhere in the stream end in a clean new connection")
{
    damage(40);
}

// sh tests/process/network/campaign.sh damage
TEST_CASE("I2 I3 2,000 connections with a damaged byte", "[.damage]")
{
    damage(2000);
}

TEST_CASE("I3 over a slow line of 1 byte a second nothing is lost, and over one with latency all goes on")
{
    Lan lan;
    LanDesk& slow = lan.addDesk(impatient());
    LanDesk& late = lan.addDesk();
    lan.cable(0).set({.toHub = {.bytesPerSecond = 1}, .toDesk = {.bytesPerSecond = 1}});
    lan.cable(1).set({.toHub = {.delayMs = 150}, .toDesk = {.delayMs = 150}});
    for (int i = 0; i < 5; ++i) {
        (void)slow.save();
        (void)late.save();
    }
    REQUIRE(waitFor([&] { return late.pending() == 0; }));
    CHECK(late.signIns() == 1); // latency is no reason to connect anew
    CHECK(slow.pending() == 5);
    lan.cable(0).set({});
    REQUIRE(waitFor([&] { return slow.isEqualToHub() && late.isEqualToHub(); }));
    CHECK(lan.lost() == 0);
    CHECK(lan.doubled() == 0);
}
