// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kb/exchange/columns.h"
#include "kb/text/encoding.h"

#include <QIODevice>

namespace madoguchi::exchange {

/// The header of a CSV file, and a value of each column, for whoever says which column is which field.
struct TableStart
{
    QStringList headers;
    QStringList samples; ///< the first cell with anything in it of the first rows, cut; as many as headers
    text::Encoding encoding = text::Encoding::Utf8;
};

/// Rows looked at for samples.
inline constexpr int sampledRows = 20;
/// The longest sample, in characters.
inline constexpr int longestSample = 60;

/// `device` is open, not sequential, at its beginning. Errors: Io "import.file.read", InvalidInput
/// "text.encoding.…", "import.header.absent" and those of a header that cannot be read.
[[nodiscard]] Result<TableStart> readTableStart(QIODevice& device);

} // namespace madoguchi::exchange
