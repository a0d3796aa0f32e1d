// SPDX-License-Identifier: GPL-3.0-or-later
// Everything that can happen to a call centre's network, while it works: real processes, a real TCP proxy,
// real stores.
#include "tests/process/outage/verdict.h"
#include "tests/support/wait_for.h"

#include "kb/base/clock.h"
#include "kb/base/random.h"

#include <cstdio>

using namespace madoguchi;
using namespace madoguchi::test;

namespace {

constexpr int healWithinMs = 90'000;
/// A fault hits desks that had come back and caught up after the one before. Longer than the longest
/// reconnect delay.
constexpr int comeBackMs = 45'000;

struct Scale
{
    int contacts = 0; ///< of both desks
    int pauseMs = 0;  ///< between two of one desk
    int hubKills = 0;
    int cuts = 0;
    int silences = 0;
    int deskKills = 0;
};

enum class Fault { HubKill, Cut, Silence, Delay, DeskKill };

class Outage
{
public:
    Outage(const Scale& scale, quint64 seed)
        : world(seed)
        , m_scale(scale)
        , m_random(seed)
    {
    }

    void run()
    {
        const std::vector<Fault> faults = shuffled();
        const int each = m_scale.contacts / 2;
        world.begin(each, m_scale.pauseMs);
        for (size_t i = 0; i < faults.size(); ++i) {
            const auto next =
                static_cast<qsizetype>((i + 1) * static_cast<size_t>(m_scale.contacts) / (faults.size() + 2));
            REQUIRE(waitFor([&] { return world.savedCount() >= next; }, healWithinMs));
            REQUIRE(waitFor([&] { return world.areCurrent(); }, comeBackMs));
            strike(faults[i], each);
        }
        REQUIRE(waitFor([&] { return world.desks[0]->isDone() && world.desks[1]->isDone(); }, healWithinMs));
    }

    OutageWorld world;

private:
    std::vector<Fault> shuffled()
    {
        std::vector<Fault> faults{Fault::Delay};
        faults.insert(faults.end(), static_cast<size_t>(m_scale.hubKills), Fault::HubKill);
        faults.insert(faults.end(), static_cast<size_t>(m_scale.cuts), Fault::Cut);
        faults.insert(faults.end(), static_cast<size_t>(m_scale.silences), Fault::Silence);
        faults.insert(faults.end(), static_cast<size_t>(m_scale.deskKills), Fault::DeskKill);
        for (size_t i = faults.size() - 1; i > 0; --i)
            std::swap(faults[i], faults[m_random.below(static_cast<quint32>(i + 1))]);
        return faults;
    }

    void lasts(quint32 fromMs, quint32 toMs)
    {
        const auto ms = static_cast<int>(fromMs + m_random.below(toMs - fromMs));
        (void)waitFor([] { return false; }, ms);
    }

    void pullFor(quint32 fromMs, quint32 toMs)
    {
        world.cable.pull();
        world.cable.set({});
        lasts(fromMs, toMs);
        world.cable.plug();
    }

    void strike(Fault fault, int each)
    {
        switch (fault) {
        case Fault::HubKill:
            world.killHub();
            lasts(100, 800);
            return world.startHub();
        case Fault::Cut:
            return pullFor(200, 1000);
        case Fault::Silence: {
            // Most telling is what the hub did and the desk never heard of.
            const bool desksHear = m_random.below(3) == 0;
            world.cable.set({.toHub = {.swallows = desksHear}, .toDesk = {.swallows = !desksHear}});
            lasts(300, 900);
            return pullFor(1, 50);
        }
        case Fault::Delay:
            world.cable.set({.toHub = {.delayMs = 60}, .toDesk = {.delayMs = 60}});
            lasts(500, 900);
            return pullFor(1, 50);
        case Fault::DeskKill: {
            DeskProcess& victim = *world.desks[m_random.below(2)];
            victim.kill();
            lasts(50, 400);
            return victim.start({}, each, m_scale.pauseMs);
        }
        }
    }

    const Scale m_scale;
    SeededRandom m_random;
};

void loseNothing(const Scale& scale, quint64 seed)
{
    const SystemClock clock;
    const qint64 began = clock.steadyMs();
    Outage outage(scale, seed);
    outage.run();
    OutageWorld& world = outage.world;
    const qint64 quiet = clock.steadyMs();
    const bool healed = waitFor([&] { return world.isHealed(); }, healWithinMs);
    const qint64 now = clock.steadyMs();
    const Verdict verdict = judge(world, healWithinMs);
    std::printf("seed %llu: saved %lld, lost %d, doubled %d; hub killed %d, cable pulled %d, half open %d, "
                "delayed 1, "
                "desk killed %d; healed %.1f s after the last save, %.1f s in all\n",
                static_cast<unsigned long long>(seed), static_cast<long long>(verdict.saved), verdict.lost,
                verdict.doubled, scale.hubKills, scale.cuts, scale.silences, scale.deskKills,
                static_cast<double>(now - quiet) / 1000, static_cast<double>(now - began) / 1000);
    std::fflush(stdout);

    CHECK(healed);
    CHECK(verdict.healed);
    CHECK(verdict.saved >= scale.contacts);
    CHECK(verdict.lost == 0);
    CHECK(verdict.doubled == 0);
    CHECK(verdict.intact);
    CHECK(verdict.atDesks == 0);
}

} // namespace

TEST_CASE("I1 I2 I3 I6 hub and desks killed, cable pulled during saves: none lost, none doubled")
{
    loseNothing({.contacts = 100, .pauseMs = 60, .hubKills = 2, .cuts = 2, .silences = 1, .deskKills = 1}, 1);
}

// sh tests/process/outage/campaign.sh
TEST_CASE("500 contacts, the hub killed five times, the cable pulled five times, a desk killed twice",
          "[.long]")
{
    const quint64 seed = qEnvironmentVariable("MADOGUCHI_SEED", QStringLiteral("1")).toULongLong();
    loseNothing({.contacts = 500, .pauseMs = 80, .hubKills = 5, .cuts = 5, .silences = 3, .deskKills = 2},
                seed);
}
