// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk/core/export_job.h"

namespace madoguchi::desk {

ExportJob::ExportJob(JobQueue& queue, const QString& channel, QObject* parent)
    : QObject(parent)
    , m_queue(queue)
    , m_channel(channel)
{
}

void ExportJob::run(Write write)
{
    m_running = true;
    const auto report = [this](int done, int total) { Q_EMIT progress(done, total); };
    m_queue.submitLatest(
        m_channel,
        [write = std::move(write), post = m_queue.postTo(this), report](db::Connection& connection) {
            return write(connection, [&](int done, int total) { post([=] { report(done, total); }); });
        },
        this,
        [this](const Result<int>& count) {
            m_running = false;
            if (count)
                Q_EMIT finished(*count);
            else
                Q_EMIT failed(count.error());
        });
}

void ExportJob::cancel()
{
    if (!m_running)
        return;
    m_queue.cancel(m_channel);
    m_running = false;
    Q_EMIT failed({ErrorCode::Cancelled, QStringLiteral("export.cancelled"), {}});
}

} // namespace madoguchi::desk
