// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/unit/sync/wired_engine.h"

#include "tests/support/printers.h"

#include <catch2/catch.hpp>

namespace madoguchi::test {

using namespace sync;

void WiredEngine::startEngine(StoreRunner& runner, hub::Service& service, const SeatId& seat,
                              const QByteArray& deviceSecret)
{
    cut();
    m_timers.clear();
    m_queue.clear();
    m_hub = &service;
    m_runner = &runner;
    m_engine = std::make_unique<Engine>(m_luck);
    auto started = m_runner->start();
    REQUIRE(started);
    started->seat = seat;
    started->deviceSecret = deviceSecret;
    tell(std::move(*started));
}

void WiredEngine::cut()
{
    m_connected = false;
    m_peer.reset();
    m_toDesk.clear();
    m_toHub.clear();
}

void WiredEngine::connectToHub()
{
    m_toDesk.clear();
    m_toHub.clear();
    m_ended = false;
    m_connected = true;
    m_peer = std::make_unique<hub::Peer>(*m_hub, 1, QStringLiteral("192.0.2.9"));
    QObject::connect(m_peer.get(), &hub::Peer::send, m_peer.get(),
                     [this](const wire::Message& message) { m_toDesk.push_back(message); });
    QObject::connect(m_peer.get(), &hub::Peer::ended, m_peer.get(), [this] { m_ended = true; });
    m_queue.enqueue(Connected{});
}

void WiredEngine::run(const Effect& effect)
{
    if (std::holds_alternative<Connect>(effect)) {
        connectToHub();
    } else if (std::holds_alternative<Disconnect>(effect)) {
        m_connected = false;
        m_toDesk.clear();
        m_toHub.clear();
    } else if (const auto* sent = std::get_if<Send>(&effect)) {
        m_toHub.push_back(sent->message);
    } else if (const auto* set = std::get_if<SetTimer>(&effect)) {
        m_timers[set->timer] = m_clock.steadyMs() + set->ms;
    } else if (const auto* stop = std::get_if<StopTimer>(&effect)) {
        m_timers.erase(stop->timer);
    }
}

void WiredEngine::tell(Happening what)
{
    m_queue.enqueue(std::move(what));
    if (m_running)
        return;
    m_running = true;
    while (!m_queue.isEmpty()) {
        for (const Effect& effect : m_engine->handle({m_clock.steadyMs(), m_queue.dequeue()})) {
            run(effect);
            if (auto outcome = m_runner->run(effect))
                m_queue.enqueue(std::move(*outcome));
        }
    }
    m_running = false;
    told();
}

bool WiredEngine::deliver(bool toHub)
{
    std::deque<wire::Message>& queue = toHub ? m_toHub : m_toDesk;
    if (queue.empty())
        return false;
    const wire::Message message = queue.front();
    queue.pop_front();
    if (toHub)
        m_peer->handle(message);
    else
        tell(MessageReceived{message});
    if (m_ended && m_connected && m_toDesk.empty()) {
        m_connected = false;
        tell(Disconnected{});
    }
    return true;
}

void WiredEngine::timePasses(qint64 ms)
{
    m_clock.advance(ms);
    for (const Timer timer : allTimers) {
        const auto due = m_timers.find(timer);
        if (due == m_timers.end() || due->second > m_clock.steadyMs())
            continue;
        m_timers.erase(due);
        tell(TimerFired{timer});
    }
}

void WiredEngine::poll()
{
    if (!m_peer || !m_connected)
        return;
    REQUIRE(m_peer->checkRights());
    m_peer->announce(m_hub->store.heads().value());
}

bool WiredEngine::rests() const
{
    return m_engine->state() == SyncState::Current && m_toDesk.empty() && m_toHub.empty() &&
           m_runner->pendingCount() == 0;
}

} // namespace madoguchi::test
