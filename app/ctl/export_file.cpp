// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/export_file.h"

#include "app/ctl/messages.h"
#include "kb/store/act_repository.h"

namespace madoguchi::ctl {

QIODevice* ExportFile::open()
{
    if (m_file.open(QIODevice::WriteOnly))
        return &m_file;
    m_context.fail(ExitCode::BadInput, m_path + u": " + m_file.errorString());
    return nullptr;
}

ExitCode ExportFile::finish(EntityKind kind, const Result<qint64>& records)
{
    if (!records) {
        m_file.cancelWriting();
        return m_context.fail(exitCodeFor(records.error()), m_path + u": " + message(records.error()));
    }
    if (const auto told = tell(kind, *records); !told) {
        m_file.cancelWriting();
        return m_context.fail(told.error());
    }
    if (!m_file.commit())
        return m_context.fail(ExitCode::BadInput, m_path + u": " + m_file.errorString());
    m_context.out << m_path << ": " << *records << " records" << Qt::endl;
    return ExitCode::Done;
}

Result<void> ExportFile::tell(EntityKind kind, qint64 records)
{
    IdMaker ids(m_context.clock, m_context.random);
    ActRecord record;
    record.act = AuditAct::Exported;
    record.at = m_context.clock.now();
    record.kind = static_cast<int>(kind);
    record.count = records;
    record.code =
        QStringLiteral("madoguchictl.") +
        (m_path.endsWith(u".csv", Qt::CaseInsensitive) ? QStringLiteral("csv") : QStringLiteral("jsonl"));
    const Command command{
        ids.make<CommandId>(), {}, record.at, RecordActs{{ids.make<ActBatchId>(), {record}}}};
    return store::ActRepository(m_connection).add(command, 1);
}

} // namespace madoguchi::ctl
