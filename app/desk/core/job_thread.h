// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desk/core/job_queue.h"

#include <QMutex>
#include <QThread>
#include <QWaitCondition>

#include <deque>

namespace madoguchi::desk {

/// The thread behind a JobQueue.
class JobThread final : public QThread
{
    Q_OBJECT
public:
    struct Job
    {
        QString channel; ///< empty: has to be done in any case
        JobQueue::Run run;
        db::CancelToken token;
    };

    JobThread(JobQueue& home, JobQueue::Open open)
        : m_home(home)
        , m_open(std::move(open))
    {
    }

    void add(Job job);
    /// Drops the waiting jobs of the channel and stops the running one.
    void drop(const QString& channel);
    /// Drops all that have a channel; ends after what is left.
    void finish();
    [[nodiscard]] bool hasWaiting() const;
    void openAgain() { m_opensAgain = true; }

protected:
    void run() override;

private:
    [[nodiscard]] bool take(Job& job);

    JobQueue& m_home;
    JobQueue::Open m_open;
    mutable QMutex m_mutex;
    QWaitCondition m_wake;
    std::deque<Job> m_waiting;
    QString m_runningChannel;
    db::CancelToken m_runningToken;
    bool m_finishing = false;
    std::atomic<bool> m_opensAgain = false;
};

} // namespace madoguchi::desk
