// SPDX-License-Identifier: GPL-3.0-or-later
#include "kb/hub/table_copy.h"

#include "kb/db/statement.h"

#include <QCryptographicHash>
#include <QtEndian>

#include <variant>

namespace madoguchi::hub {

namespace {

// So many rows in one statement: on a server the way there and back costs more than a row.
constexpr qsizetype rowsAtOnce = 100;
// A server is told bytes in twice as many characters; rows of attachments are long.
constexpr qsizetype bytesAtOnce = 1 << 20;

using Value = std::variant<qint64, QString, QByteArray>;
using Row = std::vector<Value>;

QString columnsOf(const db::Table& table)
{
    QStringList names;
    for (const db::Column& column : table.columns)
        names += column.name;
    return names.join(QStringLiteral(", "));
}

Row rowAt(const db::Statement& rows, const db::Table& table)
{
    Row row;
    for (int i = 0; const db::Column& column : table.columns) {
        switch (column.type) {
        case db::ColumnType::Integer:
            row.emplace_back(rows.integer(i));
            break;
        case db::ColumnType::Text:
            // As PostgreSQL keeps it: without the one character it cannot.
            row.emplace_back(rows.text(i).replace(QChar(0), QChar::ReplacementCharacter));
            break;
        case db::ColumnType::Bytes:
            row.emplace_back(rows.bytes(i));
            break;
        }
        ++i;
    }
    return row;
}

QByteArray bytesOf(const Value& value)
{
    if (const auto* number = std::get_if<qint64>(&value))
        return QByteArray::number(*number);
    if (const auto* text = std::get_if<QString>(&value))
        return text->toUtf8();
    return std::get<QByteArray>(value);
}

/// @return how many bytes there are in the row
qsizetype add(TableSum& sum, const Row& row)
{
    qsizetype all = 0;
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (const Value& value : row) {
        const QByteArray bytes = bytesOf(value);
        // The length first, so that no two rows run together to the same bytes.
        const QByteArray length = QByteArray::number(bytes.size()) + ':';
        hash.addData(length);
        hash.addData(bytes);
        all += bytes.size();
    }
    const QByteArray digest = hash.result();
    ++sum.rows;
    sum.low += qFromBigEndian<quint64>(digest.constData());
    sum.high += qFromBigEndian<quint64>(digest.constData() + 8);
    return all;
}

Result<void> forEachRow(db::Connection& connection, const db::Table& table, const QString& municipality,
                        const std::function<Result<void>(Row)>& take)
{
    db::Statement rows(connection, QStringLiteral("SELECT ") + columnsOf(table) + QStringLiteral(" FROM ") +
                                       table.name + QStringLiteral(" WHERE municipality = ?"));
    rows.bind(municipality);
    MADOGUCHI_TRY(rows.exec());
    while (rows.next()) {
        if (const auto taken = take(rowAt(rows, table)); !taken)
            return taken;
    }
    return rows.finish();
}

Result<void> write(db::Connection& to, const db::Table& table, const std::vector<Row>& rows)
{
    if (rows.empty())
        return {};
    QStringList marks;
    for (size_t i = 0; i < table.columns.size(); ++i)
        marks += QStringLiteral("?");
    const QString one = u'(' + marks.join(QStringLiteral(", ")) + u')';
    QStringList all;
    for (size_t i = 0; i < rows.size(); ++i)
        all += one;
    db::Statement insert(to, QStringLiteral("INSERT INTO ") + table.name + QStringLiteral(" (") +
                                 columnsOf(table) + QStringLiteral(") VALUES ") +
                                 all.join(QStringLiteral(", ")));
    for (const Row& row : rows) {
        for (const Value& value : row)
            std::visit([&](const auto& held) { insert.bind(held); }, value);
    }
    return insert.exec();
}

} // namespace

Result<TableSum> sumOf(db::Connection& connection, const db::Table& table, const QString& municipality)
{
    TableSum sum;
    const auto added = forEachRow(connection, table, municipality, [&](const Row& row) {
        add(sum, row);
        return Result<void>();
    });
    MADOGUCHI_TRY(added);
    return sum;
}

Result<TableSum> copyTable(db::Connection& from, db::Connection& to, const db::Table& table,
                           const QString& municipality, const std::function<void(qint64 rows)>& progress)
{
    TableSum sum;
    std::vector<Row> waiting;
    qsizetype bytes = 0;
    const auto copied = forEachRow(from, table, municipality, [&](Row row) -> Result<void> {
        bytes += add(sum, row);
        waiting.push_back(std::move(row));
        if (static_cast<qsizetype>(waiting.size()) < rowsAtOnce && bytes < bytesAtOnce)
            return {};
        bytes = 0;
        MADOGUCHI_TRY(write(to, table, waiting));
        waiting.clear();
        progress(sum.rows);
        return {};
    });
    MADOGUCHI_TRY(copied);
    MADOGUCHI_TRY(write(to, table, waiting));
    return sum;
}

} // namespace madoguchi::hub
