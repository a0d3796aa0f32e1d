// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayList>
#include <QString>

namespace madoguchi::db {

/// What lies beneath a connection. The SQL of the hub is one for all of them; what cannot be said in one way
/// is said here.
enum class Engine {
    Sqlite,     ///< a file; one writer at a time
    Postgresql, ///< a server of PostgreSQL's protocol; writers side by side
};

/// The words that begin a transaction.
struct Dialect
{
    /// A transaction that will write. On SQLite it waits for its turn here; on PostgreSQL each statement sees
    /// what others committed before it, which the feeds' counters rest on.
    QByteArray beginWriting;
    /// One moment of the database for several queries.
    QByteArray beginReading;
    /// Lets the statements of the present transaction take as long as they need. May be empty.
    QByteArray liftTimeout;
    /// The type that makes bytes of a value where no column says so: CAST(? AS …).
    QString bytesType;
};

[[nodiscard]] const Dialect& dialectOf(Engine engine);

/// The statements of a script, without comments. Semicolons in quotes and comments end nothing; knows no
/// other way of quoting than '…' and "…".
[[nodiscard]] QByteArrayList statementsOf(const QByteArray& script);

} // namespace madoguchi::db
