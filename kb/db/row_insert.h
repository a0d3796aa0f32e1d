// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kb/db/connection.h"

#include <QUuid>

#include <vector>

namespace madoguchi::db {

/// Inserts many rows. A server is told once, whatever their number; in a file each is a statement of its own,
/// which costs nothing there.
///
/// Use: for each row add() its values in the order of the columns, then exec().
class RowInsert
{
public:
    enum class Type { Integer, Text, Bytes };
    struct Column
    {
        QString name;
        Type type = Type::Integer;
    };
    /// @param onConflict what follows the values: "ON CONFLICT …", or nothing
    RowInsert(Connection& connection, QString table, std::vector<Column> columns, QString onConflict);

    RowInsert& add(qint64 value);
    RowInsert& add(int value) { return add(static_cast<qint64>(value)); }
    RowInsert& add(const QString& value);
    RowInsert& add(const QByteArray& value);
    RowInsert& add(const QUuid& value) { return add(value.toRfc4122()); }

    /// @return how many were written
    [[nodiscard]] Result<size_t> exec();

private:
    [[nodiscard]] Result<size_t> execOneByOne();
    [[nodiscard]] Result<size_t> execAtOnce();
    [[nodiscard]] QString names() const;

    Connection& m_connection;
    QString m_table;
    std::vector<Column> m_columns;
    QString m_onConflict;
    std::vector<QVariant> m_values; ///< row by row
};

} // namespace madoguchi::db
