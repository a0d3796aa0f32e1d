// SPDX-License-Identifier: GPL-3.0-or-later
// Whole frames of the protocol, inside TLS: doubled, left out, cut short, put behind others, held back for a
// later connection, and answers that belong to another request. Desks and hub have to come out of it equal.
#include "tests/process/network/frame_proxy.h"
#include "tests/process/network/lan.h"
#include "tests/support/printers.h"
#include "tests/support/wait_for.h"

#include "kb/wire/message.h"

#include <cstdio>

using namespace madoguchi;
using namespace madoguchi::test;

namespace {

constexpr int healWithinMs = 60'000;
/// The attack goes on for so long at most after the last contact, as long as any waits.
constexpr int attackOnMs = 5'000;

/// What the attacker did, to be printed: an attack that never struck proves nothing.
struct Strikes
{
    int doubled = 0;
    int leftOut = 0;
    int cutShort = 0;
    int behind = 0;
    int stale = 0;
    int misaddressed = 0;

    [[nodiscard]] int all() const { return doubled + leftOut + cutShort + behind + stale + misaddressed; }
};

class Attacker
{
public:
    explicit Attacker(quint64 seed)
        : m_random(seed)
    {
    }

    Frames operator()(int connection, Way way, const QByteArray& payload)
    {
        Frames frames{{payload}};
        auto& held = m_held[connection * 2 + static_cast<int>(way)];
        auto& old = m_old[static_cast<int>(way)];
        old.append(payload);
        if (old.size() > 40)
            old.removeFirst();
        strike(frames, held, old, way, payload);
        // What was held back comes behind.
        if (frames.sent.contains(payload))
            frames.sent += std::exchange(held, {});
        return frames;
    }

    Strikes strikes;

private:
    void strike(Frames& frames, QList<QByteArray>& held, const QList<QByteArray>& old, Way way,
                const QByteArray& payload)
    {
        switch (m_random.below(60)) {
        case 0:
        case 1:
            ++strikes.doubled;
            frames.sent.append(payload);
            break;
        case 2:
            ++strikes.leftOut;
            frames.sent.clear();
            break;
        case 3:
            ++strikes.cutShort;
            frames.sent = {
                payload.left(1 + static_cast<int>(m_random.below(static_cast<quint32>(payload.size()))))};
            break;
        case 4:
        case 5:
            ++strikes.behind;
            frames.sent.clear();
            held.append(payload);
            break;
        case 6:
        case 7:
            ++strikes.stale;
            frames.sent.append(old[static_cast<int>(m_random.below(static_cast<quint32>(old.size())))]);
            break;
        case 8:
            ++strikes.cutShort;
            frames.cut = true;
            break;
        case 9:
        case 10:
        case 11:
        case 12:
            if (way == Way::ToDesk)
                misaddress(frames, payload);
            break;
        default:
            break;
        }
    }

    // The right answer to the wrong question, and the right one after it.
    void misaddress(Frames& frames, const QByteArray& payload)
    {
        auto message = wire::decodeMessage(payload);
        REQUIRE(message);
        const qint64 off = 1 + m_random.below(3);
        if (auto* pushed = std::get_if<wire::Pushed>(&*message))
            pushed->request += off;
        else if (auto* page = std::get_if<wire::Page>(&*message))
            page->request += off;
        else
            return;
        ++strikes.misaddressed;
        frames.sent.prepend(wire::encodeMessage(*message));
    }

    SeededRandom m_random;
    std::map<int, QList<QByteArray>> m_held;
    std::map<int, QList<QByteArray>> m_old;
};

sync::Timing impatient()
{
    sync::Timing timing = hasty(50);
    timing.backoffCapMs = 60;
    timing.answerMs = 1'000; // what was left out is asked for again after it
    // A busy machine is not fifty times faster: what nobody attacks is not to be taken for lost.
    timing.connectWithinMs = timing.silentMs = timing.pongMs = 20'000;
    return timing;
}

void attack(quint64 seed, int contacts, Strikes& all)
{
    Lan lan;
    FrameProxy proxy(*hub::serverTls(lan.identity), lan.identity.authority);
    proxy.leadTo(lan.port());
    LanDesk& one = lan.addDesk(impatient(), proxy.serverPort());
    LanDesk& two = lan.addDesk(impatient(), proxy.serverPort());
    Attacker attacker(seed);
    proxy.set([&](int connection, Way way, const QByteArray& payload) {
        return attacker(connection, way, payload);
    });
    for (int i = 0; i < contacts; ++i) {
        (void)(i % 2 == 0 ? one : two).save();
        (void)waitFor([] { return false; }, 8);
    }
    (void)waitFor([&] { return one.pending() + two.pending() == 0; }, attackOnMs);
    proxy.set({});
    proxy.cut();
    CAPTURE(seed);
    const qint64 from = lan.clock.steadyMs();
    CHECK(waitFor([&] { return one.isEqualToHub() && two.isEqualToHub(); }, healWithinMs));
    const qint64 healed = lan.clock.steadyMs() - from;
    CHECK(lan.lost() == 0);
    CHECK(lan.doubled() == 0);
    CHECK(one.refused() + two.refused() == 0);
    const Strikes& now = attacker.strikes;
    std::printf(
        "seed %llu: %d contacts over %d connections, %lld frames; doubled %d, left out %d, cut short %d, "
        "put behind %d, stale %d, misaddressed %d: lost %d, doubled %d; equal after %lld ms\n",
        static_cast<unsigned long long>(seed), contacts, proxy.connections(),
        static_cast<long long>(proxy.passed()), now.doubled, now.leftOut, now.cutShort, now.behind, now.stale,
        now.misaddressed, lan.lost(), lan.doubled(), static_cast<long long>(healed));
    std::fflush(stdout);
    all.doubled += now.doubled;
    all.leftOut += now.leftOut;
    all.cutShort += now.cutShort;
    all.behind += now.behind;
    all.stale += now.stale;
    all.misaddressed += now.misaddressed;
}

} // namespace

TEST_CASE(
    "I2 I3 I6 I7 attacked frames: doubled, lost, cut short, reordered, stale or misaddressed, and every "
    "desk equals the hub")
{
    Strikes all;
    for (quint64 seed = 1; seed <= 3; ++seed)
        attack(seed, 120, all);
    for (const int kind : {all.doubled, all.leftOut, all.cutShort, all.behind, all.stale, all.misaddressed})
        CHECK(kind > 0);
}

// sh tests/process/network/campaign.sh frames
TEST_CASE("I2 I3 I6 I7 100 attackers on the frames of the protocol", "[.frames]")
{
    Strikes all;
    for (quint64 seed = 1; seed <= 100; ++seed)
        attack(seed, 120, all);
}
