// SPDX-License-Identifier: GPL-3.0-or-later
// A desk with its files that is told what happens step by step: connected, away, come back, installed anew.
#pragma once

#include "kb/hub/devices.h"
#include "kb/hub/peer.h"
#include "kb/store/outbox_repository.h"
#include "kb/sync/engine.h"
#include "kb/sync/store_runner.h"

#include <QQueue>
#include <QTemporaryDir>

#include <deque>

namespace madoguchi::test {

class SyncedDesk
{
public:
    /// A new seat at this hub, with files of its own.
    SyncedDesk(hub::Service& service, ManualClock& clock, IdMaker& ids, const Actor& user, QString login);
    ~SyncedDesk();

    /// Connects, if it was away, and goes on until everything has come and gone.
    void settle();
    /// The cable is pulled.
    void leave();
    /// The hub was started anew: this is it from now on.
    void moveTo(hub::Service& service);
    /// As the window gives it; saved and waiting. @return its key if it was refused on the spot
    QString give(const CommandPayload& payload);
    /// The keys of what the hub did not take, as a person is shown them.
    [[nodiscard]] QStringList refusals() const;
    [[nodiscard]] db::Connection& store() { return *m_windows; }
    [[nodiscard]] QString folder() const { return m_folder.path(); }

private:
    void start();
    void connectToHub();
    void tell(sync::Happening what);
    void run(const sync::Effect& effect);
    bool deliver(bool toHub);
    void timePasses(qint64 ms);
    [[nodiscard]] bool rests() const;

    hub::Service* m_service;
    ManualClock& m_clock;
    IdMaker& m_ids;
    const Actor m_user;
    const QString m_login;
    SeededRandom m_luck;
    QTemporaryDir m_folder;
    SeatId m_seat;
    QByteArray m_secret;
    std::unique_ptr<db::Connection> m_connection; ///< of what travels
    std::unique_ptr<db::Connection> m_windows;    ///< saves, reads, and keeps the index
    std::unique_ptr<sync::StoreRunner> m_runner;
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
