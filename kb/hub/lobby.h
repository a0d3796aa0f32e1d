// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kb/base/clock.h"
#include "kb/wire/limits.h"

#include <QHash>
#include <QHostAddress>

#include <functional>
#include <list>
#include <map>

namespace madoguchi::hub {

/// Everybody who is connected and not signed in: those inside (from the handshake to SignedIn), who cost
/// memory, and those before the door, who cost a file descriptor. Whoever holds a place leaves it by signing
/// in, by going, or when its time is over; nothing a stranger says makes that later.
///
/// A stranger cannot be told from a desk, but by its address: places are shared fairly among addresses. While
/// the lobby is full, somebody from an address that holds fewer places than another comes in at once, in the
/// stead of the one who has been inside longest from there; so whoever takes all places from one address, or
/// from ten, keeps no other's desk outside. From the same address one waits, first come first served: a
/// centre that comes back at once, all behind one address, is not to drop each other, and those inside have
/// less time then. An IPv6 network of 64 bits is one address.
///
/// One thread. Calls its guests back from within its own methods.
class Lobby
{
public:
    struct Bounds
    {
        int inside = 256;
        int waiting = 1024;
        qint64 handshakeMs = 10'000;                    ///< to agree on a key
        qint64 insideMs = wire::limits::signInWithinMs; ///< until signed in, from when one came in
        qint64 inCrowdMs = 6'000;                       ///< the same, while others wait
    };
    using Call = std::function<void()>;
    using Entry = std::function<void(int)>;

    Lobby(const Clock& clock, Bounds bounds)
        : m_clock(clock)
        , m_bounds(bounds)
    {
    }

    /// Somebody comes. `enter` is called with their number, now or later, if there is a place; `leave` if
    /// they have to go, which they then have: nothing more is heard of them.
    void arrive(const QHostAddress& address, Entry enter, Call leave);
    /// Their handshake begins, or is done; from now on another is told if they have to go. @{
    void shakesHands(int number, Call leave);
    void isEncrypted(int number, Call leave);
    /// @}
    /// Somebody who was signed in is not any more: as one who has just come in, whether there is room or not.
    int comeBack(const QHostAddress& address, Call leave);
    /// They signed in, or went. Nothing if they are gone already.
    void left(int number);
    /// Sends those away whose time is over.
    void tick();

    [[nodiscard]] int inside() const { return m_inside; }
    [[nodiscard]] int waiting() const { return static_cast<int>(m_guests.size()) - m_inside; }

private:
    struct Guest
    {
        QString address;
        Entry enter;
        Call leave;
        bool inside = false;
        bool encrypted = false;
        qint64 since = 0;
    };
    struct Address
    {
        std::list<int> inside; ///< numbers, longest there first
        std::list<int> waiting;
    };
    int add(const QHostAddress& address, Entry enter, Call leave);
    void letIn(int number);
    void letNextIn();
    void sendAway(int number);
    bool makeRoomFor(const QString& address);
    Guest take(int number);

    const Clock& m_clock;
    const Bounds m_bounds;
    int m_last = 0;
    int m_inside = 0;
    std::map<int, Guest> m_guests;
    std::map<QString, Address> m_addresses;
};

} // namespace madoguchi::hub
