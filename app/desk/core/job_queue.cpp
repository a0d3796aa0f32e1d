// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk/core/job_queue.h"

#include "app/desk/core/job_thread.h"

namespace madoguchi::desk {

JobQueue::JobQueue(const QString& name, Open open, QObject* parent)
    : QObject(parent)
    , m_worker(std::make_unique<JobThread>(*this, std::move(open)))
{
    m_worker->setObjectName(name);
    m_worker->start();
}

JobQueue::~JobQueue()
{
    close();
}

void JobQueue::add(const QString& channel, quint64 id, Run run)
{
    Q_ASSERT(thread() == QThread::currentThread());
    Q_ASSERT((id == 0) == channel.isEmpty());
    if (!channel.isEmpty())
        m_worker->drop(channel);
    m_worker->add({channel, std::move(run),
                   channel.isEmpty() ? db::CancelToken() : std::make_shared<std::atomic<bool>>(false)});
}

void JobQueue::cancel(const QString& channel)
{
    m_latest.insert(channel, ++m_lastId);
    m_worker->drop(channel);
}

bool JobQueue::isBusy() const
{
    return m_worker->hasWaiting();
}

JobQueue::Post JobQueue::postTo(QObject* context)
{
    return [this, context = QPointer<QObject>(context)](std::function<void()> call) {
        QMetaObject::invokeMethod(
            this,
            [context, call = std::move(call)] {
                if (context)
                    call();
            },
            Qt::QueuedConnection);
    };
}

void JobQueue::openAgain()
{
    m_worker->openAgain();
}

void JobQueue::close()
{
    m_worker->finish();
    m_worker->wait();
}

} // namespace madoguchi::desk
