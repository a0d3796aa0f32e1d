// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kb/base/result.h"

#include <QSqlDatabase>
#include <QString>

#include <atomic>
#include <map>
#include <memory>
#include <typeindex>

struct sqlite3;
class QThread;

namespace madoguchi::db {

/// Set from any thread to stop the statement that runs under it.
using CancelToken = std::shared_ptr<std::atomic<bool>>;

struct OpenOptions
{
    QString path;          ///< the database file; ":memory:" for one that lives as long as the connection
    bool readOnly = false; ///< also refuses to create the file
    int busyTimeoutMs = 5000;
};

/// One connection to one SQLite database through Qt Sql. Belongs to the thread that
/// opened it; every use is asserted to come from there.
class Connection
{
public:
    /// Opens with WAL, synchronous=FULL, foreign keys on, temporary data in memory.
    /// Errors: NotFound (read-only and no such file), Corrupt (not a database), Io, Internal (those of
    /// checkSqlite(): the library is too old, or there are two).
    [[nodiscard]] static Result<std::unique_ptr<Connection>> open(const OpenOptions& options);
    ~Connection();
    Connection(const Connection&) = delete;
    Connection& operator=(const Connection&) = delete;

    [[nodiscard]] const QSqlDatabase& database() const;
    /// The driver's own handle.
    [[nodiscard]] sqlite3* handle() const;
    [[nodiscard]] QString path() const { return m_path; }

    /// Runs a script of several statements; `name` names it in errors.
    [[nodiscard]] Result<void> runScript(const QByteArray& script, const QString& name);

    /// While set, running statements stop with Cancelled once the token turns true. An empty token ends that.
    void setCancelToken(CancelToken token);

    /// Something of a type that lives as long as this connection, made by the first who asks: what was read
    /// through it and is worth remembering. Who keeps it there sees to it that it is still true.
    template <typename Kept>
    [[nodiscard]] Kept& kept()
    {
        std::shared_ptr<void>& place = m_kept[std::type_index(typeid(Kept))];
        if (!place)
            place = std::make_shared<Kept>();
        return *static_cast<Kept*>(place.get());
    }

private:
    Connection() = default;
    [[nodiscard]] Result<void> configure(const OpenOptions& options);

    QString m_name;
    QSqlDatabase m_database;
    QString m_path;
    sqlite3* m_handle = nullptr;
    CancelToken m_cancel;
    QThread* m_thread = nullptr;
    std::map<std::type_index, std::shared_ptr<void>> m_kept;
};

/// What an SQLite result code means to us; `where` names the statement, never its values.
[[nodiscard]] Error errorOf(int sqliteCode, const QString& where);

} // namespace madoguchi::db
