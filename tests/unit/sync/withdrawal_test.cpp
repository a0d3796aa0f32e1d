// SPDX-License-Identifier: GPL-3.0-or-later
// Something is taken from a desk while it pulls, stages, swaps, pushes or fetches: afterwards not a word of
// it is in any of its files.
#include "tests/unit/sync/withdrawal_life.h"

#include <cstdio>

using namespace madoguchi;
using namespace madoguchi::test;

namespace {

/// @return how many lives left a word
int live(quint64 from, quint64 until, Habits habits)
{
    std::map<QString, int> moments;
    QStringList left;
    int with = 0;
    for (quint64 seed = from; seed < until; ++seed) {
        CAPTURE(seed);
        WithdrawalLife life(seed, habits);
        life.live();
        ++moments[life.moment()];
        CHECK(life.holdsTheRest());
        with += life.left().isEmpty() ? 0 : 1;
        left += life.left();
    }
    std::printf("%llu withdrawals, a word left by %d\n", static_cast<unsigned long long>(until - from), with);
    for (const auto& [moment, times] : moments)
        std::printf("%5d  %s\n", times, qPrintable(moment));
    for (const QString& each : left.mid(0, 10))
        std::printf("%s\n", qPrintable(each));
    return with;
}

} // namespace

TEST_CASE("I10 not a word of what was withdrawn is in any file of the desk: 40 races")
{
    CHECK(live(1, 41, {}) == 0);
}

// sh tests/cases/campaign.sh withdrawals
TEST_CASE("I10 not a word of what was withdrawn is in any file of the desk: 1000 races", "[.withdrawals]")
{
    CHECK(live(1, 1'001, {}) == 0);
}

TEST_CASE(
    "the search for withdrawn words finds them where the log is kept or nothing is overwritten or the index "
    "is left as it was")
{
    CHECK(live(1, 9, {.wipes = false}) > 0);
    CHECK(live(1, 9, {.overwrites = false}) > 0);
    CHECK(live(1, 17, {.keepsIndex = false}) > 0);
}
