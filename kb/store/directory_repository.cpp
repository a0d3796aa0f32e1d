// SPDX-License-Identifier: GPL-3.0-or-later
#include "kb/store/directory_repository.h"

#include "kb/db/statement.h"

namespace madoguchi::store {

namespace {

template <typename Entity>
Result<std::vector<Entity>> decodeAll(db::Connection& connection, const QString& sql,
                                      Result<Entity> (*decode)(const QByteArray&))
{
    db::Statement rows(connection, sql);
    MADOGUCHI_TRY(rows.exec());
    std::vector<Entity> list;
    while (rows.next()) {
        MADOGUCHI_TRY_ASSIGN(entity, decode(rows.bytes(0)));
        list.push_back(entity);
    }
    MADOGUCHI_TRY(rows.finish());
    return list;
}

} // namespace

Result<std::vector<Unit>> DirectoryRepository::units()
{
    return decodeAll(m_connection, QStringLiteral("SELECT body FROM unit ORDER BY position, id"), decodeUnit);
}

Result<std::vector<Staff>> DirectoryRepository::staff()
{
    return decodeAll(m_connection, QStringLiteral("SELECT body FROM staff"), decodeStaff);
}

Result<std::optional<Municipality>> DirectoryRepository::municipality()
{
    MADOGUCHI_TRY_ASSIGN(list, decodeAll(m_connection,
                                         QStringLiteral("SELECT body FROM municipality ORDER BY code"),
                                         decodeMunicipality));
    return list.empty() ? std::optional<Municipality>() : std::optional<Municipality>(list.front());
}

} // namespace madoguchi::store
