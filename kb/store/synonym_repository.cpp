// SPDX-License-Identifier: GPL-3.0-or-later
#include "kb/store/synonym_repository.h"

#include "kb/db/statement.h"

namespace madoguchi::store {

Result<std::vector<SynonymGroup>> SynonymRepository::all()
{
    db::Statement rows(m_connection, QStringLiteral("SELECT body FROM synonym_group ORDER BY words, id"));
    MADOGUCHI_TRY(rows.exec());
    std::vector<SynonymGroup> groups;
    while (rows.next()) {
        MADOGUCHI_TRY_ASSIGN(group, decodeSynonymGroup(rows.bytes(0)));
        groups.push_back(std::move(group));
    }
    MADOGUCHI_TRY(rows.finish());
    return groups;
}

Result<std::optional<SynonymGroup>> SynonymRepository::byId(const SynonymGroupId& id)
{
    db::Statement row(m_connection, QStringLiteral("SELECT body FROM synonym_group WHERE id = ?"));
    row.bind(id.value);
    MADOGUCHI_TRY(row.exec());
    if (!row.next()) {
        MADOGUCHI_TRY(row.finish());
        return std::optional<SynonymGroup>();
    }
    MADOGUCHI_TRY_ASSIGN(group, decodeSynonymGroup(row.bytes(0)));
    return std::optional<SynonymGroup>(group);
}

} // namespace madoguchi::store
