// SPDX-License-Identifier: GPL-3.0-or-later
#include "kb/db/connection.h"

#include "kb/base/log.h"
#include "kb/base/plain_stores.h"
#include "kb/db/encryption.h"
#include "kb/db/postgresql.h"
#include "kb/db/sqlite_library.h"
#include "kb/db/store_keys.h"

#include <QFileInfo>
#include <QSqlDriver>
#include <QSqlError>
#include <QSqlQuery>
#include <QThread>

#include <sqlite3.h>

namespace madoguchi::db {

namespace {

const QString inMemory = QStringLiteral(":memory:");
constexpr int stepsBetweenPolls = 1000;
// A few kilobytes each. More than a search and the index take together.
constexpr qsizetype mostRawPrepared = 64;

QString nextConnectionName()
{
    static std::atomic<quint64> counter = 0;
    return QStringLiteral("madoguchi-%1").arg(++counter);
}

int pollCancelToken(void* token)
{
    return static_cast<std::atomic<bool>*>(token)->load(std::memory_order_relaxed) ? 1 : 0;
}

Result<std::optional<SecretKey>> keyFor(const QString& path)
{
    if (path == inMemory)
        return std::optional<SecretKey>();
    MADOGUCHI_TRY_ASSIGN(key, keyOf(path));
    if (!key && !plainStoresAllowed())
        return failure(ErrorCode::Refused, QStringLiteral("db.key.missing"), path);
    return key;
}

} // namespace

Result<std::unique_ptr<Connection>> Connection::open(const OpenOptions& options)
{
    std::unique_ptr<Connection> connection(new Connection);
    connection->m_name = nextConnectionName();
    connection->m_path = options.path;
    connection->m_thread = QThread::currentThread();
    if (!isPostgresqlUrl(options.path)) {
        MADOGUCHI_TRY(connection->openFile(options));
        return connection;
    }
    MADOGUCHI_TRY_ASSIGN(address, parsePostgresqlUrl(options.path));
    connection->m_engine = Engine::Postgresql;
    connection->m_address = std::make_unique<PostgresqlAddress>(std::move(address));
    connection->m_lost = true;
    MADOGUCHI_TRY(connection->ready());
    return connection;
}

Result<void> Connection::openFile(const OpenOptions& options)
{
    const bool onDisk = options.path != inMemory;
    if (options.readOnly && onDisk && !QFileInfo::exists(options.path))
        return failure(ErrorCode::NotFound, QStringLiteral("db.file.absent"), options.path);
    // Before SQLite makes a file.
    MADOGUCHI_TRY(keyFor(options.path));
    m_database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), m_name);
    m_database.setDatabaseName(options.path);
    QString connectOptions = QStringLiteral("QSQLITE_BUSY_TIMEOUT=%1").arg(options.busyTimeoutMs);
    if (options.readOnly)
        connectOptions += QStringLiteral(";QSQLITE_OPEN_READONLY");
    m_database.setConnectOptions(connectOptions);
    if (!m_database.open())
        return failure(ErrorCode::Io, QStringLiteral("db.open"), options.path);
    return configure(options);
}

Result<void> Connection::configure(const OpenOptions& options)
{
    MADOGUCHI_TRY(checkSqliteVersion());
    m_handle = *static_cast<sqlite3* const*>(database().driver()->handle().data());
    MADOGUCHI_TRY_ASSIGN(key, keyFor(options.path));
    if (key) {
        MADOGUCHI_TRY(useKey(m_handle, m_path, *key));
        keepLog(m_handle, true);
    }

    // Functions of the SQLite linked here are called on a handle of the driver's: if those were two
    // libraries, the process would crash sooner or later.
    QSqlQuery source(database());
    if (!source.exec(QStringLiteral("SELECT sqlite_source_id()")) || !source.next())
        return failure(ErrorCode::Corrupt, QStringLiteral("db.open"), m_path);
    MADOGUCHI_TRY(checkSqliteSource(source.value(0).toString()));
    source.finish();

    sqlite3_extended_result_codes(m_handle, 1);
    MADOGUCHI_TRY(runScript(
        "PRAGMA foreign_keys=ON; PRAGMA temp_store=MEMORY; PRAGMA mmap_size=0; PRAGMA synchronous=FULL; "
        "PRAGMA cache_size=-16384; PRAGMA secure_delete=ON;",
        QStringLiteral("pragmas")));
    if (options.readOnly && !key)
        return {};
    if (key) {
        // The first page opens with the key, or the file is left as it is.
        MADOGUCHI_TRY(runScript("SELECT count(*) FROM sqlite_schema;", QStringLiteral("key")));
        keepLog(m_handle, false);
    }
    if (options.readOnly)
        return {};
    MADOGUCHI_TRY(useLog(options.busyTimeoutMs));
    if (key)
        MADOGUCHI_TRY(proveEncrypted(m_path, *key));
    // Keeps the log from staying as large as the largest import ever made it.
    return runScript("PRAGMA journal_size_limit=67108864;", QStringLiteral("journal size"));
}

