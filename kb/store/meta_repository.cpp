// SPDX-License-Identifier: GPL-3.0-or-later
#include "kb/store/meta_repository.h"

#include "kb/db/statement.h"

namespace madoguchi::store {

Result<std::optional<QByteArray>> MetaRepository::get(const QString& name)
{
    db::Statement row(m_connection, QStringLiteral("SELECT value FROM meta WHERE name = ?"));
    row.bind(name);
    MADOGUCHI_TRY(row.exec());
    if (row.next())
        return std::optional<QByteArray>(row.bytes(0));
    MADOGUCHI_TRY(row.finish());
    return std::optional<QByteArray>();
}

Result<void> MetaRepository::set(const QString& name, const QByteArray& value)
{
    return db::execute(m_connection, QStringLiteral("REPLACE INTO meta (name, value) VALUES (?, ?)"), name,
                       value);
}

Result<void> MetaRepository::remove(const QString& name)
{
    return db::execute(m_connection, QStringLiteral("DELETE FROM meta WHERE name = ?"), name);
}

} // namespace madoguchi::store
