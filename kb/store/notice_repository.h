// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kb/db/connection.h"
#include "kb/domain/notice.h"

#include <optional>
#include <vector>

namespace madoguchi::store {

/// Notices and who has seen them, as far as this desk holds them: a department's holds no receipts.
class NoticeRepository
{
public:
    explicit NoticeRepository(db::Connection& connection)
        : m_connection(connection)
    {
    }

    /// Those that stand, proposed or pinned, and those taken down at or after `takenDownFrom`. Newest first.
    [[nodiscard]] Result<std::vector<Notice>> all(Timestamp takenDownFrom);
    [[nodiscard]] Result<std::optional<Notice>> byId(const NoticeId& id);
    /// Of the pinned ones.
    [[nodiscard]] Result<std::vector<NoticeReceipt>> receipts();

private:
    db::Connection& m_connection;
};

} // namespace madoguchi::store
