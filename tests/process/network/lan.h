// SPDX-License-Identifier: GPL-3.0-or-later
// A real hub and real desks (sockets, TLS, threads, stores on disk) in one process, each desk at a cable of
// its own.
#pragma once

#include "kb/hub/accounts.h"
#include "kb/hub/server.h"
#include "kb/store/store.h"
#include "kb/sync/sync_driver.h"
#include "tests/process/network/cable.h"
#include "tests/support/blob_cases.h"
#include "tests/support/quick_passwords.h"

#include <QTemporaryDir>

namespace madoguchi::test {

class Lan;

/// With a person who gives their password whenever they are asked for it.
class LanDesk final : public QObject
{
public:
    LanDesk(Lan& lan, int number, const sync::Timing& timing, quint16 port);

    /// Signs in and gets current.
    void enter();
    ContactId save();
    [[nodiscard]] int pending();
    [[nodiscard]] sync::SyncState state() const { return m_state; }
    [[nodiscard]] bool isCurrent() const { return m_state == sync::SyncState::Current; }
    /// Nothing waits, and every feed is equal to the hub's: rows, cursor, (count, digest).
    [[nodiscard]] bool isEqualToHub();
    /// Commands the hub did not take.
    [[nodiscard]] int refused();
    [[nodiscard]] QStringList troubles() const { return m_troubles; }
    [[nodiscard]] int signIns() const { return m_signIns; }
    [[nodiscard]] const QList<ContactId>& saved() const { return m_saved; }
    [[nodiscard]] sync::SyncDriver& driver() { return m_driver; }
    [[nodiscard]] db::Connection& store() { return *m_connection; }

private:
    void signInSoon();

    Lan& m_lan;
    QString m_path;
    std::unique_ptr<db::Connection> m_connection;
    SystemRandom m_random;
    sync::SyncDriver m_driver;
    sync::SyncState m_state = sync::SyncState::Offline;
    QTimer m_signIn;
    bool m_enrolled = false;
    int m_signIns = 0;
    QStringList m_troubles;
    QList<ContactId> m_saved;
};

/// Everything runs in this thread's event loop but the desks' own work.
class Lan
{
public:
    Lan();

    void startHub();
    void stopHub() { m_server.reset(); }
    [[nodiscard]] quint16 port() const { return m_server->port(); }
    /// @param port where it thinks the hub is; 0 = at its own cable
    LanDesk& addDesk(const sync::Timing& timing = {}, quint16 port = 0);
    [[nodiscard]] Cable& cable(size_t desk) { return *m_cables[desk]; }
    [[nodiscard]] LanDesk& desk(size_t number) { return *m_desks[number]; }
    [[nodiscard]] size_t deskCount() const { return m_desks.size(); }

    /// Ends every session, as twelve hours would.
    void endSessions();
    [[nodiscard]] bool hubHas(const ContactId& contact);
    /// Contacts that were shown as saved and are not at the hub.
    [[nodiscard]] int lost();
    /// Revisions of the centre's feed that no saved contact accounts for.
    [[nodiscard]] int doubled();

    QTemporaryDir directory;
    SystemClock clock;
    SystemRandom random;
    IdMaker ids{clock, random};
    std::unique_ptr<hub::HubStore> store;
    QuickPasswords passwords;
    BlobCases cases;
    std::unique_ptr<hub::Service> service;
    hub::TlsIdentity identity;
    hub::Account account;

private:
    quint16 m_port = 0;
    qint64 m_revisionsBefore = 0;
    std::unique_ptr<hub::Server> m_server;
    std::vector<std::unique_ptr<Cable>> m_cables;
    std::vector<std::unique_ptr<LanDesk>> m_desks;
};

/// Timings of a fast world: everything a `factor`th of production.
[[nodiscard]] sync::Timing hasty(int factor);

} // namespace madoguchi::test
