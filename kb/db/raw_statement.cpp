// SPDX-License-Identifier: GPL-3.0-or-later
#include "kb/db/raw_statement.h"

#include "kb/base/log.h"

#include <sqlite3.h>

namespace madoguchi::db {

RawStatement::RawStatement(Connection& connection, const QByteArray& sql)
    : m_connection(connection)
    , m_sql(sql)
    , m_statement(connection.prepareRaw(sql, m_code))
{
}

RawStatement::~RawStatement()
{
    if (m_statement)
        m_connection.giveBackRaw(m_sql, m_statement);
}

RawStatement& RawStatement::bind(qint64 value)
{
    sqlite3_bind_int64(m_statement, m_nextBinding++, value);
    return *this;
}

RawStatement& RawStatement::bind(QStringView value)
{
    // Never NULL: an empty text is what is meant.
    sqlite3_bind_text16(m_statement, m_nextBinding++, value.isEmpty() ? u"" : value.utf16(),
                        int(value.size() * qsizetype(sizeof(char16_t))), SQLITE_STATIC);
    return *this;
}

RawStatement& RawStatement::bind(QByteArrayView value)
{
    sqlite3_bind_blob(m_statement, m_nextBinding++, value.isEmpty() ? "" : value.data(), int(value.size()),
                      SQLITE_STATIC);
    return *this;
}

bool RawStatement::next()
{
    if (!m_statement)
        return false;
    m_code = sqlite3_step(m_statement);
    return m_code == SQLITE_ROW;
}

Result<void> RawStatement::reset()
{
    m_nextBinding = 1;
    const int code = m_code;
    if (m_statement) {
        sqlite3_reset(m_statement);
        m_code = SQLITE_OK;
    }
    if (code == SQLITE_OK || code == SQLITE_ROW || code == SQLITE_DONE)
        return {};
    constexpr qsizetype longestNameInErrors = 60;
    const Error error = errorOf(code, QString::fromUtf8(m_sql.left(longestNameInErrors)));
    if (error.code != ErrorCode::Cancelled)
        qCWarning(logDb, "statement failed with SQLite code %d: %s", code, qUtf8Printable(error.where));
    return tl::unexpected<Error>(error);
}

Result<void> RawStatement::run()
{
    while (next()) {
    }
    return reset();
}

qint64 RawStatement::integer(int column) const
{
    return sqlite3_column_int64(m_statement, column);
}

QString RawStatement::text(int column) const
{
    // As it is stored; SQLite's own UTF-16 would be one more copy.
    const auto* text = reinterpret_cast<const char*>(sqlite3_column_text(m_statement, column));
    return QString::fromUtf8(text, sqlite3_column_bytes(m_statement, column));
}

QUuid RawStatement::uuid(int column) const
{
    const QByteArrayView raw = bytes(column);
    return raw.size() == 16 ? QUuid::fromRfc4122(raw) : QUuid();
}

QDate RawStatement::date(int column) const
{
    const QString day = text(column);
    return day.isEmpty() ? QDate() : QDate::fromString(day, Qt::ISODate);
}

QByteArrayView RawStatement::bytes(int column) const
{
    const auto* data = static_cast<const char*>(sqlite3_column_blob(m_statement, column));
    return {data, data ? sqlite3_column_bytes(m_statement, column) : 0};
}

} // namespace madoguchi::db
