// SPDX-License-Identifier: GPL-3.0-or-later
#include "kb/domain/cbor_fields.h"

#include "kb/domain/cbor_integer.h"
#include "kb/domain/cbor_shape.h"

#include <QCborStreamReader>

namespace madoguchi {

void FieldWriter::text(int key, const QString& value)
{
    if (!value.isEmpty())
        m_map.insert(key, value);
}

void FieldWriter::texts(int key, const QStringList& values)
{
    if (!values.isEmpty())
        m_map.insert(key, QCborArray::fromStringList(values));
}

void FieldWriter::integer(int key, qint64 value, qint64 leftOut)
{
    if (value != leftOut)
        m_map.insert(key, value);
}

void FieldWriter::date(int key, QDate value)
{
    if (value.isValid())
        m_map.insert(key, value.toJulianDay());
}

void FieldWriter::uuid(int key, const QUuid& value)
{
    if (!value.isNull())
        m_map.insert(key, value.toRfc4122());
}

void FieldWriter::blob(int key, const QByteArray& value)
{
    if (!value.isEmpty())
        m_map.insert(key, value);
}

void FieldWriter::name(int key, const LocalizedName& value)
{
    m_map.insert(key, QCborArray{value.ja, value.en, value.zh, value.ko});
}

void FieldWriter::unknown(const QCborMap& fields)
{
    for (auto it = fields.cbegin(); it != fields.cend(); ++it)
        m_map.insert(it.key(), it.value());
}

QByteArray FieldWriter::bytes() const
{
    return QCborValue(m_map).toCbor();
}

QCborValue FieldReader::take(int key)
{
    m_read.insert(key);
    return m_map.value(key);
}

QString FieldReader::text(int key)
{
    const QCborValue value = take(key);
    if (!value.isUndefined() && !value.isString())
        m_valid = false;
    return value.toString();
}

QStringList FieldReader::texts(int key)
{
    QStringList list;
    for (const QCborValue& value : array(key)) {
        if (!value.isString())
            m_valid = false;
        list += value.toString();
    }
    return list;
}

qint64 FieldReader::integer(int key, qint64 leftOut)
{
    const QCborValue value = take(key);
    if (!value.isUndefined() && !value.isInteger())
        m_valid = false;
    return integerIn(value, leftOut);
}

QDate FieldReader::date(int key)
{
    return has(key) ? QDate::fromJulianDay(integer(key)) : QDate();
}

QUuid FieldReader::uuid(int key)
{
    const QCborValue value = take(key);
    if (value.isUndefined())
        return {};
    const QByteArray bytes = value.toByteArray();
    if (!value.isByteArray() || bytes.size() != 16) {
        m_valid = false;
        return {};
    }
    return QUuid::fromRfc4122(bytes);
}

QByteArray FieldReader::blob(int key)
{
    const QCborValue value = take(key);
    if (!value.isUndefined() && !value.isByteArray())
        m_valid = false;
    return value.toByteArray();
}

LocalizedName FieldReader::name(int key)
{
    const QStringList names = texts(key);
    if (names.size() != 4) {
        m_valid = false;
        return {};
    }
    return {names[0], names[1], names[2], names[3]};
}

QCborArray FieldReader::array(int key)
{
    const QCborValue value = take(key);
    if (!value.isUndefined() && !value.isArray())
        m_valid = false;
    return value.toArray();
}

QCborMap FieldReader::map(int key)
{
    const QCborValue value = take(key);
    if (!value.isUndefined() && !value.isMap())
        m_valid = false;
    return value.toMap();
}

bool FieldReader::has(int key)
{
    return !take(key).isUndefined();
}

QCborMap FieldReader::unknown() const
{
    QCborMap rest;
    for (auto it = m_map.cbegin(); it != m_map.cend(); ++it) {
        if (!it.key().isInteger() || !m_read.contains(it.key().toInteger()))
            rest.insert(it.key(), it.value());
    }
    return rest;
}

Result<void> FieldReader::check(const QString& what) const
{
    if (!m_valid)
        return failure(ErrorCode::Corrupt, QStringLiteral("row.fields"), what);
    return {};
}

Result<QCborMap> parseMap(const QByteArray& bytes, const QString& what)
{
    if (!isOneCborItem(bytes))
        return failure(ErrorCode::Corrupt, QStringLiteral("row.cbor"), what);
    QCborParserError error;
    const QCborValue value = QCborValue::fromCbor(bytes, &error);
    if (error.error != QCborError::NoError || error.offset != bytes.size() || !value.isMap())
        return failure(ErrorCode::Corrupt, QStringLiteral("row.cbor"), what);
    return value.toMap();
}

} // namespace madoguchi
