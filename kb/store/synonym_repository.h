// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kb/db/connection.h"
#include "kb/domain/synonym_group.h"

#include <optional>
#include <vector>

namespace madoguchi::store {

/// The centre's own synonyms, as far as this desk holds them.
class SynonymRepository
{
public:
    explicit SynonymRepository(db::Connection& connection)
        : m_connection(connection)
    {
    }

    /// Every group there is, by its words. Deleted ones are not among them.
    [[nodiscard]] Result<std::vector<SynonymGroup>> all();
    /// Nothing if there is none, or it was deleted.
    [[nodiscard]] Result<std::optional<SynonymGroup>> byId(const SynonymGroupId& id);

private:
    db::Connection& m_connection;
};

} // namespace madoguchi::store
