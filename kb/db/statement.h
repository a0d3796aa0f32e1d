// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kb/base/clock.h"
#include "kb/db/connection.h"

#include <QDate>
#include <QSqlQuery>
#include <QUuid>

namespace madoguchi::db {

/// A prepared statement. Values are always bound, in the order of the question marks. May be executed again
/// after binding anew. Does not outlive the call that made it. One at a time is read: on PostgreSQL the rows
/// of one are gone once another is executed.
class Statement
{
public:
    Statement(Connection& connection, const QString& sql);
    ~Statement();
    Statement(const Statement&) = delete;
    Statement& operator=(const Statement&) = delete;

    Statement& bind(const QString& value);
    Statement& bind(QStringView value) { return bind(value.toString()); }
    Statement& bind(qint64 value);
    Statement& bind(int value) { return bind(static_cast<qint64>(value)); }
    Statement& bind(bool value) { return bind(static_cast<qint64>(value)); }
    Statement& bind(double value);
    Statement& bind(const QByteArray& value);
    Statement& bind(const QUuid& value) { return bind(value.toRfc4122()); }
    Statement& bind(Timestamp value) { return bind(value.ms); }
    /// ISO 8601; NULL if invalid.
    Statement& bind(QDate value);
    Statement& bindNull();

    /// Runs it. The values bound are spent.
    [[nodiscard]] Result<void> exec();
    /// The next row of a query, false behind the last one: then ask finish() whether it really was the last.
    [[nodiscard]] bool next();
    /// The error, if any, that ended the rows (a cancelled query ends them too).
    [[nodiscard]] Result<void> finish();

    [[nodiscard]] bool isNull(int column) const;
    [[nodiscard]] QString text(int column) const;
    [[nodiscard]] qint64 integer(int column) const;
    [[nodiscard]] double real(int column) const;
    [[nodiscard]] QByteArray bytes(int column) const;
    [[nodiscard]] QUuid uuid(int column) const;
    [[nodiscard]] Timestamp time(int column) const { return {integer(column)}; }
    [[nodiscard]] QDate date(int column) const;
    /// Rows changed by the last exec().
    [[nodiscard]] int affected() const { return m_prepared.query.numRowsAffected(); }

private:
    [[nodiscard]] Result<void> lastError();
    Statement& bindVariant(const QVariant& value);

    Connection& m_connection;
    QString m_sql;
    Connection::Prepared m_prepared;
    int m_nextBinding = 0;
};

/// Runs one statement without rows: execute(connection, sql, values…).
template <typename... Values>
[[nodiscard]] Result<void> execute(Connection& connection, const QString& sql, const Values&... values)
{
    Statement statement(connection, sql);
    (statement.bind(values), ...);
    return statement.exec();
}

/// The one integer of a query's first row; NotFound without a row.
template <typename... Values>
[[nodiscard]] Result<qint64> selectInteger(Connection& connection, const QString& sql,
                                           const Values&... values)
{
    Statement statement(connection, sql);
    (statement.bind(values), ...);
    MADOGUCHI_TRY(statement.exec());
    if (!statement.next()) {
        MADOGUCHI_TRY(statement.finish());
        return failure(ErrorCode::NotFound, QStringLiteral("db.no-row"));
    }
    return statement.integer(0);
}

} // namespace madoguchi::db
