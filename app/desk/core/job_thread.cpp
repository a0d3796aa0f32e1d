// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk/core/job_thread.h"

#include "kb/base/log.h"

namespace madoguchi::desk {

void JobThread::add(Job job)
{
    const QMutexLocker lock(&m_mutex);
    if (m_finishing)
        return;
    m_waiting.push_back(std::move(job));
    m_wake.wakeOne();
}

void JobThread::drop(const QString& channel)
{
    const QMutexLocker lock(&m_mutex);
    std::erase_if(m_waiting, [&](const Job& job) { return job.channel == channel; });
    if (m_runningToken && m_runningChannel == channel)
        m_runningToken->store(true);
}

void JobThread::finish()
{
    const QMutexLocker lock(&m_mutex);
    m_finishing = true;
    std::erase_if(m_waiting, [](const Job& job) { return !job.channel.isEmpty(); });
    if (m_runningToken && !m_runningChannel.isEmpty())
        m_runningToken->store(true);
    m_wake.wakeOne();
}

bool JobThread::hasWaiting() const
{
    const QMutexLocker lock(&m_mutex);
    return !m_waiting.empty();
}

bool JobThread::take(Job& job)
{
    const QMutexLocker lock(&m_mutex);
    m_runningToken.reset();
    m_runningChannel.clear();
    while (m_waiting.empty() && !m_finishing)
        m_wake.wait(&m_mutex);
    if (m_waiting.empty())
        return false;
    job = std::move(m_waiting.front());
    m_waiting.pop_front();
    m_runningToken = job.token;
    m_runningChannel = job.channel;
    return true;
}

void JobThread::run()
{
    auto opened = m_open();
    if (!opened)
        qCWarning(logDesk).noquote() << "store:" << describe(opened.error());
    Job job;
    while (take(job)) {
        if (!opened && m_opensAgain.exchange(false))
            opened = m_open();
        db::Connection* const connection = opened ? opened->get() : nullptr;
        const Error error = opened ? Error{} : opened.error();
        if (connection)
            connection->setCancelToken(job.token);
        auto deliver = job.run(connection, error);
        if (connection)
            connection->setCancelToken({});
        job = {};
        QMetaObject::invokeMethod(&m_home, std::move(deliver), Qt::QueuedConnection);
    }
}

} // namespace madoguchi::desk
