// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ctl/context.h"
#include "kb/sync/sync_driver.h"

#include <QTimer>

namespace madoguchi::ctl {

struct SyncRequest
{
    sync::SyncConfig config;
    QString password;
    QString enrolmentCode; ///< empty: the store is a seat already
    QString deviceName;    ///< of the seat to be
    bool watch = false;    ///< go on until interrupted
};

/// One run of `sync`: enrols if asked to, signs in, and ends once all feeds are current and the hub has
/// answered every command of the user. Uses the program's event loop.
class SyncSession final : public QObject
{
    Q_OBJECT
public:
    /// @param connection the store's; this session's own look at it
    SyncSession(Context& context, db::Connection& connection, SyncRequest request);

    [[nodiscard]] ExitCode run();

private:
    void signedIn(const wire::SignedIn& session);
    void look();
    void end(ExitCode code);
    void endWith(const Error& error);
    [[nodiscard]] bool outboxIsEmpty();

    Context& m_context;
    db::Connection& m_connection;
    SyncRequest m_request;
    sync::SyncDriver m_driver;
    QTimer m_look;
    sync::SyncState m_state = sync::SyncState::Offline;
    qint64 m_offlineSince = 0;
    UserId m_user;
    int m_refused = 0;
    bool m_ended = false;
};

} // namespace madoguchi::ctl
