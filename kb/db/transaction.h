// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kb/db/connection.h"

namespace madoguchi::db {

/// A write transaction. Commit is explicit; the destructor rolls back.
class Transaction
{
public:
    /// SQLite: a second writer waits here, not in the middle; Busy if it waited in vain. PostgreSQL: writers
    /// go side by side, and what they do to the same rows fails with Busy "db.conflict" or waits where it is
    /// done.
    [[nodiscard]] static Result<Transaction> begin(Connection& connection);
    Transaction(Transaction&& other) noexcept;
    Transaction& operator=(Transaction&&) = delete;
    ~Transaction();

    /// After success the change is on the disk. After Busy "db.connection" nobody knows whether it is.
    [[nodiscard]] Result<void> commit();

private:
    explicit Transaction(Connection& connection)
        : m_connection(&connection)
    {
    }
    Connection* m_connection;
};

/// While it lives, what is read stays as it was when the first of it was read, whatever others write. Inside
/// a transaction of this connection it is the transaction's own view.
class Snapshot
{
public:
    [[nodiscard]] static Result<Snapshot> begin(Connection& connection);
    Snapshot(Snapshot&& other) noexcept;
    Snapshot& operator=(Snapshot&&) = delete;
    ~Snapshot();

    /// Whether it stands inside a transaction, and so may show what is never committed.
    [[nodiscard]] bool isWithinTransaction() const { return m_withinTransaction; }

private:
    Snapshot(Connection& connection, bool withinTransaction)
        : m_connection(&connection)
        , m_withinTransaction(withinTransaction)
    {
    }
    Connection* m_connection;
    bool m_withinTransaction;
};

/// A part of a transaction that can be taken back alone. Release is explicit; the destructor rolls back to
/// it.
class Savepoint
{
public:
    [[nodiscard]] static Result<Savepoint> begin(Connection& connection);
    Savepoint(Savepoint&& other) noexcept;
    Savepoint& operator=(Savepoint&&) = delete;
    ~Savepoint();

    [[nodiscard]] Result<void> release();

private:
    explicit Savepoint(Connection& connection)
        : m_connection(&connection)
    {
    }
    Connection* m_connection;
};

/// Lets the statements of the transaction or snapshot under way take as long as they need.
[[nodiscard]] Result<void> liftTimeout(Connection& connection);

/// Calls `work`, which begins and commits a transaction of its own, again as long as another writer came in
/// between (Busy "db.conflict"), but not for ever.
template <typename Work>
[[nodiscard]] auto repeatOnConflict(Work work)
{
    constexpr int most = 10;
    auto outcome = work();
    for (int attempt = 1; attempt < most && !outcome && outcome.error().key == u"db.conflict"; ++attempt)
        outcome = work();
    return outcome;
}

} // namespace madoguchi::db
