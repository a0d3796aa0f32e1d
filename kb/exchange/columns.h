// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kb/base/result.h"

#include <QHash>
#include <QStringList>

#include <vector>

namespace madoguchi::exchange {

/// Which kind of records a file holds.
enum class Subject { Articles, Contacts, Scripts, Cases };

/// A column the caller has named: the file's header `header` holds the field `key`.
using ColumnNames = QHash<QString, QString>; ///< key to header

/// The fields of a CSV file's columns, in the order of the columns.
struct Columns
{
    QStringList keys;         ///< empty for a column that is no field of ours
    QStringList headers = {}; ///< as they stand in the file
};

/// The fields' keys in the order in which files are written.
[[nodiscard]] const std::vector<QLatin1StringView>& keysOf(Subject subject);
/// The header a key is written under: the key itself, an answer card's without "card.".
[[nodiscard]] QString headerOf(QLatin1StringView key);

/// Finds the fields of a header row: by `names`, by key, by a usual Japanese header. Width, case and
/// surrounding spaces do not matter. Columns that fit nothing are ignored. Errors:
/// "import.header.unknown-column" (a header in `names` is not there), "import.header.unknown-key" (a key in
/// `names` is none), "import.header.duplicate" (two columns for one field), "import.header.missing" (required
/// fields without a column, joined by ", "); `where` names them. `optionalKeys` need not be there although
/// they are required fields.
[[nodiscard]] Result<Columns> findColumns(Subject subject, const QStringList& headers,
                                          const ColumnNames& names = {},
                                          const QStringList& optionalKeys = {});

/// The same where the caller says of every column by its place which field it holds; headers are not looked
/// at. Errors: "import.header.unknown-column" (no such place), "import.header.unknown-key",
/// "import.header.missing".
[[nodiscard]] Result<Columns> placeColumns(Subject subject, const QStringList& headers,
                                           const QHash<int, QString>& places,
                                           const QStringList& optionalKeys = {});

/// The keys findColumns() would find; empty where it finds none, and where a column before has the field.
[[nodiscard]] QStringList guessColumns(Subject subject, const QStringList& headers);
/// Fields without which a file is not read.
[[nodiscard]] QStringList requiredKeys(Subject subject);

} // namespace madoguchi::exchange
