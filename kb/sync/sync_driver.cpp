// SPDX-License-Identifier: GPL-3.0-or-later
#include "kb/sync/sync_driver.h"

#include "kb/sync/network_watch.h"
#include "kb/sync/sync_worker.h"

#include <QCoreApplication>

namespace madoguchi::sync {

SyncDriver::SyncDriver(SyncConfig config, const Clock& clock, RandomSource& random, QObject* parent)
    : QObject(parent)
    , m_worker(new SyncWorker(std::move(config), clock, random))
{
    m_thread.setObjectName(QStringLiteral("sync"));
    m_worker->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_worker, &QObject::deleteLater);
    connect(m_worker, &SyncWorker::stateChanged, this, &SyncDriver::stateChanged);
    connect(m_worker, &SyncWorker::stateChanged, this, &SyncDriver::watchNetwork);
    connect(m_worker, &SyncWorker::hubFound, this, &SyncDriver::hubFound);
    connect(m_worker, &SyncWorker::signedIn, this, &SyncDriver::signedIn);
    connect(m_worker, &SyncWorker::signInFailed, this, &SyncDriver::signInFailed);
    connect(m_worker, &SyncWorker::revoked, this, &SyncDriver::revoked);
    connect(m_worker, &SyncWorker::passwordChanged, this, &SyncDriver::passwordChanged);
    connect(m_worker, &SyncWorker::passwordRefused, this, &SyncDriver::passwordRefused);
    connect(m_worker, &SyncWorker::auditRead, this, &SyncDriver::auditRead);
    connect(m_worker, &SyncWorker::auditRefused, this, &SyncDriver::auditRefused);
    connect(m_worker, &SyncWorker::enrolled, this, &SyncDriver::enrolled);
    connect(m_worker, &SyncWorker::enrollFailed, this, &SyncDriver::enrollFailed);
    connect(m_worker, &SyncWorker::feedStored, this, &SyncDriver::feedStored);
    connect(m_worker, &SyncWorker::feedCleared, this, &SyncDriver::feedCleared);
    connect(m_worker, &SyncWorker::outboxChanged, this, &SyncDriver::outboxChanged);
    connect(m_worker, &SyncWorker::commandRefused, this, &SyncDriver::commandRefused);
    connect(m_worker, &SyncWorker::failed, this, &SyncDriver::failed);
    connect(m_worker, &SyncWorker::blobMoved, this, &SyncDriver::blobMoved);
    m_thread.start();
}

SyncDriver::~SyncDriver()
{
    stop();
    // stop() stands in the thread's queue before this.
    QMetaObject::invokeMethod(
        m_worker, [this] { m_thread.quit(); }, Qt::QueuedConnection);
    m_thread.wait();
}

void SyncDriver::start()
{
    QMetaObject::invokeMethod(
        m_worker, [worker = m_worker] { worker->start(); }, Qt::QueuedConnection);
}

void SyncDriver::stop()
{
    QMetaObject::invokeMethod(
        m_worker, [worker = m_worker] { worker->stop(); }, Qt::QueuedConnection);
}

void SyncDriver::signIn(const QString& user, const QString& password)
{
    QMetaObject::invokeMethod(
        m_worker,
        [=, worker = m_worker] {
            worker->tell(SignInRequested{user, password});
        },
        Qt::QueuedConnection);
}

void SyncDriver::signOut()
{
    QMetaObject::invokeMethod(
        m_worker, [worker = m_worker] { worker->tell(SignOutRequested{}); }, Qt::QueuedConnection);
}

void SyncDriver::changePassword(const QString& present, const QString& next)
{
    QMetaObject::invokeMethod(
        m_worker,
        [=, worker = m_worker] {
            worker->tell(PasswordChangeRequested{present, next});
        },
        Qt::QueuedConnection);
}

void SyncDriver::listAudit(const wire::ListAudit& list)
{
    QMetaObject::invokeMethod(
        m_worker, [list, worker = m_worker] { worker->tell(AuditRequested{list}); }, Qt::QueuedConnection);
}

void SyncDriver::enroll(const QString& code, const QString& deviceName)
{
    QMetaObject::invokeMethod(
        m_worker,
        [=, worker = m_worker] {
            worker->tell(EnrollRequested{code, deviceName});
        },
        Qt::QueuedConnection);
}

void SyncDriver::setSeat(const SeatReport& report)
{
    QMetaObject::invokeMethod(
        m_worker, [report, worker = m_worker] { worker->tell(SeatChanged{report}); }, Qt::QueuedConnection);
}

void SyncDriver::kick()
{
    QMetaObject::invokeMethod(
        m_worker, [worker = m_worker] { worker->tell(Kicked{}); }, Qt::QueuedConnection);
}

void SyncDriver::blobsChanged()
{
    QMetaObject::invokeMethod(
        m_worker, [worker = m_worker] { worker->tell(BlobsChanged{}); }, Qt::QueuedConnection);
}

// Not before it is of use: to ask the system costs the start of the program some milliseconds.
void SyncDriver::watchNetwork(SyncState state)
{
    if (m_network != nullptr || state != SyncState::Offline ||
        thread() != QCoreApplication::instance()->thread())
        return;
    m_network = new NetworkWatch(this);
    connect(m_network, &NetworkWatch::cameBack, m_worker,
            [worker = m_worker] { worker->tell(NetworkReturned{}); });
}

void SyncDriver::commandQueued()
{
    m_worker->askToLook();
}

} // namespace madoguchi::sync
