// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kb/base/result.h"

#include <QString>
#include <QStringList>

#include <optional>

namespace madoguchi::exchange {

/// One record of a file as named values, whatever the file's format. Names are the import format's keys; the
/// parts of an answer card are "card.bring" and so on.
class Fields
{
public:
    Fields() = default;
    Fields(const Fields&) = delete;
    Fields& operator=(const Fields&) = delete;
    virtual ~Fields() = default;

    /// True if the file says something about it, be it that it is empty. JSON's null says nothing.
    [[nodiscard]] virtual bool has(QLatin1StringView key) const = 0;
    /// Its text, lines ended by "\n"; empty if the file does not say. Error "import.field.type".
    [[nodiscard]] virtual Result<QString> text(QLatin1StringView key) const = 0;
    /// Its list, without empty elements. A single text is cut by splitList(). Error "import.field.type".
    [[nodiscard]] virtual Result<QStringList> list(QLatin1StringView key) const = 0;
    /// A whole number; nothing if the file does not say. Errors "import.field.type", "import.field.value".
    [[nodiscard]] virtual Result<std::optional<int>> integer(QLatin1StringView key) const = 0;
    /// What the file calls it: the column's header, else the key.
    [[nodiscard]] virtual QString labelOf(QLatin1StringView key) const { return QString(key); }
};

/// The failure of one field.
[[nodiscard]] inline tl::unexpected<Error> fieldFailure(QLatin1StringView key, const QString& reason)
{
    return failure(ErrorCode::InvalidInput, u"import.field." + reason, QString(key));
}

/// The failure of a value that is told to whoever brought the file: `where` is 種別「公害」, cut where it is
/// long. Not for citizens' names and words.
[[nodiscard]] tl::unexpected<Error> rowFailure(const QString& key, const QString& label,
                                               const QString& value);

/// The same text with "\n" as the only end of line. Errors "import.field.nul", "import.field.surrogate": what
/// no store and no other program would give back.
[[nodiscard]] Result<QString> cleanText(QLatin1StringView key, QString text);

/// A list written as one text: by lines if it has more than one line, else at , 、 ; ， and ；. Elements are
/// trimmed.
[[nodiscard]] QStringList splitList(const QString& text);
/// The text that splitList() cuts into the same list again.
[[nodiscard]] QString joinList(const QStringList& list);
/// Trims, drops what is empty, makes each element one line.
[[nodiscard]] QStringList tidyList(const QStringList& list);

} // namespace madoguchi::exchange
