// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk/core/export_job.h"

#include "app/desk/core/act_recorder.h"

namespace madoguchi::desk {

ExportJob::ExportJob(CommandRunner& commands, const QString& channel, QObject* parent)
    : QObject(parent)
    , m_commands(commands)
    , m_channel(channel)
{
}

void ExportJob::run(const QString& path, const What& what, Write write)
{
    const auto command = telling(
        m_commands, {.act = AuditAct::Exported, .kind = static_cast<int>(what.kind), .code = what.code});
    if (!command)
        return end(failure(ErrorCode::SignedOut, QStringLiteral("desk.signed-out")));
    m_running = m_writing = true;
    JobQueue& lists = m_commands.store().lists();
    const auto report = [this](int done, int total) { Q_EMIT progress(done, total); };
    const auto file = std::make_shared<OutgoingFile>(path);
    lists.submitLatest(
        m_channel,
        [write = std::move(write), file, post = lists.postTo(this),
         report](db::Connection& connection) -> Result<int> {
            MADOGUCHI_TRY(file->open());
            MADOGUCHI_TRY_ASSIGN(records, write(connection, *file, [&](int done, int total) {
                                     post([=] { report(done, total); });
                                 }));
            MADOGUCHI_TRY(file->settle());
            return records;
        },
        this,
        [this, file, told = *command](const Result<int>& count) {
            m_writing = false;
            if (count)
                letOut(file, told, *count);
            else
                end(count);
        });
}

// Where it is written to the store, too: the lists only read.
void ExportJob::letOut(const std::shared_ptr<OutgoingFile>& file, const Command& telling, int records)
{
    m_commands.store().writes().submit(
        [file, telling, records](db::Connection& connection) {
            return file->letOut(connection, telling, records);
        },
        this, [this, records](const Result<void>& done) { end(done.map([records] { return records; })); });
}

void ExportJob::end(const Result<int>& records)
{
    m_running = m_writing = false;
    if (records)
        Q_EMIT finished(*records);
    else
        Q_EMIT failed(records.error());
}

void ExportJob::cancel()
{
    if (!m_writing)
        return;
    m_commands.store().lists().cancel(m_channel);
    end(failure(ErrorCode::Cancelled, QStringLiteral("export.cancelled")));
}

} // namespace madoguchi::desk
