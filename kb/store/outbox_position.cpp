// SPDX-License-Identifier: GPL-3.0-or-later
#include "kb/store/outbox_position.h"

#include "kb/db/statement.h"

namespace madoguchi::store {

Result<qint64> lastPosition(db::Connection& connection)
{
    return db::selectInteger(
        connection, QStringLiteral("SELECT max(coalesce((SELECT max(position) FROM outbox), 0), "
                                   "coalesce((SELECT seq FROM sqlite_sequence WHERE name = 'outbox'), 0))"));
}

Result<void> keepLastPosition(db::Connection& connection, qint64 last)
{
    return db::execute(connection,
                       QStringLiteral("UPDATE sqlite_sequence SET seq = ? WHERE name = 'outbox' AND seq < ?"),
                       last, last);
}

} // namespace madoguchi::store
