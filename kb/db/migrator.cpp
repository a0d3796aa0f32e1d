// SPDX-License-Identifier: GPL-3.0-or-later
#include "kb/db/migrator.h"

#include "kb/db/statement.h"
#include "kb/db/transaction.h"

#include <QDir>
#include <QFile>

namespace madoguchi::db {

namespace {

QStringList schemaFiles(const QString& directory)
{
    const QStringList files = QDir(directory).entryList({QStringLiteral("*.sql")}, QDir::Files, QDir::Name);
    QStringList forBoth;
    for (const QString& name : files) {
        if (name.count(u'.') == 1)
            forBoth.append(name);
    }
    return forBoth;
}

// What one engine says in its own way: beside the file that is for both.
QString ownFile(const QString& path, Engine engine)
{
    return path.chopped(4) +
           (engine == Engine::Sqlite ? QStringLiteral(".sqlite.sql") : QStringLiteral(".postgresql.sql"));
}

Result<void> runFile(Connection& connection, const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorCode::Internal, QStringLiteral("db.schema.unreadable"), path);
    return connection.runScript(file.readAll(), path);
}

Result<bool> hasVersionTable(Connection& connection)
{
    MADOGUCHI_TRY_ASSIGN(
        tables,
        selectInteger(connection,
                      QStringLiteral("SELECT count(*) FROM information_schema.tables WHERE "
                                     "table_schema = current_schema() AND table_name = 'schema_version'")));
    return tables > 0;
}

// SQLite has a place for the number in the file's head; a server needs a table, which two daemons may want to
// make at the same moment.
Result<void> makeVersionTable(Connection& connection)
{
    MADOGUCHI_TRY_ASSIGN(present, hasVersionTable(connection));
    if (present)
        return {};
    const auto made = [&]() -> Result<void> {
        MADOGUCHI_TRY_ASSIGN(transaction, Transaction::begin(connection));
        MADOGUCHI_TRY(
            connection.runScript("CREATE TABLE schema_version (id INTEGER PRIMARY KEY, version INTEGER NOT "
                                 "NULL); INSERT INTO schema_version (id, version) VALUES (1, 0)",
                                 QStringLiteral("schema version")));
        return transaction.commit();
    }();
    if (made)
        return {};
    MADOGUCHI_TRY_ASSIGN(madeByAnother, hasVersionTable(connection));
    return madeByAnother ? Result<void>() : made;
}

Result<qint64> versionOf(Connection& connection)
{
    if (connection.engine() == Engine::Sqlite)
        return selectInteger(connection, QStringLiteral("PRAGMA user_version"));
    MADOGUCHI_TRY(makeVersionTable(connection));
    return selectInteger(connection, QStringLiteral("SELECT version FROM schema_version WHERE id = 1"));
}

// Within a transaction: nobody else changes it until that is over.
Result<qint64> lockVersion(Connection& connection)
{
    if (connection.engine() == Engine::Sqlite)
        return versionOf(connection);
    return selectInteger(
        connection,
        QStringLiteral("UPDATE schema_version SET version = version WHERE id = 1 RETURNING version"));
}

Result<void> setVersion(Connection& connection, int version)
{
    if (connection.engine() == Engine::Sqlite)
        return connection.runScript("PRAGMA user_version=" + QByteArray::number(version),
                                    QStringLiteral("schema version"));
    return execute(connection, QStringLiteral("UPDATE schema_version SET version = ? WHERE id = 1"), version);
}

Result<void> applyFile(Connection& connection, const QString& path, int version)
{
    MADOGUCHI_TRY_ASSIGN(transaction, Transaction::begin(connection));
    MADOGUCHI_TRY(liftTimeout(connection));
    // Another process may have been faster.
    MADOGUCHI_TRY_ASSIGN(present, lockVersion(connection));
    if (present >= version)
        return {};
    MADOGUCHI_TRY(runFile(connection, path));
    if (const QString own = ownFile(path, connection.engine()); QFile::exists(own))
        MADOGUCHI_TRY(runFile(connection, own));
    MADOGUCHI_TRY(setVersion(connection, version));
    return transaction.commit();
}

} // namespace

int newestSchema(const QString& directory)
{
    return static_cast<int>(schemaFiles(directory).size());
}

Result<int> migrateTo(Connection& connection, const QString& directory, int version)
{
    MADOGUCHI_TRY_ASSIGN(present, versionOf(connection));
    const QStringList files = schemaFiles(directory);
    if (present > files.size())
        return failure(ErrorCode::TooNew, QStringLiteral("db.schema.too-new"), connection.path());
    for (int next = static_cast<int>(present) + 1; next <= version; ++next) {
        const QString& name = files.at(next - 1);
        if (name.left(4).toInt() != next)
            return failure(ErrorCode::Internal, QStringLiteral("db.schema.gap"), name);
        MADOGUCHI_TRY(applyFile(connection, directory + QLatin1Char('/') + name, next));
    }
    return version;
}

Result<int> migrate(Connection& connection, const QString& directory)
{
    return migrateTo(connection, directory, newestSchema(directory));
}

} // namespace madoguchi::db
