// SPDX-License-Identifier: GPL-3.0-or-later
// A desk in a process of its own (desk_writer.cpp), and what it said.
#pragma once

#include "kb/base/ids.h"
#include "kb/sync/sync_state.h"

#include <QHash>
#include <QProcess>

#include <memory>

namespace madoguchi::test {

class DeskProcess
{
public:
    struct Place
    {
        QString store;
        quint16 port = 0;
        QString authorityFile;
        int hasty = 1; ///< so many times faster does it reconnect and retry
    };

    DeskProcess(Place place, QString login, quint64 seed);
    ~DeskProcess();
    DeskProcess(const DeskProcess&) = delete;
    DeskProcess& operator=(const DeskProcess&) = delete;

    /// @param code enrols first, if it is not empty
    /// @param total saves until it has saved so many in all its lives, with about `pauseMs` in between
    void start(const QString& code = {}, int total = 0, int pauseMs = 0);
    /// SIGKILL: as a power cut, for the process.
    void kill();
    /// Ends it in good order. @return whether it did
    bool quit();
    void saveOne();
    void raiseOne();
    /// "done" follows, as if it had saved all.
    void stopSaving();

    [[nodiscard]] QString store() const { return m_place.store; }
    /// Contacts that were shown as saved, and when.
    [[nodiscard]] const QHash<ContactId, qint64>& saved() const { return m_saved; }
    /// Contacts that came from the hub, and when first.
    [[nodiscard]] const QHash<ContactId, qint64>& seen() const { return m_seen; }
    /// The same of raised hands. @{
    [[nodiscard]] const QHash<HandId, qint64>& raised() const { return m_raised; }
    [[nodiscard]] const QHash<HandId, qint64>& seenHands() const { return m_seenHands; }
    /// @}
    [[nodiscard]] const QStringList& refused() const { return m_refused; }
    /// What its present life complained of.
    [[nodiscard]] const QStringList& failed() const { return m_failed; }
    [[nodiscard]] int pending() const { return m_pending; }
    [[nodiscard]] bool isRunning() const { return m_process && m_process->state() == QProcess::Running; }
    [[nodiscard]] bool isDone() const { return m_done; }
    [[nodiscard]] sync::SyncState state() const { return m_state; }
    [[nodiscard]] bool isOnline() const
    {
        return m_state == sync::SyncState::Current || m_state == sync::SyncState::Syncing;
    }

private:
    void read();
    void hear(const QString& line);

    Place m_place;
    QString m_login;
    quint64 m_seed;
    std::unique_ptr<QProcess> m_process;
    QHash<ContactId, qint64> m_saved;
    QHash<ContactId, qint64> m_seen;
    QHash<HandId, qint64> m_raised;
    QHash<HandId, qint64> m_seenHands;
    QStringList m_refused;
    QStringList m_failed;
    int m_pending = -1;
    bool m_done = false;
    sync::SyncState m_state = sync::SyncState::Offline;
};

} // namespace madoguchi::test