// Two programs that open a new file at once both want it for themselves for this, and SQLite lets neither
// wait for the other.
Result<void> Connection::useLog(int patienceMs)
{
    constexpr unsigned long pauseMs = 10;
    const QDeadlineTimer patience(patienceMs);
    for (;;) {
        const Result<void> done = runScript("PRAGMA journal_mode=WAL;", QStringLiteral("journal mode"));
        if (done || done.error().code != ErrorCode::Busy || patience.hasExpired())
            return done;
        QThread::msleep(pauseMs);
    }
}

Connection::~Connection()
{
    Q_ASSERT(QThread::currentThread() == m_thread);
    m_kept.clear();
    for (sqlite3_stmt* statement : std::as_const(m_rawPrepared))
        sqlite3_finalize(statement);
    // A server's statements go when the driver that knows it is gone, without a word to it.
    if (m_engine == Engine::Sqlite)
        qDeleteAll(std::exchange(m_prepared, {}));
    m_database = {};
    QSqlDatabase::removeDatabase(m_name);
    qDeleteAll(m_prepared);
}

const QSqlDatabase& Connection::database() const
{
    Q_ASSERT(QThread::currentThread() == m_thread);
    return m_database;
}

sqlite3* Connection::handle() const
{
    Q_ASSERT(QThread::currentThread() == m_thread && m_engine == Engine::Sqlite);
    return m_handle;
}

Result<void> Connection::runScript(const QByteArray& script, const QString& name)
{
    if (m_engine == Engine::Postgresql)
        return runOnServer(script, name);
    const int code = sqlite3_exec(handle(), script.constData(), nullptr, nullptr, nullptr);
    if (code != SQLITE_OK) {
        qCWarning(logDb, "script failed with SQLite code %d", code);
        return tl::unexpected<Error>(errorOf(code, name));
    }
    return {};
}

sqlite3_stmt* Connection::prepareRaw(const QByteArray& sql, int& code)
{
    code = SQLITE_OK;
    if (sqlite3_stmt* statement = m_rawPrepared.take(sql))
        return statement;
    sqlite3_stmt* statement = nullptr;
    code = sqlite3_prepare_v2(handle(), sql.constData(), int(sql.size()), &statement, nullptr);
    return statement;
}

void Connection::giveBackRaw(const QByteArray& sql, sqlite3_stmt* statement)
{
    if (m_rawPrepared.size() >= mostRawPrepared || m_rawPrepared.contains(sql)) {
        sqlite3_finalize(statement);
        return;
    }
    sqlite3_reset(statement);
    // Values are the caller's and soon gone.
    sqlite3_clear_bindings(statement);
    m_rawPrepared.insert(sql, statement);
}

bool Connection::isInTransaction() const
{
    return m_engine == Engine::Sqlite ? sqlite3_get_autocommit(handle()) == 0 : m_entered;
}

void Connection::setCancelToken(CancelToken token)
{
    if (m_engine != Engine::Sqlite)
        return;
    m_cancel = std::move(token);
    if (m_cancel)
        sqlite3_progress_handler(handle(), stepsBetweenPolls, pollCancelToken, m_cancel.get());
    else
        sqlite3_progress_handler(handle(), 0, nullptr, nullptr);
}

Error errorOf(int sqliteCode, const QString& where)
{
    switch (sqliteCode & 0xff) {
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return {ErrorCode::Busy, QStringLiteral("db.busy"), where};
    case SQLITE_INTERRUPT:
        return {ErrorCode::Cancelled, QStringLiteral("db.cancelled"), where};
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB:
        return {ErrorCode::Corrupt, QStringLiteral("db.corrupt"), where};
    case SQLITE_FULL:
        return {ErrorCode::Io, QStringLiteral("db.disk-full"), where};
    case SQLITE_READONLY:
    case SQLITE_IOERR:
    case SQLITE_CANTOPEN:
    case SQLITE_PERM:
        return {ErrorCode::Io, QStringLiteral("db.io"), where};
    default:
        return {ErrorCode::Internal, QStringLiteral("db.sqlite-%1").arg(sqliteCode), where};
    }
}

} // namespace madoguchi::db
