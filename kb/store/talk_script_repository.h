// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kb/db/connection.h"
#include "kb/domain/talk_script.h"

#include <vector>

namespace madoguchi::store {

/// The centre's talk scripts, as far as this desk holds them. One thread: that of its connection.
class TalkScriptRepository
{
public:
    explicit TalkScriptRepository(db::Connection& connection)
        : m_connection(connection)
    {
    }

    /// All that were not deleted, by position, then by title.
    [[nodiscard]] Result<std::vector<TalkScript>> all();

private:
    db::Connection& m_connection;
};

} // namespace madoguchi::store
