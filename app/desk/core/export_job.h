// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desk/core/job_queue.h"

namespace madoguchi::desk {

/// Something that writes records to a file beside the window: how far it is, and that it can be stopped. A
/// class for each kind of file says what is written. UI thread.
class ExportJob : public QObject
{
    Q_OBJECT
public:
    /// Stops what runs; failed() with Cancelled follows at once, and the file stays as it was.
    void cancel();
    [[nodiscard]] bool isRunning() const { return m_running; }

Q_SIGNALS:
    void progress(int done, int total);
    void finished(int records);
    /// Cancelled "export.cancelled", or what write() said.
    void failed(const madoguchi::Error& error);

protected:
    using Progress = std::function<void(int done, int total)>;
    /// On the queue's thread; holds what it needs. @return how many records it wrote
    using Write = std::function<Result<int>(db::Connection& connection, const Progress& progress)>;

    /// `queue` outlives it; `channel` names what it does there: one at a time, the latest wins.
    ExportJob(JobQueue& queue, const QString& channel, QObject* parent);

    void run(Write write);

private:
    JobQueue& m_queue;
    QString m_channel;
    bool m_running = false;
};

} // namespace madoguchi::desk
