// SPDX-License-Identifier: GPL-3.0-or-later
#include "kb/hub/newscast.h"

#include <utility>

namespace madoguchi::hub {

void Newscast::join(int listener, Tell tell)
{
    m_listeners.append({listener, std::move(tell)});
}

void Newscast::leave(int listener)
{
    for (qsizetype place = 0; place < m_listeners.size(); ++place) {
        if (m_listeners[place].number != listener)
            continue;
        m_listeners.removeAt(place);
        m_next -= place < m_next ? 1 : 0;
        break;
    }
    m_owing.remove(listener);
}

void Newscast::add(const News& news)
{
    for (const auto& [feed, revision] : news)
        m_coming[feed] = revision;
}

bool Newscast::tellSome(qint64 nowMs)
{
    if (m_telling.empty()) {
        m_next = 0;
        m_telling = std::exchange(m_coming, {});
    }
    if (m_telling.empty())
        return false;
    m_owing.removeIf([nowMs](const auto& owing) { return nowMs - owing.value() > comesWithinMs; });
    while (m_owing.size() < toldAtOnce && m_next < m_listeners.size()) {
        // A copy: whoever is told may leave.
        const Listener listener = m_listeners[m_next++];
        if (listener.tell(m_telling))
            m_owing.insert(listener.number, nowMs);
    }
    if (m_next >= m_listeners.size())
        m_telling.clear();
    return true;
}

} // namespace madoguchi::hub
