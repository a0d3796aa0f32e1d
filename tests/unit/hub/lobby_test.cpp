// SPDX-License-Identifier: GPL-3.0-or-later
#include "kb/hub/lobby.h"
#include "tests/support/printers.h"

using namespace madoguchi;
using namespace madoguchi::hub;

namespace {

/// A lobby and what became of whoever came.
class Door
{
public:
    explicit Door(Lobby::Bounds bounds)
        : lobby(clock, bounds)
    {
    }
    /// @return who it is
    int arrive(const QString& address)
    {
        const int who = ++m_last;
        lobby.arrive(
            QHostAddress(address), [this, who](int number) { m_numbers[who] = number; },
            [this, who] { m_sentAway[who] = true; });
        return who;
    }
    void isEncrypted(int who)
    {
        lobby.isEncrypted(m_numbers.at(who), [this, who] { m_sentAway[who] = true; });
    }
    void leave(int who) { lobby.left(m_numbers.at(who)); }
    [[nodiscard]] bool isIn(int who) const { return m_numbers.contains(who) && !isSentAway(who); }
    [[nodiscard]] bool isSentAway(int who) const { return m_sentAway.contains(who); }

    ManualClock clock;
    Lobby lobby;

private:
    int m_last = 0;
    std::map<int, int> m_numbers;
    std::map<int, bool> m_sentAway;
};

const QString attacker = QStringLiteral("10.0.0.66");
const QString honest = QStringLiteral("10.0.0.7");

} // namespace

TEST_CASE("whoever fills the lobby from one address keeps no other's desk outside")
{
    Door door({.inside = 4, .waiting = 10});
    const int first = door.arrive(attacker);
    for (int i = 0; i < 9; ++i)
        (void)door.arrive(attacker);
    CHECK(door.lobby.inside() == 4);
    CHECK(door.lobby.waiting() == 6);
    const int desk = door.arrive(honest);
    CHECK(door.isIn(desk));
    CHECK(door.isSentAway(first)); // the longest there
    CHECK(door.lobby.inside() == 4);
    // Ten other addresses take their shares, and none of the desk's one place.
    for (int i = 0; i < 10; ++i)
        (void)door.arrive(QStringLiteral("10.0.1.%1").arg(i));
    CHECK(door.isIn(desk));
}

TEST_CASE("from one address one waits, first come first served, and nobody is sent away for another")
{
    Door door({.inside = 2, .waiting = 10});
    std::vector<int> desks;
    for (int i = 0; i < 6; ++i)
        desks.push_back(door.arrive(honest));
    for (size_t gone = 0; gone < desks.size(); ++gone) {
        CHECK(door.isIn(desks[gone]));
        CHECK(door.isIn(desks[gone]) != (gone + 2 < desks.size() && door.isIn(desks[gone + 2])));
        door.leave(desks[gone]);
    }
    CHECK(door.lobby.inside() == 0);
    CHECK(door.lobby.waiting() == 0);
}

TEST_CASE("whoever waits from an address with fewer places comes in first")
{
    Door door({.inside = 2, .waiting = 10});
    const int one = door.arrive(attacker);
    (void)door.arrive(QStringLiteral("10.0.0.8"));
    const int next = door.arrive(attacker);
    const int desk = door.arrive(honest);
    CHECK_FALSE(door.isIn(desk)); // nobody holds more than one
    door.leave(one);
    CHECK(door.isIn(next) != door.isIn(desk)); // who was first, of those with none
    const int other = door.arrive(QStringLiteral("10.0.0.9"));
    door.leave(next);
    CHECK(door.isIn(desk));
    CHECK_FALSE(door.isIn(other));
}

TEST_CASE("the room before the door is bounded, and shared as well")
{
    Door door({.inside = 1, .waiting = 3});
    (void)door.arrive(attacker);
    std::vector<int> crowd;
    for (int i = 0; i < 8; ++i)
        crowd.push_back(door.arrive(attacker));
    CHECK(door.lobby.waiting() == 3);
    CHECK(door.isSentAway(crowd.back()));
    CHECK_FALSE(door.isSentAway(crowd.front()));
    const int desk = door.arrive(honest);
    CHECK(door.lobby.waiting() == 3);
    CHECK_FALSE(door.isSentAway(desk));
}

TEST_CASE("a stranger has ten seconds for the handshake and thirty to sign in, six while others wait")
{
    Door door({.inside = 2, .waiting = 10});
    const int silent = door.arrive(honest);
    const int stranger = door.arrive(honest);
    door.isEncrypted(stranger);
    door.clock.advance(10'001);
    door.lobby.tick();
    CHECK(door.isSentAway(silent));
    CHECK(door.isIn(stranger));
    door.clock.advance(19'999);
    door.lobby.tick();
    CHECK(door.isIn(stranger));
    door.clock.advance(1);
    door.lobby.tick();
    CHECK(door.isSentAway(stranger));

    const int next = door.arrive(honest);
    door.isEncrypted(next);
    const int other = door.arrive(honest);
    door.isEncrypted(other);
    const int waiting = door.arrive(honest);
    door.clock.advance(6'001);
    door.lobby.tick();
    CHECK(door.isSentAway(next));
    CHECK(door.isIn(waiting));
}

TEST_CASE("an IPv6 network is one address, and IPv4 is the same however it is written")
{
    Door door({.inside = 2, .waiting = 10});
    (void)door.arrive(QStringLiteral("2001:db8:1::1"));
    (void)door.arrive(QStringLiteral("2001:db8:1::2"));
    CHECK_FALSE(door.isIn(door.arrive(QStringLiteral("2001:db8:1::3"))));
    CHECK(door.isIn(door.arrive(QStringLiteral("2001:db8:1:1::3"))));

    Door four({.inside = 2, .waiting = 10});
    (void)four.arrive(QStringLiteral("::ffff:10.0.0.7"));
    (void)four.arrive(honest);
    CHECK_FALSE(four.isIn(four.arrive(QStringLiteral("::ffff:10.0.0.7"))));
    CHECK(four.isIn(four.arrive(attacker)));
}

TEST_CASE("who signed out is a stranger again, whether there is room or not, and has thirty seconds")
{
    Door door({.inside = 1, .waiting = 10});
    (void)door.arrive(honest);
    bool gone = false;
    (void)door.lobby.comeBack(QHostAddress(honest), [&gone] { gone = true; });
    CHECK(door.lobby.inside() == 2);
    door.clock.advance(30'001);
    door.lobby.tick();
    CHECK(gone);
}
