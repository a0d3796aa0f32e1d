// SPDX-License-Identifier: GPL-3.0-or-later
// A desk with its files that is told what happens step by step: connected, away, come back, installed anew.
#pragma once

#include "kb/hub/devices.h"
#include "kb/store/outbox_repository.h"
#include "tests/unit/sync/wired_engine.h"

#include <QTemporaryDir>

namespace madoguchi::test {

class SyncedDesk : private WiredEngine
{
public:
    /// A new seat at this hub, with files of its own.
    SyncedDesk(hub::Service& service, ManualClock& clock, IdMaker& ids, const Actor& user, QString login);
    ~SyncedDesk() override;

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
};

} // namespace madoguchi::test
