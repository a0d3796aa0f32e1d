// SPDX-License-Identifier: GPL-3.0-or-later
#include "kb/db/statement.h"

#include <QSqlError>

namespace madoguchi::db {

namespace {
constexpr int longestNameInErrors = 60;
}

Statement::Statement(Connection& connection, const QString& sql)
    : m_connection(connection)
    , m_sql(sql)
    , m_prepared(connection.prepare(sql))
{
}

Statement::~Statement()
{
    m_connection.giveBack(m_sql, std::move(m_prepared));
}

Statement& Statement::bindVariant(const QVariant& value)
{
    m_prepared.query.bindValue(m_nextBinding++, value);
    return *this;
}

Statement& Statement::bind(const QString& value)
{
    // Qt binds a null QString as NULL; an empty text is what is meant.
    if (value.isNull())
        return bindVariant(QStringLiteral(""));
    // PostgreSQL's texts hold every character but this one.
    if (m_connection.engine() == Engine::Postgresql && value.contains(QChar(0)))
        return bindVariant(QString(value).replace(QChar(0), QChar::ReplacementCharacter));
    return bindVariant(value);
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

Result<void> Statement::lastError()
{
    return tl::unexpected<Error>(
        m_connection.judge(m_prepared.query.lastError(), m_sql.simplified().left(longestNameInErrors)));
}

Result<void> Statement::exec()
{
    m_nextBinding = 0;
    if (!m_prepared.good || !m_prepared.query.exec())
        return lastError();
    return {};
}

bool Statement::next()
{
    return m_prepared.query.next();
}

Result<void> Statement::finish()
{
    if (m_prepared.query.lastError().isValid())
        return lastError();
    m_prepared.query.finish();
    return {};
}

bool Statement::isNull(int column) const
{
    return m_prepared.query.isNull(column);
}

QString Statement::text(int column) const
{
    return m_prepared.query.value(column).toString();
}

qint64 Statement::integer(int column) const
{
    return m_prepared.query.value(column).toLongLong();
}

double Statement::real(int column) const
{
    return m_prepared.query.value(column).toDouble();
}

QByteArray Statement::bytes(int column) const
{
    return m_prepared.query.value(column).toByteArray();
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
