// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kb/base/clock.h"
#include "kb/db/connection.h"

#include <QByteArrayView>
#include <QDate>
#include <QStringView>
#include <QUuid>

struct sqlite3_stmt;

namespace madoguchi::db {

/// A prepared statement straight on SQLite, for what runs hundreds of times in one search or one build:
/// values go in and out without a QVariant and without a copy. Values are bound in the order of the question
/// marks and must live until reset(). Elsewhere Statement does. The connection keeps it prepared for the next
/// of the same text, and outlives it.
class RawStatement
{
public:
    RawStatement(Connection& connection, const QByteArray& sql);
    ~RawStatement();
    RawStatement(const RawStatement&) = delete;
    RawStatement& operator=(const RawStatement&) = delete;

    RawStatement& bind(qint64 value);
    RawStatement& bind(int value) { return bind(static_cast<qint64>(value)); }
    RawStatement& bind(QStringView value);
    RawStatement& bind(QByteArrayView value);

    /// Runs it to the first or the next row. False behind the last one and after an error: ask reset().
    [[nodiscard]] bool next();
    /// The error, if any, that ended the rows. Ready to be bound anew.
    [[nodiscard]] Result<void> reset();
    /// For what has no rows: runs it and resets it.
    [[nodiscard]] Result<void> run();

    [[nodiscard]] qint64 integer(int column) const;
    [[nodiscard]] QString text(int column) const;
    [[nodiscard]] QUuid uuid(int column) const;
    [[nodiscard]] Timestamp time(int column) const { return {integer(column)}; }
    /// Invalid if NULL.
    [[nodiscard]] QDate date(int column) const;
    /// Good until the next call of next() or reset().
    [[nodiscard]] QByteArrayView bytes(int column) const;

private:
    Connection& m_connection;
    QByteArray m_sql;
    int m_code = 0; ///< of SQLite: what the last call said
    sqlite3_stmt* m_statement;
    int m_nextBinding = 1;
};

} // namespace madoguchi::db
