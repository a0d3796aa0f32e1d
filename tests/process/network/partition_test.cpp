// SPDX-License-Identifier: GPL-3.0-or-later
// Partitions of every shape at once, each at a desk of its own, and how long the outbox takes to get empty
// once the network works again. In the test run everything is ten times faster than in production; the
// campaign measures the timings of production.
#include "tests/process/network/lan.h"
#include "tests/support/printers.h"
#include "tests/support/wait_for.h"

#include <QTimer>

#include <cstdio>
#include <functional>

using namespace madoguchi;
using namespace madoguchi::test;

namespace {

constexpr int healWithinMs = 60'000;
constexpr int halfOpenWithinMs = 90'000;

struct Shape
{
    const char* name;
    std::function<void(Cable&)> begin;
    std::function<void(Cable&)> again = {}; ///< every so often while it lasts
};

std::vector<Shape> shapes(RandomSource& random)
{
    const auto flap = [](Cable& cable) {
        cable.pull();
        cable.plug();
    };
    return {
        {"refused", [](Cable& cable) { cable.pull(); }},
        {"accepted, then silence",
         [](Cable& cable) {
             cable.cut();
             cable.set(silence());
         }},
        {"half open", [](Cable& cable) { cable.set(silence()); }},
        {"nothing reaches the hub", [](Cable& cable) { cable.set({.toHub = {.swallows = true}}); }},
        {"replies are dropped", [](Cable& cable) { cable.set({.toDesk = {.swallows = true}}); }},
        {"held up, then sent again",
         [](Cable& cable) { cable.set({.toHub = {.holds = true}, .toDesk = {.holds = true}}); }},
        {"1 byte a second",
         [](Cable& cable) { cable.set({.toHub = {.bytesPerSecond = 1}, .toDesk = {.bytesPerSecond = 1}}); }},
        {"flapping", flap, flap},
        {"anything", [](Cable& cable) { cable.set(silence()); },
         [&random](Cable& cable) {
             CableCondition any;
             any.toHub.swallows = random.below(2) == 0;
             any.toDesk.swallows = random.below(2) == 0;
             any.toDesk.delayMs = static_cast<int>(random.below(500));
             any.toHub.cutAfter = random.below(2) == 0 ? random.below(2000) : -1;
             cable.set(any);
             if (random.below(3) == 0)
                 cable.cut();
         }},
    };
}

class Partitions
{
public:
    explicit Partitions(int factor)
        : m_factor(factor)
        , m_random(static_cast<quint64>(factor))
        , m_shapes(shapes(m_random))
    {
        for (size_t i = 0; i <= m_shapes.size(); ++i)
            m_lan.addDesk(hasty(factor));
    }

    void run()
    {
        for (size_t i = 0; i < m_shapes.size(); ++i)
            m_shapes[i].begin(m_lan.cable(i));
        last();
        heal();
        CHECK(m_lan.lost() == 0);
        CHECK(m_lan.doubled() == 0);
    }

private:
    // Long enough for every delay to have grown to its cap.
    void last()
    {
        constexpr int saves = 18;
        const int stepMs = 90'000 / m_factor / saves;
        LanDesk& well = m_lan.desk(m_shapes.size());
        for (int i = 0; i < saves; ++i) {
            for (size_t n = 0; n <= m_shapes.size(); ++n) {
                if (i < saves / 2) // then only the timers bring them back
                    (void)m_lan.desk(n).save();
                if (n < m_shapes.size() && m_shapes[n].again)
                    m_shapes[n].again(m_lan.cable(n));
            }
            const qint64 from = m_lan.clock.steadyMs();
            CHECK(waitFor([&] { return well.pending() == 0; }, 5000));
            m_wellMs = std::max(m_wellMs, m_lan.clock.steadyMs() - from);
            (void)waitFor([] { return false; }, stepMs);
        }
        for (size_t n = 0; n < m_shapes.size(); ++n) {
            CAPTURE(m_shapes[n].name);
            if (!m_shapes[n].again)
                CHECK(m_lan.desk(n).pending() >= saves / 2); // it was cut off indeed
        }
    }

