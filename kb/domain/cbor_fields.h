// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kb/base/clock.h"
#include "kb/base/ids.h"
#include "kb/base/result.h"
#include "kb/domain/localized_name.h"

#include <QCborArray>
#include <QCborMap>
#include <QDate>
#include <QSet>
#include <QStringList>
#include <QUuid>

namespace madoguchi {

// Entities and commands are CBOR maps with small integer keys, written in ascending order so that equal
// entities have equal bytes. A field with its default value is left out. Never reuse a key.

template <typename AnyId>
[[nodiscard]] QCborArray idsToCbor(const QList<AnyId>& ids)
{
    QCborArray array;
    for (const AnyId& id : ids)
        array.append(id.toBytes());
    return array;
}

/// @return Corrupt naming `what` if one of them is no id.
template <typename AnyId>
[[nodiscard]] Result<QList<AnyId>> idsFromCbor(const QCborArray& array, const QString& what)
{
    QList<AnyId> ids;
    for (const QCborValue& value : array) {
        ids.append(AnyId::fromBytes(value.toByteArray()));
        if (ids.last().isNull())
            return failure(ErrorCode::Corrupt, QStringLiteral("row.fields"), what);
    }
    return ids;
}

/// The same in every kind that a person's words are taken out of, so that whoever holds bytes of any of them
/// finds it (erasure.h).
inline constexpr int erasedAtKey = 100;

/// Writes the fields of one map.
class FieldWriter
{
public:
    void text(int key, const QString& value);
    void texts(int key, const QStringList& values);
    void integer(int key, qint64 value, qint64 leftOut = 0);
    void date(int key, QDate value);
    void time(int key, Timestamp value) { integer(key, value.ms); }
    void uuid(int key, const QUuid& value);
    void blob(int key, const QByteArray& value);
    void name(int key, const LocalizedName& value);
    template <typename AnyId>
    void ids(int key, const QList<AnyId>& values)
    {
        if (!values.isEmpty())
            m_map.insert(key, idsToCbor(values));
    }
    void value(int key, const QCborValue& value) { m_map.insert(key, value); }
    /// Adds the fields that a newer version wrote.
    void unknown(const QCborMap& fields);

    [[nodiscard]] const QCborMap& map() const { return m_map; }
    [[nodiscard]] QByteArray bytes() const;

private:
    QCborMap m_map;
};

/// Reads them back; a field of the wrong type makes the whole map invalid, an absent one gives its default.
class FieldReader
{
public:
    explicit FieldReader(const QCborMap& map)
        : m_map(map)
    {
    }

    [[nodiscard]] QString text(int key);
    [[nodiscard]] QStringList texts(int key);
    [[nodiscard]] qint64 integer(int key, qint64 leftOut = 0);
    [[nodiscard]] QDate date(int key);
    [[nodiscard]] Timestamp time(int key) { return {integer(key)}; }
    [[nodiscard]] QUuid uuid(int key);
    [[nodiscard]] QByteArray blob(int key);
    [[nodiscard]] LocalizedName name(int key);
    [[nodiscard]] QCborArray array(int key);
    [[nodiscard]] QCborMap map(int key);
    template <typename AnyId>
    [[nodiscard]] QList<AnyId> ids(int key)
    {
        const auto values = idsFromCbor<AnyId>(array(key), QString());
        if (!values)
            m_valid = false;
        return values.value_or(QList<AnyId>());
    }
    [[nodiscard]] bool has(int key);
    /// An enum whose values run from first to last without gaps; anything else makes the map invalid.
    template <typename Enum>
    [[nodiscard]] Enum enumeration(int key, Enum first, Enum last, Enum leftOut)
    {
        const qint64 value = integer(key, static_cast<int>(leftOut));
        if (value < static_cast<int>(first) || value > static_cast<int>(last)) {
            m_valid = false;
            return leftOut;
        }
        return static_cast<Enum>(value);
    }

    /// The fields nobody asked for: those of a newer version.
    [[nodiscard]] QCborMap unknown() const;
    /// For what this class cannot see: a list too long, an element of the wrong type.
    void markInvalid() { m_valid = false; }
    [[nodiscard]] bool isValid() const { return m_valid; }
    /// Corrupt, naming `what`, unless everything read so far was of its type.
    [[nodiscard]] Result<void> check(const QString& what) const;

private:
    [[nodiscard]] QCborValue take(int key);

    QCborMap m_map;
    QSet<qint64> m_read;
    bool m_valid = true;
};

/// Parses `bytes` as one CBOR map with nothing behind it.
[[nodiscard]] Result<QCborMap> parseMap(const QByteArray& bytes, const QString& what);

} // namespace madoguchi
