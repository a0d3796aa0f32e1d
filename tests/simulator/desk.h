// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kb/store/outbox_repository.h"
#include "kb/sync/engine.h"
#include "kb/sync/store_runner.h"
#include "tests/simulator/fault_point.h"
#include "tests/simulator/line.h"
#include "tests/simulator/machine.h"

#include <QQueue>

namespace madoguchi::sim {

class World;

/// A desk: the real engine and the real store; timers, line and the person in front of it are made up.
class SimDesk
{
public:
    SimDesk(World& world, int number, quint64 seed);
    ~SimDesk();
    SimDesk(const SimDesk&) = delete;
    SimDesk& operator=(const SimDesk&) = delete;

    /// The program starts.
    void start();
    /// As after kill -9: what is not in the store is gone. The program starts again.
    void crash();
    /// Set up anew with an empty store and another seat.
    void reinstall();
    void tell(sync::Happening what);
    /// The person saves something. @return false if the desk's own rules refused it, or it was not saved
    bool perform(CommandPayload payload);
    /// Something was put into the outbox.
    void outboxGrew();
    /// The person hands over to `user`, who signs in.
    void handOver(int user);
    /// If all that waits here waits for somebody who was here before, they come back.
    void letReturn();

    /// The next frame of a direction arrives.
    void deliver(bool toHub);
    void cut();
    /// Time has passed: timers, the looks at the outbox, a line that is silent, a person who signs in.
    void timePassed();
    /// The earliest moment something of this desk is due.
    [[nodiscard]] std::optional<qint64> nextDue() const;
    [[nodiscard]] bool isAtRest();
    [[nodiscard]] QString name() const;
    /// It keeps a search index.
    [[nodiscard]] bool isIndexed() const;

    [[nodiscard]] db::Connection& connection() { return *m_connection; }
    [[nodiscard]] Actor actor() const { return m_actor; }
    [[nodiscard]] SeatId seat() const { return m_seat; }
    /// What the hub has said last, in this session.
    [[nodiscard]] bool mayRead(const FeedId& feed) const { return m_granted.contains(feed); }
    [[nodiscard]] bool everCleared(const FeedId& feed) const { return m_cleared.contains(feed); }
    /// The same of whichever feed rows of this kind may travel in.
    [[nodiscard]] bool everClearedOf(EntityKind kind) const;
    /// Taken by the hub from one who may not read where it went: it left the desk.
    [[nodiscard]] bool handedOver(const CommandId& command) const { return m_handedOver.contains(command); }

    const int number;
    int install = 0;
    int user = 0;
    Machine machine;
    FaultPoint fault;
    Line line;
    bool connected = false;
    bool clockJumped = false;     ///< so that what was sent may seem old
    std::deque<QByteArray> heard; ///< frames of hubs since the program started, for those that come late

private:
    void run(const sync::Effect& effect);
    void seen(const sync::Effect& effect, const sync::Happening& outcome);
    void connectToHub();
    void dropLine();
    void signIn();
    void lookIntoOutbox();
    [[nodiscard]] int pending();
    void checkCursors();
    [[nodiscard]] qint64 now() const { return machine.clock.steadyMs(); }

    World& m_world;
    std::unique_ptr<db::Connection> m_connection;
    std::unique_ptr<sync::StoreRunner> m_store;
    std::unique_ptr<sync::Engine> m_engine;
    std::map<sync::Timer, qint64> m_timers;
    QQueue<sync::Happening> m_queue;
    bool m_running = false;
    Actor m_actor;
    SeatId m_seat;
    QByteArray m_secret;
    bool m_needsSeat = false;
    qint64 m_nextSignIn = 0;
    qint64 m_nextLook = 0;
    QList<FeedId> m_granted;
    QSet<FeedId> m_cleared;
    QSet<CommandId> m_handedOver;
    std::map<FeedId, store::FeedCursor> m_cursors;
};

} // namespace madoguchi::sim
