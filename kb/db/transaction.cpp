// SPDX-License-Identifier: GPL-3.0-or-later
#include "kb/db/transaction.h"

#include "kb/base/log.h"

#include <sqlite3.h>

#include <utility>

namespace madoguchi::db {

namespace {

void undo(Connection& connection, const QByteArray& script)
{
    if (const auto undone = connection.runScript(script, QStringLiteral("rollback")); !undone)
        qCWarning(logDb, "rollback failed: %s", qUtf8Printable(describe(undone.error())));
}

} // namespace

Result<Transaction> Transaction::begin(Connection& connection)
{
    MADOGUCHI_TRY(connection.runScript("BEGIN IMMEDIATE", QStringLiteral("begin")));
    return Transaction(connection);
}

Transaction::Transaction(Transaction&& other) noexcept
    : m_connection(std::exchange(other.m_connection, nullptr))
{
}

Transaction::~Transaction()
{
    if (m_connection)
        undo(*m_connection, "ROLLBACK");
}

Result<void> Transaction::commit()
{
    MADOGUCHI_TRY(m_connection->runScript("COMMIT", QStringLiteral("commit")));
    m_connection = nullptr;
    return {};
}

Result<Snapshot> Snapshot::begin(Connection& connection)
{
    const bool within = sqlite3_get_autocommit(connection.handle()) == 0;
    if (!within)
        MADOGUCHI_TRY(connection.runScript("BEGIN", QStringLiteral("begin")));
    return Snapshot(connection, within);
}

Snapshot::Snapshot(Snapshot&& other) noexcept
    : m_connection(std::exchange(other.m_connection, nullptr))
    , m_withinTransaction(other.m_withinTransaction)
{
}

Snapshot::~Snapshot()
{
    if (m_connection && !m_withinTransaction)
        undo(*m_connection, "ROLLBACK");
}

Result<Savepoint> Savepoint::begin(Connection& connection)
{
    MADOGUCHI_TRY(connection.runScript("SAVEPOINT part", QStringLiteral("savepoint")));
    return Savepoint(connection);
}

Savepoint::Savepoint(Savepoint&& other) noexcept
    : m_connection(std::exchange(other.m_connection, nullptr))
{
}

Savepoint::~Savepoint()
{
    if (m_connection)
        undo(*m_connection, "ROLLBACK TO part; RELEASE part");
}

Result<void> Savepoint::release()
{
    MADOGUCHI_TRY(m_connection->runScript("RELEASE part", QStringLiteral("release")));
    m_connection = nullptr;
    return {};
}

} // namespace madoguchi::db
