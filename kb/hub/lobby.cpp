// SPDX-License-Identifier: GPL-3.0-or-later
#include "kb/hub/lobby.h"

#include <algorithm>

namespace madoguchi::hub {

namespace {

// Whom a place counts for: whoever has one IPv6 address has the 2^64 of its network.
QString shareOf(const QHostAddress& address)
{
    bool isIPv4 = false;
    const quint32 number = address.toIPv4Address(&isIPv4);
    if (isIPv4)
        return QHostAddress(number).toString();
    Q_IPV6ADDR bytes = address.toIPv6Address();
    std::fill(std::begin(bytes.c) + 8, std::end(bytes.c), quint8(0));
    return QHostAddress(bytes).toString();
}

} // namespace

void Lobby::arrive(const QHostAddress& address, Entry enter, Call leave)
{
    const int number = add(address, std::move(enter), std::move(leave));
    const QString share = m_guests.at(number).address;
    m_addresses[share].waiting.push_back(number);
    if (m_inside < m_bounds.inside || makeRoomFor(share)) {
        letIn(number);
        return;
    }
    if (waiting() > m_bounds.waiting) {
        const auto fullest =
            std::max_element(m_addresses.begin(), m_addresses.end(), [](const auto& a, const auto& b) {
                return a.second.waiting.size() < b.second.waiting.size();
            });
        sendAway(fullest->second.waiting.back());
    }
}

int Lobby::add(const QHostAddress& address, Entry enter, Call leave)
{
    const int number = ++m_last;
    m_guests[number] = {.address = shareOf(address), .enter = std::move(enter), .leave = std::move(leave)};
    return number;
}

void Lobby::shakesHands(int number, Call leave)
{
    m_guests.at(number).leave = std::move(leave);
}

void Lobby::isEncrypted(int number, Call leave)
{
    Guest& guest = m_guests.at(number);
    guest.leave = std::move(leave);
    guest.encrypted = true;
}

int Lobby::comeBack(const QHostAddress& address, Call leave)
{
    const int number = add(address, {}, std::move(leave));
    Guest& guest = m_guests.at(number);
    guest.inside = guest.encrypted = true;
    guest.since = m_clock.steadyMs();
    m_addresses[guest.address].inside.push_back(number);
    ++m_inside;
    return number;
}

// The place of an address that would still hold more than this one then.
bool Lobby::makeRoomFor(const QString& address)
{
    const auto fullest =
        std::max_element(m_addresses.begin(), m_addresses.end(), [](const auto& a, const auto& b) {
            return a.second.inside.size() < b.second.inside.size();
        });
    if (fullest->second.inside.size() <= m_addresses[address].inside.size() + 1)
        return false;
    sendAway(fullest->second.inside.front());
    return true;
}

void Lobby::letIn(int number)
{
    Guest& guest = m_guests.at(number);
    Address& address = m_addresses[guest.address];
    address.waiting.remove(number);
    address.inside.push_back(number);
    ++m_inside;
    guest.inside = true;
    guest.since = m_clock.steadyMs();
    // May already be what ends it.
    const Entry enter = std::exchange(guest.enter, {});
    enter(number);
}

void Lobby::letNextIn()
{
    if (m_inside >= m_bounds.inside || waiting() == 0)
        return;
    const std::pair<const QString, Address>* next = nullptr;
    for (const auto& entry : m_addresses) {
        const Address& address = entry.second;
        if (address.waiting.empty())
            continue;
        if (next == nullptr || address.inside.size() < next->second.inside.size() ||
            (address.inside.size() == next->second.inside.size() &&
             address.waiting.front() < next->second.waiting.front()))
            next = &entry;
    }
    letIn(next->second.waiting.front());
}

Lobby::Guest Lobby::take(int number)
{
    const auto found = m_guests.find(number);
    if (found == m_guests.end())
        return {};
    Guest guest = std::move(found->second);
    m_guests.erase(found);
    const auto address = m_addresses.find(guest.address);
    (guest.inside ? address->second.inside : address->second.waiting).remove(number);
    m_inside -= guest.inside ? 1 : 0;
    if (address->second.inside.empty() && address->second.waiting.empty())
        m_addresses.erase(address);
    return guest;
}

void Lobby::left(int number)
{
    if (take(number).inside)
        letNextIn();
}

void Lobby::sendAway(int number)
{
    const Guest guest = take(number);
    if (guest.leave)
        guest.leave();
}

void Lobby::tick()
{
    const qint64 now = m_clock.steadyMs();
    const qint64 patience = waiting() > 0 ? m_bounds.inCrowdMs : m_bounds.insideMs;
    std::vector<int> over;
    for (const auto& [number, guest] : m_guests) {
        const qint64 within = guest.encrypted ? patience : std::min(patience, m_bounds.handshakeMs);
        if (guest.inside && now - guest.since > within)
            over.push_back(number);
    }
    for (const int number : over)
        sendAway(number);
    while (m_inside < m_bounds.inside && waiting() > 0)
        letNextIn();
}

} // namespace madoguchi::hub
