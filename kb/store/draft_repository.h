// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kb/base/clock.h"
#include "kb/db/connection.h"

#include <optional>

namespace madoguchi::store {

struct Draft
{
    QByteArray body;
    Timestamp savedAt;
};

/// What is being typed, by slot ("contact", "article:<id>"), so that it survives a crash. The bytes are the
/// caller's.
class DraftRepository
{
public:
    explicit DraftRepository(db::Connection& connection)
        : m_connection(connection)
    {
    }

    /// On the disk when it returns.
    [[nodiscard]] Result<void> save(const QString& slot, const QByteArray& body, Timestamp now);
    [[nodiscard]] Result<std::optional<Draft>> load(const QString& slot);
    [[nodiscard]] Result<void> clear(const QString& slot);

private:
    db::Connection& m_connection;
};

} // namespace madoguchi::store