    void heal()
    {
        const qint64 from = m_lan.clock.steadyMs();
        std::vector<qint64> healed(m_shapes.size(), -1);
        for (size_t n = 0; n < m_shapes.size(); ++n) {
            m_lan.cable(n).set({});
            m_lan.cable(n).plug();
        }
        const bool all = waitFor(
            [&] {
                size_t done = 0;
                for (size_t n = 0; n < m_shapes.size(); ++n) {
                    if (healed[n] < 0 && m_lan.desk(n).pending() == 0)
                        healed[n] = m_lan.clock.steadyMs() - from;
                    done += healed[n] >= 0 ? 1 : 0;
                }
                return done == m_shapes.size();
            },
            2 * healWithinMs);
        CHECK(all);
        for (size_t n = 0; n < m_shapes.size(); ++n) {
            std::printf("%-26s outbox empty %5.1f s after the network was well\n", m_shapes[n].name,
                        static_cast<double>(healed[n]) / 1000);
            CAPTURE(m_shapes[n].name);
            CHECK(healed[n] <= limit(healWithinMs));
            CHECK(waitFor([&] { return m_lan.desk(n).isEqualToHub(); }));
        }
        std::printf("a desk without trouble meanwhile: outbox empty within %lld ms; lost %d, doubled %d\n",
                    static_cast<long long>(m_wellMs), m_lan.lost(), m_lan.doubled());
        std::fflush(stdout);
    }

    // A busy machine is not ten times faster than itself.
    [[nodiscard]] qint64 limit(qint64 ms) const { return m_factor == 1 ? ms : ms / m_factor * 2; }

    const int m_factor;
    SeededRandom m_random;
    std::vector<Shape> m_shapes;
    Lan m_lan;
    qint64 m_wellMs = 0;
};

// A firewall forgets the connection; nobody is told, and a new one would be welcome.
void halfOpen(int factor)
{
    struct Case
    {
        const char* name;
        bool toHub;
        bool toDesk;
        bool saves;
    };
    const Case cases[] = {{"both ways, while nobody does anything", true, true, false},
                          {"both ways, and a contact is saved", true, true, true},
                          {"to the hub, and a contact is saved", true, false, true},
                          {"to the desk, and a contact is saved", false, true, true}};
    Lan lan;
    std::vector<qint64> took(std::size(cases), -1);
    for (size_t n = 0; n < std::size(cases); ++n)
        lan.addDesk(hasty(factor));
    // In a busy centre hints keep coming to a desk that the hub does not hear any more.
    LanDesk& busy = lan.addDesk(hasty(factor));
    QTimer saves;
    QObject::connect(&saves, &QTimer::timeout, &busy, [&busy] { (void)busy.save(); });
    saves.start(5000 / factor);
    (void)waitFor([] { return false; }, 5000 / factor);
    const qint64 from = lan.clock.steadyMs();
    for (size_t n = 0; n < std::size(cases); ++n) {
        lan.cable(n).deaden(cases[n].toHub, cases[n].toDesk);
        if (cases[n].saves)
            (void)lan.desk(n).save();
    }
    (void)waitFor(
        [&] {
            size_t done = 0;
            for (size_t n = 0; n < std::size(cases); ++n) {
                if (took[n] < 0 && lan.desk(n).signIns() > 1 && lan.desk(n).isCurrent() &&
                    lan.desk(n).pending() == 0)
                    took[n] = lan.clock.steadyMs() - from;
                done += took[n] >= 0 ? 1 : 0;
            }
            return done == std::size(cases);
        },
        2 * halfOpenWithinMs / factor);
    saves.stop();
    CHECK(waitFor([&] { return busy.pending() == 0; }));
    for (size_t n = 0; n < std::size(cases); ++n) {
        std::printf("half open %-38s recovered after %5.1f s\n", cases[n].name,
                    static_cast<double>(took[n]) / 1000);
        CAPTURE(cases[n].name);
        CHECK(took[n] >= 0);
        CHECK(took[n] <= halfOpenWithinMs / factor);
    }
    std::fflush(stdout);
    CHECK(lan.lost() == 0);
    CHECK(lan.doubled() == 0);
}

} // namespace

TEST_CASE("I3 a partition of any shape heals to an empty outbox, at a tenth of production's timings")
{
    Partitions(10).run();
}

TEST_CASE("I3 a half-open connection is found out and replaced, at a tenth of production's timings")
{
    halfOpen(10);
}

// sh tests/process/network/campaign.sh partition half-open
TEST_CASE("I3 a partition of any shape heals to an empty outbox within 60 s", "[.partition]")
{
    Partitions(1).run();
}

TEST_CASE("I3 a half-open connection is found out and replaced within 90 s", "[.half-open]")
{
    halfOpen(1);
}
