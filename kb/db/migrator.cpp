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
    return QDir(directory).entryList({QStringLiteral("*.sql")}, QDir::Files, QDir::Name);
}

Result<void> applyFile(Connection& connection, const QString& path, int version)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorCode::Internal, QStringLiteral("db.schema.unreadable"), path);
    MADOGUCHI_TRY_ASSIGN(transaction, Transaction::begin(connection));
    // Another process may have been faster.
    MADOGUCHI_TRY_ASSIGN(present, selectInteger(connection, QStringLiteral("PRAGMA user_version")));
    if (present >= version)
        return {};
    MADOGUCHI_TRY(connection.runScript(file.readAll(), path));
    MADOGUCHI_TRY(connection.runScript("PRAGMA user_version=" + QByteArray::number(version), path));
    return transaction.commit();
}

} // namespace

int newestSchema(const QString& directory)
{
    return static_cast<int>(schemaFiles(directory).size());
}

Result<int> migrateTo(Connection& connection, const QString& directory, int version)
{
    MADOGUCHI_TRY_ASSIGN(present, selectInteger(connection, QStringLiteral("PRAGMA user_version")));
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
