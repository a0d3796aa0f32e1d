// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk/core/outgoing_file.h"

#include "kb/base/file_sync.h"
#include "kb/store/act_repository.h"

namespace madoguchi::desk {

OutgoingFile::OutgoingFile(const QString& path)
    : m_file(path)
{
}

Result<void> OutgoingFile::open()
{
    return m_file.open(QIODevice::WriteOnly) ? Result<void>() : trouble();
}

Result<void> OutgoingFile::write(const QByteArray& bytes)
{
    return m_file.write(bytes) == bytes.size() ? Result<void>() : trouble();
}

Result<void> OutgoingFile::settle()
{
    // What cannot be finished was not let out.
    if (m_file.error() != QFileDevice::NoError || !syncToDisk(m_file))
        return trouble();
    return {};
}

Result<void> OutgoingFile::letOut(db::Connection& connection, Command telling, qint64 records)
{
    // Afterwards nothing but its name is missing.
    MADOGUCHI_TRY(settle());
    for (ActRecord& record : std::get<RecordActs>(telling.payload).batch.records)
        record.count = records;
    MADOGUCHI_TRY(store::ActRepository(connection).add(telling, 1));
    return m_file.commit() ? Result<void>() : trouble();
}

Result<void> OutgoingFile::trouble() const
{
    return failure(ErrorCode::Io, QStringLiteral("export.file"), m_file.fileName());
}

} // namespace madoguchi::desk
