// SPDX-License-Identifier: GPL-3.0-or-later
// A connection that pushes a contact and pulls it back, cut after every single byte of either direction: the
// TLS handshake, the greeting, the push, its answer, the page.
#include "tests/process/network/lan.h"
#include "tests/support/printers.h"
#include "tests/support/wait_for.h"

#include <cstdio>

using namespace madoguchi;
using namespace madoguchi::test;

namespace {

constexpr int patienceMs = 20'000;
/// Signatures differ in length by a few bytes.
constexpr qint64 slack = 16;

sync::Timing impatient()
{
    sync::Timing timing;
    timing.backoffBaseMs = 1;
    timing.backoffCapMs = 8;
    timing.nudgeMs = 0;
    return timing;
}

class ByteCuts
{
public:
    ByteCuts()
        : m_desk(m_lan.addDesk(impatient()))
    {
    }

    /// Pushes and pulls over a connection of its own. @return how many it took
    int exchange(const CableCondition& first)
    {
        Cable& cable = m_lan.cable(0);
        cable.pull();
        (void)m_desk.save();
        const int before = cable.accepted();
        cable.setForNext(first);
        cable.plug();
        m_desk.driver().kick();
        const bool done = waitFor(
            [&] {
                return cable.accepted() > before && m_desk.pending() == 0 && m_desk.isCurrent() &&
                       cable.carried().toDesk > 0;
            },
            patienceMs);
        REQUIRE(done);
        return cable.accepted() - before;
    }

    void run(int step, int phase)
    {
        exchange({});
        REQUIRE(exchange({}) == 1);
        const Cable::Carried whole = m_lan.cable(0).carried();
        const qint64 began = m_lan.clock.steadyMs();
        const int toHub = cutAll(whole.toHub, step, phase, &CableCondition::toHub);
        const int toDesk = cutAll(whole.toDesk, step, phase, &CableCondition::toDesk);
        REQUIRE(waitFor([&] { return m_desk.isEqualToHub(); }, patienceMs));
        std::printf(
            "a push and a pull of %lld + %lld bytes, cut after every %d. byte from the %d.: %d cuts on the "
            "way to the hub, %d on the way to the desk, lost %d, doubled %d, %.1f s\n",
            static_cast<long long>(whole.toHub), static_cast<long long>(whole.toDesk), step, phase, toHub,
            toDesk, m_lan.lost(), m_lan.doubled(),
            static_cast<double>(m_lan.clock.steadyMs() - began) / 1000);
        std::fflush(stdout);
        // The last bytes (a comparison, a hint) may be cut off after everything was done; how many they are
        // depends on how the work fell into frames, and so on the machine's load.
        CHECK(toHub >= whole.toHub / step * 8 / 10);
        CHECK(toDesk >= whole.toDesk / step * 8 / 10);
        CHECK(m_lan.lost() == 0);
        CHECK(m_lan.doubled() == 0);
        CHECK(m_desk.troubles() == QStringList());
    }

private:
    int cutAll(qint64 total, int step, int phase, LaneCondition CableCondition::*lane)
    {
        int cuts = 0;
        for (qint64 bytes = phase; bytes <= total + slack; bytes += step) {
            CAPTURE(bytes);
            CableCondition condition;
            (condition.*lane).cutAfter = bytes;
            cuts += exchange(condition) > 1 ? 1 : 0;
        }
        return cuts;
    }

    Lan m_lan;
    LanDesk& m_desk;
};

} // namespace

TEST_CASE("I1 I2 I3 a push and a pull cut after every 13th byte: nothing lost, nothing doubled")
{
    SystemRandom random;
    ByteCuts().run(13, 1 + static_cast<int>(random.below(13)));
}

// sh tests/process/network/campaign.sh bytes
TEST_CASE("I1 I2 I3 a push and a pull cut after every byte: nothing lost, nothing doubled", "[.bytes]")
{
    ByteCuts().run(1, 1);
}
