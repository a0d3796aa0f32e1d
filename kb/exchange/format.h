// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kb/base/result.h"

#include <QString>

#include <optional>

namespace madoguchi::exchange {

/// The formats of files that go in and out.
enum class Format {
    Jsonl, ///< one JSON object a line
    Csv,   ///< RFC 4180 with a header row
};

/// By the end of the file's name: .jsonl and .ndjson, .csv. Nothing for any other.
[[nodiscard]] std::optional<Format> formatOfFile(QStringView fileName);

/// The longest record read, in bytes: well above what the rulebook accepts, far below what would hurt.
inline constexpr qsizetype maximalRecordBytes = 1 << 20;

/// Something wrong with one record.
struct BadLine
{
    qint64 line = 0; ///< the physical line of the file, counted from 1, in which the record begins
    /// What: "import.…" keys of this library or the rulebook's; `where` is the field, if it is one.
    ///
    /// import.json.syntax (where = "byte N"), import.json.not-object, import.record.too-large,
    /// import.encoding.invalid (where = the encoding's name), import.nul,
    /// import.csv.quote, import.csv.unclosed, import.csv.columns (where = "N of M"),
    /// import.header.missing, import.header.duplicate, import.header.unknown-column,
    /// import.field.missing, .type, .value, .nul, .surrogate, .too-long (where = the field),
    /// import.duplicate (where = "line N": where the same record stands already).
    Error error;

    bool operator==(const BadLine&) const = default;
};

} // namespace madoguchi::exchange
