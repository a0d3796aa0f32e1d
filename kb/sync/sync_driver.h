// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kb/base/clock.h"
#include "kb/base/random.h"
#include "kb/domain/feed.h"
#include "kb/domain/seat_status.h"
#include "kb/sync/blob_progress.h"
#include "kb/sync/sync_config.h"
#include "kb/sync/sync_state.h"
#include "kb/wire/audit_page.h"
#include "kb/wire/list_audit.h"
#include "kb/wire/signed_in.h"

#include <QObject>
#include <QThread>

namespace madoguchi::sync {

class NetworkWatch;
class SyncWorker;

/// Keeps a desk's store in step with the hub. What the windows and `madoguchictl sync` use.
///
/// Threads: the driver lives where it was made and is called from there; the work (engine, connection, its
/// own database connection) is done in a thread of its own, which it starts and ends. Every slot returns at
/// once; every signal comes through the event loop of the driver's thread. The hub's configuration, the
/// seat's id and its secret come from the store (store::meta), where an enrolment leaves them. One driver a
/// store: a second one, of this or of another process, says failed(Busy "sync.elsewhere") and takes over once
/// the first has ended; so it does with any store that cannot be opened at first.
class SyncDriver final : public QObject
{
    Q_OBJECT
public:
    /// @param clock,random outlive the driver and may be called from any thread (SystemClock, SystemRandom).
    SyncDriver(SyncConfig config, const Clock& clock, RandomSource& random, QObject* parent = nullptr);
    /// Stops, and waits for the thread: at most as long as one page takes to be stored.
    ~SyncDriver() override;

public Q_SLOTS:
    /// Opens the store. Signs nobody in: that is signIn().
    void start();
    /// Closes the connection and the store; the outbox stays. start() may follow.
    void stop();

    /// Answered by signedIn() or signInFailed(). Ends the session of whoever was signed in before.
    void signIn(const QString& user, const QString& password);
    /// Ends the session; what is in the outbox waits for the user's next sign-in.
    void signOut();
    /// Gives whoever is signed in another password. Answered by passwordChanged() or passwordRefused(); then
    /// they have to sign in with it.
    void changePassword(const QString& present, const QString& next);
    /// What an administrator wants to see of the audit. Answered by auditRead() or auditRefused(); of a
    /// question that a newer one replaced nothing more is heard.
    void listAudit(const madoguchi::wire::ListAudit& list);
    /// Makes this installation a seat of the hub. Answered by enrolled() or enrollFailed().
    void enroll(const QString& code, const QString& deviceName);
    /// What the seat is at; the hub is told of the last one as soon as there is a connection.
    void setSeat(const madoguchi::SeatReport& report);
    /// Tries now: a person asked for it. While connected it pulls every feed.
    void kick();
    /// A command was put into the outbox. Without this it is noticed within SyncWorker::lookEveryMs.
    void commandQueued();
    /// An attachment was taken in, is wanted, or is not wanted any more (store::BlobRepository).
    void blobsChanged();

Q_SIGNALS:
    /// @param since when this state began
    void stateChanged(madoguchi::sync::SyncState state, madoguchi::Timestamp since);
    /// The hub answered, with its name and version ("madoguchid 1.2.0"); at each connection.
    void hubFound(const QString& program);
    /// Also after each lost connection that was taken up again: rights and name may have changed.
    void signedIn(const madoguchi::wire::SignedIn& session);
    /// SignedOut: wrong name or password, seat not known. Busy: too many attempts, wait `retryAfterMs`.
    /// Unreachable.
    void signInFailed(const madoguchi::Error& error, qint64 retryAfterMs);
    /// The hub ended for good whoever was signed in, or this desk, which is being emptied then.
    void revoked(const madoguchi::Error& error);
    void passwordChanged();
    /// The hub's reasons; Unreachable "password.unanswered": it may have been changed or not.
    void passwordRefused(const madoguchi::Error& error);
    void auditRead(const madoguchi::wire::AuditPage& page);
    /// The hub's reasons; Unreachable; TooNew "audit.older-hub".
    void auditRefused(const madoguchi::Error& error);
    void enrolled(const madoguchi::SeatId& seat);
    void enrollFailed(const madoguchi::Error& error);
    /// Rows of this feed were stored. An empty list: it was loaded as a whole, anything may have changed.
    void feedStored(const madoguchi::FeedId& feed, const QList<madoguchi::EntityRef>& changed);
    /// The feed was withdrawn: all its rows are gone.
    void feedCleared(const madoguchi::FeedId& feed);
    /// @param waiting commands the hub has not answered, of whichever user, without records of searches
    void outboxChanged(int waiting);
    /// The hub refused a command, or it is in conflict: it is in OutboxRepository::refused() now.
    void commandRefused(const madoguchi::CommandId& command, const madoguchi::Error& error);
    /// Something a person may have to look at; the driver goes on trying. Io, Corrupt: the store. Busy
    /// "sync.elsewhere". TooNew: the hub speaks another protocol. Unreachable "hub.certificate": not the hub
    /// we know.
    void failed(const madoguchi::Error& error);
    /// A piece of an attachment's bytes has come or gone.
    void blobMoved(const madoguchi::sync::BlobProgress& progress);

private:
    void watchNetwork(SyncState state);

    QThread m_thread;
    SyncWorker* m_worker;
    NetworkWatch* m_network = nullptr;
};

} // namespace madoguchi::sync
