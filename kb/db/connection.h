// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kb/base/result.h"
#include "kb/db/dialect.h"

#include <QDeadlineTimer>
#include <QHash>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QString>

#include <atomic>
#include <functional>
#include <map>
#include <memory>
#include <typeindex>

struct sqlite3;
struct sqlite3_stmt;
class QSqlError;
class QThread;

namespace madoguchi::db {

/// Set from any thread to stop the statement that runs under it.
using CancelToken = std::shared_ptr<std::atomic<bool>>;

struct OpenOptions
{
    /// The database file; ":memory:" for one that lives as long as the connection; a URL "postgresql://…" as
    /// parsePostgresqlUrl() takes it.
    QString path;
    bool readOnly = false; ///< also refuses to create the file; SQLite only
    int busyTimeoutMs = 5000;
};

struct PostgresqlAddress;

/// One connection to one database, of SQLite or PostgreSQL, through Qt Sql. Belongs to the thread that opened
/// it; every use is asserted to come from there.
///
/// A server can vanish: what runs then fails with Busy "db.connection", and so does everything until the
/// transaction is over; the next one connects anew, at most once a second.
class Connection
{
public:
    /// Opens with WAL, synchronous=FULL, foreign keys on, temporary data in memory.
    /// Errors: NotFound (read-only and no such file), Corrupt (not a database), Io, Internal (those of
    /// checkSqlite(): the library is too old, or there are two). For PostgreSQL those of parsePostgresqlUrl
    /// and openPostgresql.
    [[nodiscard]] static Result<std::unique_ptr<Connection>> open(const OpenOptions& options);
    ~Connection();
    Connection(const Connection&) = delete;
    Connection& operator=(const Connection&) = delete;

    [[nodiscard]] const QSqlDatabase& database() const;
    [[nodiscard]] Engine engine() const { return m_engine; }
    [[nodiscard]] const Dialect& dialect() const { return dialectOf(m_engine); }
    /// The driver's own handle. SQLite only.
    [[nodiscard]] sqlite3* handle() const;
    [[nodiscard]] QString path() const { return m_path; }

    /// Runs a script of several statements; `name` names it in errors.
    [[nodiscard]] Result<void> runScript(const QByteArray& script, const QString& name);

    [[nodiscard]] bool isInTransaction() const;

    /// Which life of the server's data this session talks to (lifeOfPostgresql()); empty for a file, and
    /// where the server does not say.
    [[nodiscard]] const QString& life() const { return m_life; }
    /// Called each time the connection was made anew, before whatever needed it; what runs in it runs on the
    /// new session. If it fails, so does what needed the connection, and it is tried again with the next.
    void whenReconnected(std::function<Result<void>()> look) { m_look = std::move(look); }

    /// While set, running statements of SQLite stop with Cancelled once the token turns true. An empty token
    /// ends that.
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
    friend class Statement;
    friend class RawStatement;
    friend class Transaction;
    friend class Snapshot;
    friend class Savepoint;

    Connection() = default;
    [[nodiscard]] Result<void> openFile(const OpenOptions& options);
    [[nodiscard]] Result<void> configure(const OpenOptions& options);
    [[nodiscard]] Result<void> useLog(int patienceMs);
    [[nodiscard]] Result<void> runOnServer(const QByteArray& script, const QString& name);
    /// Connects anew if the server had vanished and no transaction is under way.
    [[nodiscard]] Result<void> ready();
    [[nodiscard]] Result<void> connectToServer();
    /// BEGIN, on a connection that may have gone stale while nobody used it.
    [[nodiscard]] Result<void> enter(const QByteArray& begin);
    void leave() { m_entered = m_failed = false; }
    void rollBack();
    void takeBackPart();
    /// What a statement's error means; remembers what follows from it for this connection.
    [[nodiscard]] Error judge(const QSqlError& error, const QString& where);

    /// A prepared statement to be given back: preparing costs as much as running.
    struct Prepared
    {
        QSqlQuery query;
        bool good = false;
        int session = 0;
    };
    [[nodiscard]] Prepared prepare(const QString& sql);
    void giveBack(const QString& sql, Prepared prepared);

    /// The same straight on SQLite, for RawStatement. Nothing: SQLite does not take it.
    [[nodiscard]] sqlite3_stmt* prepareRaw(const QByteArray& sql, int& code);
    void giveBackRaw(const QByteArray& sql, sqlite3_stmt* statement);

    QString m_name;
    QSqlDatabase m_database;
    QString m_path;
    Engine m_engine = Engine::Sqlite;
    sqlite3* m_handle = nullptr;
    std::unique_ptr<PostgresqlAddress> m_address;
    QHash<QString, QSqlQuery*> m_prepared;
    QHash<QByteArray, sqlite3_stmt*> m_rawPrepared; ///< reset, without values
    QDeadlineTimer m_notBefore{0};                  ///< when to knock at a server's door again
    int m_session = 0;                              ///< counts how often it was connected
    QString m_life;
    std::function<Result<void>()> m_look;
    bool m_lost = false;
    bool m_looking = false; ///< m_look is running
    bool m_entered = false; ///< a transaction is under way; PostgreSQL only
    bool m_failed = false;  ///< something in it failed: the server would answer COMMIT with ROLLBACK
    CancelToken m_cancel;
    QThread* m_thread = nullptr;
    std::map<std::type_index, std::shared_ptr<void>> m_kept;
};

/// What an SQLite result code means to us; `where` names the statement, never its values.
[[nodiscard]] Error errorOf(int sqliteCode, const QString& where);

} // namespace madoguchi::db
