// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kb/exchange/fields.h"

#include <QJsonObject>

namespace madoguchi::exchange {

/// A record of a JSONL file.
class JsonFields final : public Fields
{
public:
    explicit JsonFields(const QJsonObject& object)
        : m_object(object)
    {
    }

    [[nodiscard]] bool has(QLatin1StringView key) const override;
    [[nodiscard]] Result<QString> text(QLatin1StringView key) const override;
    [[nodiscard]] Result<QStringList> list(QLatin1StringView key) const override;
    [[nodiscard]] Result<std::optional<int>> integer(QLatin1StringView key) const override;

private:
    /// Undefined if the file does not say; the failure is a card that is not an object.
    [[nodiscard]] Result<QJsonValue> value(QLatin1StringView key) const;

    const QJsonObject& m_object;
};

/// The object in one line. Errors "import.json.syntax", "import.json.not-object".
[[nodiscard]] Result<QJsonObject> parseJsonLine(const QByteArray& utf8);

} // namespace madoguchi::exchange
