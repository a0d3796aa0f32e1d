// SPDX-License-Identifier: GPL-3.0-or-later
#include "kb/exchange/json_fields.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <cmath>

namespace madoguchi::exchange {

namespace {

const QLatin1StringView cardPrefix("card.");
const QLatin1StringView cardKey("card");

} // namespace

bool JsonFields::has(QLatin1StringView key) const
{
    const QJsonValue found = m_object.value(key.startsWith(cardPrefix) ? cardKey : key);
    return !found.isUndefined() && !found.isNull();
}

Result<QJsonValue> JsonFields::value(QLatin1StringView key) const
{
    if (!key.startsWith(cardPrefix))
        return m_object.value(key);
    const QJsonValue card = m_object.value(cardKey);
    if (card.isObject())
        return card.toObject().value(key.sliced(cardPrefix.size()));
    if (card.isUndefined() || card.isNull())
        return QJsonValue(QJsonValue::Undefined);
    return fieldFailure(cardKey, QStringLiteral("type"));
}

Result<QString> JsonFields::text(QLatin1StringView key) const
{
    MADOGUCHI_TRY_ASSIGN(found, value(key));
    if (found.isUndefined() || found.isNull())
        return QString();
    if (!found.isString())
        return fieldFailure(key, QStringLiteral("type"));
    return cleanText(key, found.toString());
}

Result<QStringList> JsonFields::list(QLatin1StringView key) const
{
    MADOGUCHI_TRY_ASSIGN(found, value(key));
    if (!found.isArray()) {
        MADOGUCHI_TRY_ASSIGN(single, text(key));
        return splitList(single);
    }
    QStringList elements;
    const QJsonArray array = found.toArray();
    for (const QJsonValue element : array) {
        if (!element.isString())
            return fieldFailure(key, QStringLiteral("type"));
        MADOGUCHI_TRY_ASSIGN(clean, cleanText(key, element.toString()));
        elements += clean;
    }
    return tidyList(elements);
}

Result<std::optional<int>> JsonFields::integer(QLatin1StringView key) const
{
    MADOGUCHI_TRY_ASSIGN(found, value(key));
    if (found.isUndefined() || found.isNull())
        return std::optional<int>();
    if (!found.isDouble())
        return fieldFailure(key, QStringLiteral("type"));
    const double number = found.toDouble();
    if (number != std::floor(number) || std::abs(number) > 1e9)
        return fieldFailure(key, QStringLiteral("value"));
    return std::optional<int>(static_cast<int>(number));
}

Result<QJsonObject> parseJsonLine(const QByteArray& utf8)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(utf8, &error);
    if (error.error != QJsonParseError::NoError)
        return failure(ErrorCode::InvalidInput, QStringLiteral("import.json.syntax"),
                       u"byte " + QString::number(error.offset));
    if (!document.isObject())
        return failure(ErrorCode::InvalidInput, QStringLiteral("import.json.not-object"));
    return document.object();
}

} // namespace madoguchi::exchange
