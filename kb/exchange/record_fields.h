// SPDX-License-Identifier: GPL-3.0-or-later
// Helpers with which records read their fields, for the sources of kb/exchange.
#pragma once

#include "kb/exchange/fields.h"
#include "kb/exchange/values.h"

#include <optional>

namespace madoguchi::exchange {

/// The text of a field that must be there; it may be empty only where a rule allows it. Error
/// "import.field.missing".
[[nodiscard]] inline Result<QString> requiredText(const Fields& fields, QLatin1StringView key)
{
    if (!fields.has(key))
        return fieldFailure(key, QStringLiteral("missing"));
    return fields.text(key);
}

/// The value that `parse` finds in a field's text; nothing if the text is empty. Error "import.field.value".
template <typename Value>
[[nodiscard]] Result<std::optional<Value>> parsedText(const Fields& fields, QLatin1StringView key,
                                                      std::optional<Value> (*parse)(const QString&))
{
    MADOGUCHI_TRY_ASSIGN(text, fields.text(key));
    if (text.trimmed().isEmpty())
        return std::optional<Value>();
    const std::optional<Value> value = parse(text);
    if (!value)
        return fieldFailure(key, QStringLiteral("value"));
    return value;
}

/// The same for a field that must be there and say something. Errors "import.field.missing",
/// "import.field.value".
template <typename Value>
[[nodiscard]] Result<Value> requiredValue(const Fields& fields, QLatin1StringView key,
                                          std::optional<Value> (*parse)(const QString&))
{
    MADOGUCHI_TRY_ASSIGN(value, parsedText(fields, key, parse));
    if (!value)
        return fieldFailure(key, QStringLiteral("missing"));
    return *value;
}

/// The record's language, or the one that holds where it names none. Errors "import.field.missing", ".value".
[[nodiscard]] inline Result<Language> readLanguage(const Fields& fields, std::optional<Language> otherwise)
{
    MADOGUCHI_TRY_ASSIGN(language, parsedText(fields, QLatin1StringView("lang"), parseLanguage));
    if (!language && !otherwise)
        return fieldFailure(QLatin1StringView("lang"), QStringLiteral("missing"));
    return language ? *language : *otherwise;
}

} // namespace madoguchi::exchange
