// SPDX-License-Identifier: GPL-3.0-or-later
#include "kb/db/log_file.h"

#include "kb/db/statement.h"

namespace madoguchi::db {

namespace {

// Who waits for readers here keeps writers waiting.
constexpr int patienceMs = 50;

Result<bool> truncateLog(Connection& connection)
{
    Statement checkpoint(connection, QStringLiteral("PRAGMA wal_checkpoint(TRUNCATE)"));
    MADOGUCHI_TRY(checkpoint.exec());
    const bool done = checkpoint.next() && checkpoint.integer(0) == 0;
    MADOGUCHI_TRY(checkpoint.finish());
    return done;
}

} // namespace

Result<bool> emptyLog(Connection& connection)
{
    MADOGUCHI_TRY_ASSIGN(usual, selectInteger(connection, QStringLiteral("PRAGMA busy_timeout")));
    const auto wait = [&](qint64 ms) {
        return connection.runScript("PRAGMA busy_timeout=" + QByteArray::number(ms),
                                    QStringLiteral("patience"));
    };
    MADOGUCHI_TRY(wait(patienceMs));
    const Result<bool> done = truncateLog(connection);
    MADOGUCHI_TRY(wait(usual));
    return !done && done.error().code == ErrorCode::Busy ? Result<bool>(false) : done;
}

} // namespace madoguchi::db
