// SPDX-License-Identifier: GPL-3.0-or-later
// An engine and its end at the hub without a socket: what travels waits until the test delivers it.
#pragma once

#include "kb/hub/peer.h"
#include "kb/sync/engine.h"
#include "kb/sync/store_runner.h"

#include <QQueue>

#include <deque>

namespace madoguchi::test {

class WiredEngine
{
public:
    WiredEngine(ManualClock& clock, RandomSource& luck)
        : m_clock(clock)
        , m_luck(luck)
    {
    }
    virtual ~WiredEngine() = default;

protected:
    /// A new engine on this store, as after the program was started; the hub is not connected.
    void startEngine(sync::StoreRunner& runner, hub::Service& service, const SeatId& seat,
                     const QByteArray& deviceSecret);
    /// The one that is connected to from now on.
    void useHub(hub::Service& service) { m_hub = &service; }
    /// The cable is out; the engine has not heard of it.
    void cut();
    void tell(sync::Happening what);
    /// After each happening and all that came of it.
    virtual void told() {}
    /// The next message of a direction. @return false if there is none
    bool deliver(bool toHub);
    /// What the hub does of itself, every 200 ms.
    void poll();
    void timePasses(qint64 ms);
    /// Up to date, nothing travels and nothing waits.
    [[nodiscard]] bool rests() const;
    [[nodiscard]] sync::SyncState state() const { return m_engine->state(); }
    [[nodiscard]] const std::deque<wire::Message>& toHub() const { return m_toHub; }
    [[nodiscard]] const std::deque<wire::Message>& toDesk() const { return m_toDesk; }

private:
    void connectToHub();
    void run(const sync::Effect& effect);

    ManualClock& m_clock;
    RandomSource& m_luck;
    hub::Service* m_hub = nullptr;
    sync::StoreRunner* m_runner = nullptr;
    std::unique_ptr<sync::Engine> m_engine;
    std::unique_ptr<hub::Peer> m_peer;
    std::deque<wire::Message> m_toHub;
    std::deque<wire::Message> m_toDesk;
    QQueue<sync::Happening> m_queue;
    std::map<sync::Timer, qint64> m_timers;
    bool m_running = false;
    bool m_ended = false;
    bool m_connected = false;
};

} // namespace madoguchi::test
