// SPDX-License-Identifier: GPL-3.0-or-later
#include "kb/hub/throttle.h"
#include "tests/support/printers.h"

using namespace madoguchi;
using namespace madoguchi::hub;

TEST_CASE("the third failure makes one wait, each further one twice as long, up to the longest wait")
{
    ManualClock clock;
    Throttle throttle(clock, {});
    const QString key = QStringLiteral("aoki");
    throttle.attempt(key);
    throttle.attempt(key);
    CHECK(throttle.waitMs(key) == 0);
    throttle.attempt(key);
    CHECK(throttle.waitMs(key) == 1'000);
    clock.advance(400);
    CHECK(throttle.waitMs(key) == 600);
    clock.advance(600);
    CHECK(throttle.waitMs(key) == 0);
    throttle.attempt(key);
    CHECK(throttle.waitMs(key) == 2'000);
    for (int i = 0; i < 40; ++i)
        throttle.attempt(key);
    CHECK(throttle.waitMs(key) == 60'000);
    CHECK(throttle.waitMs(QStringLiteral("other")) == 0);
}

TEST_CASE("success and time forgive")
{
    ManualClock clock;
    Throttle throttle(clock, {});
    const QString key = QStringLiteral("aoki");
    for (int i = 0; i < 5; ++i)
        throttle.attempt(key);
    throttle.succeeded(key);
    CHECK(throttle.waitMs(key) == 0);
    for (int i = 0; i < 5; ++i)
        throttle.attempt(key);
    clock.advance(900'001);
    throttle.attempt(key);
    CHECK(throttle.waitMs(key) == 0);
}

TEST_CASE("I13: a wall clock set back or forth shortens no wait")
{
    ManualClock clock;
    Throttle throttle(clock, {});
    const QString key = QStringLiteral("aoki");
    for (int i = 0; i < 3; ++i)
        throttle.attempt(key);
    clock.setWall({clock.now().ms + 86'400'000});
    CHECK(throttle.waitMs(key) == 1'000);
}

TEST_CASE("a flood of keys pushes out the oldest and no more")
{
    ManualClock clock;
    Throttle throttle(clock, {.freeAttempts = 1, .keys = 3});
    for (int i = 0; i < 5; ++i) {
        throttle.attempt(QString::number(i));
        clock.advance(1);
    }
    CHECK(throttle.waitMs(QStringLiteral("0")) == 0);
    CHECK(throttle.waitMs(QStringLiteral("4")) > 0);
}
