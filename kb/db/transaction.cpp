// SPDX-License-Identifier: GPL-3.0-or-later
#include "kb/db/transaction.h"

#include <utility>

namespace madoguchi::db {

Result<Transaction> Transaction::begin(Connection& connection)
{
    MADOGUCHI_TRY(connection.enter(connection.dialect().beginWriting));
    return Transaction(connection);
}

Transaction::Transaction(Transaction&& other) noexcept
    : m_connection(std::exchange(other.m_connection, nullptr))
{
}

Transaction::~Transaction()
{
    if (m_connection)
        m_connection->rollBack();
}

Result<void> Transaction::commit()
{
    // PostgreSQL takes back a transaction in which anything failed, and calls that a success of COMMIT.
    if (m_connection->m_failed)
        return failure(ErrorCode::Busy, QStringLiteral("db.transaction.failed"));
    MADOGUCHI_TRY(m_connection->runScript("COMMIT", QStringLiteral("commit")));
    m_connection->leave();
    m_connection = nullptr;
    return {};
}

Result<Snapshot> Snapshot::begin(Connection& connection)
{
    const bool within = connection.isInTransaction();
    if (!within)
        MADOGUCHI_TRY(connection.enter(connection.dialect().beginReading));
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
        m_connection->rollBack();
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
        m_connection->takeBackPart();
}

Result<void> Savepoint::release()
{
    MADOGUCHI_TRY(m_connection->runScript("RELEASE part", QStringLiteral("release")));
    m_connection = nullptr;
    return {};
}

Result<void> liftTimeout(Connection& connection)
{
    const QByteArray& lift = connection.dialect().liftTimeout;
    return lift.isEmpty() ? Result<void>() : connection.runScript(lift, QStringLiteral("timeout"));
}

} // namespace madoguchi::db
