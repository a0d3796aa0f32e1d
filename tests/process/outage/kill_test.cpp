// SPDX-License-Identifier: GPL-3.0-or-later
// kill -9, again and again, at any moment: of a desk while it saves contacts and pushes them, and of the hub
// while pushes are on their way to it.
#include "tests/process/outage/verdict.h"
#include "tests/support/wait_for.h"

#include "kb/base/clock.h"
#include "kb/base/random.h"

#include <QRegularExpression>

#include <cstdio>

using namespace madoguchi;
using namespace madoguchi::test;

namespace {

/// Beyond every delay there is, on a machine that does a hundred other things.
constexpr int healWithinMs = 600'000;
/// More than anybody saves here: the desks never come to their end by themselves.
constexpr int unbounded = 10'000'000;
/// Reconnects and retries are so many times faster than in production: more kills in the time.
constexpr int hasty = 20;
/// Saves of a desk whose hub is killed: no faster than a hub on a busy machine takes them in between kills.
constexpr int savePauseMs = 200;
/// So often the hub lives until two pushes at most wait at each desk, and is killed then.
constexpr int drainEvery = 20;
constexpr int fewWaiting = 400;

int fromEnvironment(const char* name, int otherwise)
{
    return qEnvironmentVariableIsSet(name) ? qEnvironmentVariableIntValue(name) : otherwise;
}

quint64 fromEnvironmentSeed()
{
    return static_cast<quint64>(fromEnvironment("MADOGUCHI_SEED", 1));
}

void pass(int ms)
{
    (void)waitFor([] { return false; }, ms);
}

/// Long campaigns say now and then how far they are.
void tellProgress(const OutageWorld& world, int kills, qint64 longestMs)
{
    if (kills % 100 != 0)
        return;
    std::printf("%d kills, %lld saved, longest away %.1f s\n", kills,
                static_cast<long long>(world.savedCount()), static_cast<double>(longestMs) / 1000);
    std::fflush(stdout);
}

void conclude(OutageWorld& world, const char* what, int kills, const QString& figures, qint64 beganMs)
{
    for (const auto& desk : world.desks)
        desk->stopSaving();
    REQUIRE(waitFor([&] { return world.desks[0]->isDone() && world.desks[1]->isDone(); }, healWithinMs));
    const Verdict verdict = judge(world, healWithinMs);
    std::printf("%d kills of %s: saved %lld, lost %d, doubled %d; %s; saved and never shown %d; stores %s, "
                "healed %s, %.0f s\n",
                kills, what, static_cast<long long>(verdict.saved), verdict.lost, verdict.doubled,
                qUtf8Printable(figures), verdict.unshown, verdict.intact ? "intact" : "DAMAGED",
                verdict.healed ? "yes" : "NO",
                static_cast<double>(SystemClock().steadyMs() - beganMs) / 1000);
    std::fflush(stdout);
    CHECK(verdict.lost == 0);
    CHECK(verdict.doubled == 0);
    CHECK(verdict.atDesks == 0);
    CHECK(verdict.intact);
    CHECK(verdict.healed);
    CHECK(verdict.saved > kills);
}

void killDesks(int kills, quint64 seed)
{
    const qint64 began = SystemClock().steadyMs();
    SeededRandom random(seed);
    OutageWorld world(seed, hasty);
    world.begin(unbounded, 4);
    int connected = 0;
    qint64 longest = 0;
    int damaged = 0;
    for (int i = 0; i < kills; ++i) {
        DeskProcess& victim = *world.desks[random.below(2)];
        // Most while it saves; every fourth once it pushes and pulls as well.
        const auto shown = victim.saved().size();
        REQUIRE(waitFor([&] { return victim.saved().size() > shown; }, healWithinMs));
        if (i % 4 == 0) {
            const qint64 from = SystemClock().steadyMs();
            const bool online = waitFor([&] { return victim.isOnline(); }, healWithinMs);
            INFO("kill " << i << ": " << victim.failed().join(u' ').toStdString());
            REQUIRE(online);
            longest = std::max(longest, SystemClock().steadyMs() - from);
        }
        pass(static_cast<int>(random.below(40)));
        connected += victim.isOnline() ? 1 : 0;
        victim.kill();
        if (i % 25 == 0)
            damaged += isIntact(victim.store()) ? 0 : 1;
        victim.start({}, unbounded, 4);
        tellProgress(world, i + 1, longest);
    }
    CHECK(damaged == 0);
    conclude(
        world, "a desk that saves contacts", kills,
        QStringLiteral("while connected %1, damaged in between %2, online again after %3 s at the longest")
            .arg(connected)
            .arg(damaged)
            .arg(static_cast<double>(longest) / 1000),
        began);
}

/// Why it may have taken so long; read by whoever finds the test red.
void tellStates(OutageWorld& world, int kill)
{
    for (const auto& desk : world.desks)
        UNSCOPED_INFO("kill " << kill << ": desk " << (desk->isRunning() ? "runs" : "ENDED") << ", state "
                              << static_cast<int>(desk->state()) << ", saved " << desk->saved().size()
                              << ", waiting " << desk->pending() << ", "
                              << desk->failed().join(u' ').toStdString());
    world.hub.readLog();
    UNSCOPED_INFO("hub " << (world.hub.isRunning() ? "runs" : "ENDED") << ", " << world.cable.accepted()
                         << " connections so far, its log's end: "
                         << world.hub.log().right(1000).toStdString());
}

/// Else the outboxes grow with every kill, beyond what any desk would ever hold.
[[nodiscard]] bool everythingThrough(OutageWorld& world)
{
    return waitFor(
        [&] { return world.desks[0]->pending() <= fewWaiting && world.desks[1]->pending() <= fewWaiting; },
        healWithinMs);
}

void killHub(int kills, quint64 seed)
{
    const qint64 began = SystemClock().steadyMs();
    static const QRegularExpression duplicates(QStringLiteral("duplicate=(\\d+)"));
    SeededRandom random(seed);
    OutageWorld world(seed, hasty);
    world.begin(unbounded, savePauseMs);
    int again = 0;
    qint64 longest = 0;
    for (int i = 0; i < kills; ++i) {
        const auto shown = world.savedCount();
        const qint64 from = SystemClock().steadyMs();
        bool back = waitFor([&] { return world.areOnline() && world.savedCount() > shown; }, healWithinMs);
        longest = std::max(longest, SystemClock().steadyMs() - from);
        if (back && i % drainEvery == drainEvery - 1)
            back = everythingThrough(world);
        if (!back)
            tellStates(world, i);
        REQUIRE(back);
        pass(static_cast<int>(random.below(60)));
        world.killHub();
        auto found = duplicates.globalMatch(world.hub.log());
        while (found.hasNext())
            again += found.next().captured(1).toInt();
        world.startHub();
        tellProgress(world, i + 1, longest);
    }
    conclude(world, "the hub while contacts are pushed", kills,
             QStringLiteral("committed, not answered and pushed again %1, desks away %2 s at the longest")
                 .arg(again)
                 .arg(static_cast<double>(longest) / 1000),
             began);
}

} // namespace

TEST_CASE("I1 I2 I3 a desk is killed ten times while it saves contacts: none lost, none doubled")
{
    killDesks(10, 1);
}

TEST_CASE("I1 I2 I3 the hub is killed six times while contacts are pushed: none lost, none doubled")
{
    killHub(6, 1);
}

// sh tests/process/outage/kills.sh
TEST_CASE("a desk is killed 1,000 times while it saves contacts", "[.desk-kills]")
{
    killDesks(fromEnvironment("MADOGUCHI_KILLS", 1000), fromEnvironmentSeed());
}

TEST_CASE("the hub is killed 1,000 times while contacts are pushed", "[.hub-kills]")
{
    killHub(fromEnvironment("MADOGUCHI_KILLS", 1000), fromEnvironmentSeed());
}
