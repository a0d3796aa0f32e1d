// SPDX-License-Identifier: GPL-3.0-or-later
#include "kb/hub/request_budget.h"
#include "tests/support/printers.h"

using namespace madoguchi;
using namespace madoguchi::hub;

TEST_CASE("a seat asks a thousand things at once and two hundred a second, and no other seat waits for it")
{
    ManualClock clock;
    SystemRandom random;
    IdMaker ids(clock, random);
    RequestBudget budget(clock);
    const auto seat = ids.make<SeatId>();
    const auto other = ids.make<SeatId>();
    int served = 0;
    for (; budget.waitMs(seat) == 0; ++served)
        budget.take(seat);
    CHECK(served == 1'000);
    CHECK(budget.waitMs(seat) == 5);
    CHECK(budget.waitMs(other) == 0);
    for (int ms = 0; ms < 1'000; ++ms) {
        clock.advance(1);
        for (; budget.waitMs(seat) == 0; ++served)
            budget.take(seat);
    }
    CHECK(served == 1'200);
    // Nothing is remembered of whoever asks for little.
    clock.advance(5'000);
    budget.sweep();
    CHECK(budget.seats() == 0);
    CHECK(budget.waitMs(seat) == 0);
}
