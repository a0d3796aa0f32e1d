// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kb/db/connection.h"

#include <QHash>
#include <QObject>
#include <QPointer>

#include <functional>
#include <memory>

namespace madoguchi::desk {

class JobThread;

/// A thread with one store connection of its own, and the jobs waiting for it. Lives on the thread that made
/// it (its home, the UI thread); everything but isBusy() is called from there, and that is where callbacks
/// run: never before submit() returns, never after the context died, never after close().
///
/// A job is `Result<T>(db::Connection&)`, its callback `void(Result<T>)`. If the connection could not be
/// opened, the callback gets that error.
class JobQueue final : public QObject
{
    Q_OBJECT
public:
    /// Runs on the queue's thread before the first job, and again after openAgain() if it failed.
    using Open = std::function<Result<std::unique_ptr<db::Connection>>()>;

    JobQueue(const QString& name, Open open, QObject* parent = nullptr);
    ~JobQueue() override;

    /// Runs `job` after all submitted before; close() waits for it. For writes.
    template <typename Job, typename Callback>
    void submit(Job job, QObject* context, Callback callback)
    {
        add({}, 0, wrap(std::move(job), context, std::move(callback), [] { return true; }));
    }

    /// Runs `job` unless a newer one of the same channel comes: that one stops it where it is, and its answer
    /// is dropped. close() does not wait for it. For reads whose answer is worthless once another question is
    /// asked.
    template <typename Job, typename Callback>
    void submitLatest(const QString& channel, Job job, QObject* context, Callback callback)
    {
        const quint64 id = ++m_lastId;
        m_latest.insert(channel, id);
        add(channel, id, wrap(std::move(job), context, std::move(callback), [this, channel, id] {
                return m_latest.value(channel) == id;
            }));
    }

    /// Stops the channel's job; its answer is dropped.
    void cancel(const QString& channel);

    /// True if a job is waiting behind the one that runs: a long job that can go on later should step aside.
    /// Any thread.
    [[nodiscard]] bool isBusy() const;

    /// A way for a running job to say something at home; what `context` is for callbacks. Made at home, used
    /// from any thread.
    using Post = std::function<void(std::function<void()>)>;
    [[nodiscard]] Post postTo(QObject* context);

    /// If the connection could not be opened, tries it again before the next job.
    void openAgain();

    /// Ends the thread: channels are stopped, everything else is finished first.
    void close();

private:
    friend class JobThread;
    using Deliver = std::function<void()>;
    /// Runs on the queue's thread; gives back what is to be done at home. The connection is null if it failed
    /// to open.
    using Run = std::function<Deliver(db::Connection*, const Error&)>;

    template <typename Job, typename Callback, typename Wanted>
    static Run wrap(Job job, QObject* context, Callback callback, Wanted wanted)
    {
        return [job = std::move(job), context = QPointer<QObject>(context), callback = std::move(callback),
                wanted](db::Connection* connection, const Error& error) mutable -> Deliver {
            using Answer = decltype(job(*connection));
            auto answer = std::make_shared<Answer>(connection ? job(*connection)
                                                              : Answer(tl::unexpected<Error>(error)));
            return [answer, context, callback = std::move(callback), wanted]() mutable {
                if (context && wanted())
                    callback(std::move(*answer));
            };
        };
    }
    void add(const QString& channel, quint64 id, Run run);

    std::unique_ptr<JobThread> m_worker;
    QHash<QString, quint64> m_latest;
    quint64 m_lastId = 0;
};

} // namespace madoguchi::desk
