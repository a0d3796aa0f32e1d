// SPDX-License-Identifier: GPL-3.0-or-later
#include "kb/db/table_sum.h"

#include "kb/db/connection.h"

#include <QCryptographicHash>

#include <sqlite3.h>

namespace madoguchi::db {

namespace {

template <typename Number>
void addNumber(QCryptographicHash& hash, Number number)
{
    hash.addData(QByteArrayView(reinterpret_cast<const char*>(&number), sizeof number));
}

void addValue(QCryptographicHash& hash, sqlite3_stmt* row, int column)
{
    const int type = sqlite3_column_type(row, column);
    addNumber(hash, type);
    if (type == SQLITE_INTEGER)
        addNumber(hash, sqlite3_column_int64(row, column));
    if (type == SQLITE_FLOAT)
        addNumber(hash, sqlite3_column_double(row, column));
    if (type != SQLITE_BLOB && type != SQLITE_TEXT)
        return;
    const auto* bytes = static_cast<const char*>(sqlite3_column_blob(row, column));
    const int size = sqlite3_column_bytes(row, column);
    addNumber(hash, size);
    if (size > 0)
        hash.addData(QByteArrayView(bytes, size));
}

Result<QList<QByteArray>> askColumn(sqlite3* database, const QByteArray& query)
{
    sqlite3_stmt* statement = nullptr;
    const QString where = QStringLiteral("table sum");
    if (const int code = sqlite3_prepare_v2(database, query.constData(), -1, &statement, nullptr);
        code != SQLITE_OK)
        return tl::unexpected<Error>(errorOf(code, where));
    QList<QByteArray> values;
    int code = SQLITE_ROW;
    while ((code = sqlite3_step(statement)) == SQLITE_ROW)
        values.append({reinterpret_cast<const char*>(sqlite3_column_text(statement, 0)),
                       sqlite3_column_bytes(statement, 0)});
    sqlite3_finalize(statement);
    if (code != SQLITE_DONE)
        return tl::unexpected<Error>(errorOf(code, where));
    return values;
}

} // namespace

Result<TableSum> sumTable(sqlite3* database, const QString& table)
{
    sqlite3_stmt* row = nullptr;
    const QByteArray sql = "SELECT * FROM \"" + table.toUtf8() + '"';
    if (const int code = sqlite3_prepare_v2(database, sql.constData(), -1, &row, nullptr); code != SQLITE_OK)
        return tl::unexpected<Error>(errorOf(code, table));
    TableSum sum;
    quint64 total = 0;
    QCryptographicHash hash(QCryptographicHash::Sha256);
    int code = SQLITE_ROW;
    while ((code = sqlite3_step(row)) == SQLITE_ROW) {
        hash.reset();
        for (int column = 0; column < sqlite3_column_count(row); ++column)
            addValue(hash, row, column);
        quint64 part = 0;
        const QByteArray digest = hash.result();
        std::memcpy(&part, digest.constData(), sizeof part);
        total += part;
        ++sum.rows;
    }
    sqlite3_finalize(row);
    if (code != SQLITE_DONE)
        return tl::unexpected<Error>(errorOf(code, table));
    sum.hash = static_cast<qint64>(total);
    return sum;
}

Result<QStringList> storedTables(sqlite3* database)
{
    MADOGUCHI_TRY_ASSIGN(names, askColumn(database, "SELECT name FROM sqlite_schema WHERE type = 'table' AND "
                                                    "rootpage > 0 AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\' "
                                                    "ORDER BY name"));
    QStringList tables;
    for (const QByteArray& name : names)
        tables.append(QString::fromUtf8(name));
    return tables;
}

Result<QByteArray> askOne(sqlite3* database, const QByteArray& query)
{
    MADOGUCHI_TRY_ASSIGN(values, askColumn(database, query));
    return values.value(0);
}

} // namespace madoguchi::db
