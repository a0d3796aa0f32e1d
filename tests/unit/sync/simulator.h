// SPDX-License-Identifier: GPL-3.0-or-later
// Desks and a hub in one thread: the engines, the stores and the hub's own conversation are the real ones;
// the network between them loses, doubles and reorders, and breaks. Everything follows from the seed.
#pragma once

#include "kb/hub/peer.h"
#include "kb/sync/engine.h"
#include "kb/sync/store_runner.h"

#include <QQueue>

#include <deque>

namespace madoguchi::sync {

class Simulator;

/// Every password is right, at once: the real check takes 100 ms.
class EveryPassword final : public hub::PasswordChecker
{
public:
    [[nodiscard]] bool check(const QByteArray&, const QString&, std::function<void(bool)> done) override
    {
        done(true);
        return true;
    }
};

/// One desk: engine, store, timers, and the line to the hub.
class SimulatedDesk
{
public:
    SimulatedDesk(Simulator& simulator, hub::Account account, int number);

    void start();
    /// As after kill -9: what is not in the store is gone.
    void crash();
    void tell(Happening what);
    /// A random action of its user.
    void act();
    /// One message of either direction goes over, or is lost, doubled or put behind the next.
    void carry(bool faulty);
    void cut();
    /// A line that lost or turned round a message does not live on: TCP repairs it or breaks.
    void cutIfDamaged();
    void fireDue();
    [[nodiscard]] std::optional<qint64> nextTimer() const;
    [[nodiscard]] bool hasMail() const { return !m_toHub.empty() || !m_toDesk.empty() || m_hubEnded; }
    [[nodiscard]] bool isAtRest() const;
    [[nodiscard]] hub::Peer* peer() { return m_peer.get(); }
    [[nodiscard]] db::Connection& connection() { return *m_connection; }
    [[nodiscard]] const hub::Account& account() const { return m_account; }

    std::vector<Command> performed;

private:
    void run(const Effect& effect);
    void connectToHub();
    void deliver(bool toHub, const QByteArray& payload);
    void perform(CommandPayload payload);
    void checkCursors();

    Simulator& m_simulator;
    hub::Account m_account;
    SeatId m_seat;
    QByteArray m_secret;
    QByteArray m_token;
    bool m_signedOut = true;
    std::unique_ptr<db::Connection> m_connection;
    std::unique_ptr<StoreRunner> m_store;
    std::unique_ptr<Engine> m_engine;
    std::unique_ptr<hub::Peer> m_peer;
    std::deque<QByteArray> m_toHub;
    std::deque<QByteArray> m_toDesk;
    std::map<Timer, qint64> m_timers;
    QQueue<Happening> m_queue;
    bool m_running = false;
    bool m_damaged = false;
    bool m_hubEnded = false; ///< the hub closes once its last words are over
    std::map<FeedId, qint64> m_cursors;
};

class Simulator
{
public:
    explicit Simulator(quint64 seed);

    /// `steps` random steps over a bad network, then a good one until nothing moves.
    void run(int steps);
    /// True if every desk came to rest.
    [[nodiscard]] bool settle();

    ManualClock clock;
    SeededRandom random;
    IdMaker ids{clock, random};
    EveryPassword passwords;
    std::unique_ptr<hub::HubStore> store;
    std::unique_ptr<hub::Service> service;
    std::vector<std::unique_ptr<SimulatedDesk>> desks;
    std::vector<ContactId> contacts;
    std::vector<ArticleId> articles;

    void spread(const std::map<FeedId, qint64>& heads);

private:
    void step();
    void deliverAll();
};

} // namespace madoguchi::sync
