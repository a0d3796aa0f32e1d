// SPDX-License-Identifier: GPL-3.0-or-later
#include "kb/db/row_insert.h"

#include "kb/db/statement.h"

namespace madoguchi::db {

namespace {

// An element of an array as PostgreSQL reads it.
QString element(const QVariant& value, RowInsert::Type type)
{
    switch (type) {
    case RowInsert::Type::Integer:
        return QString::number(value.toLongLong());
    case RowInsert::Type::Bytes:
        return QStringLiteral("\"\\\\x") + QString::fromLatin1(value.toByteArray().toHex()) + u'"';
    case RowInsert::Type::Text:
        break;
    }
    QString text = value.toString();
    text.replace(u'\\', QStringLiteral("\\\\")).replace(u'"', QStringLiteral("\\\""));
    return u'"' + text + u'"';
}

QString arrayType(RowInsert::Type type)
{
    switch (type) {
    case RowInsert::Type::Integer:
        return QStringLiteral("BIGINT[]");
    case RowInsert::Type::Bytes:
        return QStringLiteral("BYTEA[]");
    case RowInsert::Type::Text:
        break;
    }
    return QStringLiteral("TEXT[]");
}

} // namespace

RowInsert::RowInsert(Connection& connection, QString table, std::vector<Column> columns, QString onConflict)
    : m_connection(connection)
    , m_table(std::move(table))
    , m_columns(std::move(columns))
    , m_onConflict(std::move(onConflict))
{
}

RowInsert& RowInsert::add(qint64 value)
{
    m_values.emplace_back(value);
    return *this;
}

RowInsert& RowInsert::add(const QString& value)
{
    m_values.emplace_back(value);
    return *this;
}

RowInsert& RowInsert::add(const QByteArray& value)
{
    m_values.emplace_back(value);
    return *this;
}

QString RowInsert::names() const
{
    QStringList names;
    for (const Column& column : m_columns)
        names.append(column.name);
    return names.join(QStringLiteral(", "));
}

Result<size_t> RowInsert::exec()
{
    Q_ASSERT(m_values.size() % m_columns.size() == 0);
    if (m_values.empty())
        return 0;
    return m_connection.engine() == Engine::Sqlite ? execOneByOne() : execAtOnce();
}

Result<size_t> RowInsert::execOneByOne()
{
    const QStringList marks(static_cast<qsizetype>(m_columns.size()), QStringLiteral("?"));
    Statement insert(m_connection,
                     QStringLiteral("INSERT INTO %1 (%2) VALUES (%3) %4")
                         .arg(m_table, names(), marks.join(QStringLiteral(", ")), m_onConflict));
    size_t written = 0;
    for (size_t i = 0; i < m_values.size();) {
        for (const Column& column : m_columns) {
            const QVariant& value = m_values[i++];
            if (column.type == Type::Integer)
                insert.bind(value.toLongLong());
            else if (column.type == Type::Text)
                insert.bind(value.toString());
            else
                insert.bind(value.toByteArray());
        }
        MADOGUCHI_TRY(insert.exec());
        written += static_cast<size_t>(insert.affected());
    }
    return written;
}

Result<size_t> RowInsert::execAtOnce()
{
    QStringList arrays;
    for (const Column& column : m_columns)
        arrays.append(QStringLiteral("CAST(? AS %1)").arg(arrayType(column.type)));
    Statement insert(m_connection,
                     QStringLiteral("INSERT INTO %1 (%2) SELECT * FROM unnest(%3) %4")
                         .arg(m_table, names(), arrays.join(QStringLiteral(", ")), m_onConflict));
    for (size_t column = 0; column < m_columns.size(); ++column) {
        QStringList elements;
        for (size_t i = column; i < m_values.size(); i += m_columns.size())
            elements.append(element(m_values[i], m_columns[column].type));
        insert.bind(u'{' + elements.join(u',') + u'}');
    }
    MADOGUCHI_TRY(insert.exec());
    return static_cast<size_t>(insert.affected());
}

} // namespace madoguchi::db
