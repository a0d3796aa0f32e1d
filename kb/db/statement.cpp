// SPDX-License-Identifier: GPL-3.0-or-later
#include "kb/db/statement.h"

#include "kb/base/log.h"

#include <QSqlError>

#include <sqlite3.h>

namespace madoguchi::db {

namespace {
constexpr int longestNameInErrors = 60;
}

Statement::Statement(Connection& connection, const QString& sql)
    : m_connection(connection)
    , m_sql(sql)
    , m_query(connection.database())
{
    m_query.setForwardOnly(true);
    m_prepared = m_query.prepare(sql);
}

Statement& Statement::bindVariant(const QVariant& value)
{
    m_query.bindValue(m_nextBinding++, value);
    return *this;
}

Statement& Statement::bind(const QString& value)
{
    // Qt binds a null QString as NULL; an empty text is what is meant.
    return bindVariant(value.isNull() ? QStringLiteral("") : value);
}

Statement& Statement::bind(qint64 value)
{
    return bindVariant(value);
}

Statement& Statement::bind(double value)
{
    return bindVariant(value);
}

Statement& Statement::bind(const QByteArray& value)
{
    return bindVariant(value.isNull() ? QByteArray("") : value);
}

Statement& Statement::bind(QDate value)
{
    return value.isValid() ? bind(value.toString(Qt::ISODate)) : bindNull();
}

Statement& Statement::bindNull()
{
    return bindVariant(QVariant(QMetaType(QMetaType::QString)));
}

Result<void> Statement::lastError() const
{
    bool isNumber = false;
    const int code = m_query.lastError().nativeErrorCode().toInt(&isNumber);
    const QString name = m_sql.simplified().left(longestNameInErrors);
    const Error error = errorOf(isNumber ? code : SQLITE_ERROR, name);
    if (error.code != ErrorCode::Cancelled)
        qCWarning(logDb, "statement failed with SQLite code %d: %s", code, qUtf8Printable(name));
    return tl::unexpected<Error>(error);
}

Result<void> Statement::exec()
{
    m_nextBinding = 0;
    if (!m_prepared || !m_query.exec())
        return lastError();
    return {};
}

bool Statement::next()
{
    return m_query.next();
}

Result<void> Statement::finish()
{
    if (m_query.lastError().isValid())
        return lastError();
    m_query.finish();
    return {};
}

bool Statement::isNull(int column) const
{
    return m_query.isNull(column);
}

QString Statement::text(int column) const
{
    return m_query.value(column).toString();
}

qint64 Statement::integer(int column) const
{
    return m_query.value(column).toLongLong();
}

double Statement::real(int column) const
{
    return m_query.value(column).toDouble();
}

QByteArray Statement::bytes(int column) const
{
    return m_query.value(column).toByteArray();
}

QUuid Statement::uuid(int column) const
{
    const QByteArray raw = bytes(column);
    return raw.size() == 16 ? QUuid::fromRfc4122(raw) : QUuid();
}

QDate Statement::date(int column) const
{
    return QDate::fromString(text(column), Qt::ISODate);
}

} // namespace madoguchi::db
