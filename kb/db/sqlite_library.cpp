// SPDX-License-Identifier: GPL-3.0-or-later
#include "kb/db/sqlite_library.h"

#include "kb/db/connection.h"

#include <QSqlDatabase>

#include <sqlite3.h>

namespace madoguchi::db {

namespace {
constexpr int oldestNumber = 3051003;
}

QString sqliteVersion()
{
    return QString::fromUtf8(sqlite3_libversion());
}

Result<void> checkSqliteVersion()
{
    if (sqlite3_libversion_number() < oldestNumber)
        return failure(ErrorCode::Internal, QStringLiteral("db.sqlite.too-old"), sqliteVersion());
    return {};
}

Result<void> checkSqliteSource(const QString& sourceOfDriver)
{
    const QString linked = QString::fromUtf8(sqlite3_sourceid());
    if (sourceOfDriver != linked)
        return failure(ErrorCode::Internal, QStringLiteral("db.sqlite.two-libraries"),
                       QString(linked + u" / " + sourceOfDriver));
    return {};
}

Result<void> checkSqlite()
{
    MADOGUCHI_TRY(checkSqliteVersion());
    if (!QSqlDatabase::isDriverAvailable(QStringLiteral("QSQLITE")))
        return failure(ErrorCode::Internal, QStringLiteral("db.sqlite.driver"));
    MADOGUCHI_TRY(Connection::open({QStringLiteral(":memory:")}));
    return {};
}

} // namespace madoguchi::db
