// SPDX-License-Identifier: GPL-3.0-or-later
// Part of SyncDriver; nothing else includes this.
#pragma once

#include "kb/base/store_lock.h"
#include "kb/sync/engine.h"
#include "kb/sync/store_runner.h"
#include "kb/sync/sync_driver.h"
#include "kb/sync/tls_transport.h"
#include "kb/sync/trust.h"

#include <QQueue>
#include <QTimer>

#include <atomic>

namespace madoguchi::sync {

/// The driver's half that works: runs the engine, its effects and its timers. Lives in the driver's thread of
/// work; is made elsewhere and moved there before start().
class SyncWorker final : public QObject
{
    Q_OBJECT
public:
    /// How often it looks whether another program put commands into the outbox.
    static constexpr int lookEveryMs = 10'000;
    /// How soon it tries again to empty the log while somebody reads.
    static constexpr int wipeAgainMs = 200;
    /// How often it is written down that the hub was heard.
    static constexpr int noteHeardMs = 60'000;

    SyncWorker(SyncConfig config, const Clock& clock, RandomSource& random);
    ~SyncWorker() override;

    void start();
    void stop();
    void tell(Happening what);
    void lookIntoOutbox();
    /// What was withdrawn goes from index and log; again soon if there is more.
    void wipe();
    /// From any thread: looks soon. Calls before it did are one look: saves that come faster than looks must
    /// not keep the thread from its connection.
    void askToLook();

Q_SIGNALS:
    void stateChanged(madoguchi::sync::SyncState state, madoguchi::Timestamp since);
    void hubFound(const QString& program);
    void signedIn(const madoguchi::wire::SignedIn& session);
    void signInFailed(const madoguchi::Error& error, qint64 retryAfterMs);
    void revoked(const madoguchi::Error& error);
    void passwordChanged();
    void passwordRefused(const madoguchi::Error& error);
    void auditRead(const madoguchi::wire::AuditPage& page);
    void auditRefused(const madoguchi::Error& error);
    void enrolled(const madoguchi::SeatId& seat);
    void enrollFailed(const madoguchi::Error& error);
    void feedStored(const madoguchi::FeedId& feed, const QList<madoguchi::EntityRef>& changed);
    void feedCleared(const madoguchi::FeedId& feed);
    void outboxChanged(int waiting); ///< of what a person did; records of searches go along unseen
    void commandRefused(const madoguchi::CommandId& command, const madoguchi::Error& error);
    void failed(const madoguchi::Error& error);
    void blobMoved(const madoguchi::sync::BlobProgress& progress);

private:
    [[nodiscard]] Result<Started> openStore();
    void close();
    void refuse(const Happening& what);
    void runQueue();
    void received(const QByteArray& payload);
    void lost(const Error& error);
    void reportWaiting();
    void noteHeard();
    void keepLease();
    void stored(const Effect& effect, const Happening& outcome);
    void rememberMunicipality(const QString& code);
    void rememberSeat(const wire::Enrolled& seat);

    // The effects that are not the store's.
    void run(const Connect& effect);
    void run(const Disconnect& effect);
    void run(const Send& effect);
    void run(const SetTimer& effect);
    void run(const StopTimer& effect);
    void run(const ReportState& effect);
    void run(const ReportHub& effect);
    void run(const ReportSignedIn& effect);
    void run(const ReportRevoked& effect);
    void run(const ReportSignInFailed& effect);
    void run(const ReportPasswordChanged& effect);
    void run(const ReportPasswordRefused& effect);
    void run(const ReportAudit& effect);
    void run(const ReportAuditRefused& effect);
    void run(const ReportEnrolled& effect);
    void run(const ReportEnrollFailed& effect);
    void run(const ReportTrouble& effect);
    void run(const ReportBlob& effect);
    void run(const KeepAuthorities& effect);
    template <typename OnStore>
    void run(const OnStore&)
    {
    }

    const SyncConfig m_config;
    const Clock& m_clock;
    RandomSource& m_random;
    std::unique_ptr<StoreLock> m_lock;
    std::unique_ptr<db::Connection> m_connection;
    std::unique_ptr<StoreRunner> m_store;
    std::unique_ptr<Trust> m_trust;
    std::unique_ptr<Engine> m_engine;
    std::unique_ptr<TlsTransport> m_transport;
    std::map<Timer, std::unique_ptr<QTimer>> m_timers;
    std::unique_ptr<QTimer> m_look;
    QTimer* const m_startAgain = new QTimer(this); ///< the store could not be had; it is tried again
    QTimer* const m_wipeSoon = new QTimer(this);
    Backoff m_startRetry;
    QQueue<Happening> m_queue;
    bool m_running = false;
    int m_waiting = -1;
    Timestamp m_heard;      ///< the hub, with a session
    Timestamp m_heardNoted; ///< of that, what is in the store
    std::atomic_bool m_toLook = false;
};

} // namespace madoguchi::sync
