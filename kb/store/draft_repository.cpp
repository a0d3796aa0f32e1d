// SPDX-License-Identifier: GPL-3.0-or-later
#include "kb/store/draft_repository.h"

#include "kb/db/statement.h"

namespace madoguchi::store {

Result<void> DraftRepository::save(const QString& slot, const QByteArray& body, Timestamp now)
{
    return db::execute(m_connection,
                       QStringLiteral("REPLACE INTO draft (slot, saved_at, body) VALUES (?, ?, ?)"), slot,
                       now, body);
}

Result<std::optional<Draft>> DraftRepository::load(const QString& slot)
{
    db::Statement row(m_connection, QStringLiteral("SELECT body, saved_at FROM draft WHERE slot = ?"));
    row.bind(slot);
    MADOGUCHI_TRY(row.exec());
    if (row.next())
        return std::optional<Draft>(Draft{row.bytes(0), row.time(1)});
    MADOGUCHI_TRY(row.finish());
    return std::optional<Draft>();
}

Result<void> DraftRepository::clear(const QString& slot)
{
    return db::execute(m_connection, QStringLiteral("DELETE FROM draft WHERE slot = ?"), slot);
}

} // namespace madoguchi::store
