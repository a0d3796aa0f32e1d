// SPDX-License-Identifier: GPL-3.0-or-later
// A connection that pushes a contact and pulls it back, cut after every single byte of either direction: the
// TLS handshake, the greeting, the push, its answer, the page.
#include "tests/process/network/lan.h"
#include "tests/support/printers.h"
#include "tests/support/wait_for.h"

#include <algorithm>
#include <cstdio>
#include <limits>
#include <optional>

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
        QObject::connect(&m_desk.driver(), &sync::SyncDriver::stateChanged, &m_desk, [this] { look(); });
        QObject::connect(&m_desk.driver(), &sync::SyncDriver::outboxChanged, &m_desk, [this] { look(); });
    }

    /// Pushes and pulls over a connection of its own. @return how many it took
    int exchange(const CableCondition& first)
    {
        Cable& cable = m_lan.cable(0);
        cable.pull();
        (void)m_desk.save();
        m_acceptedBefore = cable.accepted();
        m_whenDone.reset();
        cable.setForNext(first);
        cable.plug();
        m_desk.driver().kick();
        REQUIRE(waitFor(
            [this] {
                look();
                return m_whenDone.has_value();
            },
            patienceMs));
        return cable.accepted() - m_acceptedBefore;
    }

    /// What no exchange does without: the least of some, since a comparison may be on its way when all is
    /// done.
    Cable::Carried needed()
    {
        exchange({});
        Cable::Carried least{std::numeric_limits<qint64>::max(), std::numeric_limits<qint64>::max()};
        for (int i = 0; i < 5; ++i) {
            REQUIRE(exchange({}) == 1);
            least = {std::min(least.toHub, m_whenDone->toHub), std::min(least.toDesk, m_whenDone->toDesk)};
        }
        return least;
    }

    void run(int step, int phase)
    {
        const Cable::Carried whole = needed();
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
        // Else the cuts were not made where the work is.
        CHECK(toHub >= whole.toHub / step * 9 / 10);
        CHECK(toDesk >= whole.toDesk / step * 9 / 10);
        CHECK(m_lan.lost() == 0);
        CHECK(m_lan.doubled() == 0);
        CHECK(m_desk.troubles() == QStringList());
    }

private:
    /// The first moment counts: the hint of its own push makes a desk pull once more.
    void look()
    {
        const Cable::Carried carried = m_lan.cable(0).carried();
        if (!m_whenDone && m_lan.cable(0).accepted() > m_acceptedBefore && carried.toDesk > 0 &&
            m_desk.pending() == 0 && m_desk.isCurrent())
            m_whenDone = carried;
    }

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
    int m_acceptedBefore = 0;
    std::optional<Cable::Carried> m_whenDone;
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
