// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kb/exchange/article_record.h"
#include "kb/exchange/case_record.h"
#include "kb/exchange/columns.h"
#include "kb/exchange/contact_record.h"
#include "kb/exchange/format.h"
#include "kb/exchange/script_record.h"
#include "kb/text/encoding.h"

#include <QIODevice>

#include <functional>

namespace madoguchi::exchange {

struct ReadOptions
{
    Format format = Format::Jsonl;
    std::optional<text::Encoding> encoding; ///< nothing: found out, see file_encoding.h
    ColumnNames columns;                    ///< CSV: headers the caller has named
    /// CSV: which column, from 0, holds which field; nothing is found by its header then.
    std::optional<QHash<int, QString>> places = {};
    std::optional<Language> defaultLanguage;  ///< where a record names none; nothing: that is an error
    std::optional<CaseKind> defaultKind = {}; ///< of cases whose row names none; nothing: that is an error
};

/// Who takes the records in. `bad` and `progress` may be empty.
template <typename Record>
struct Handler
{
    /// Each good record with its line; false stops the reading.
    std::function<bool(qint64 line, const Record& record)> record;
    std::function<void(const BadLine& line)> bad;
    /// Bytes of the file taken so far, after every record; false stops the reading.
    std::function<bool(qint64 bytes)> progress;
};

struct ReadSummary
{
    qint64 good = 0;
    qint64 bad = 0;
    text::Encoding encoding = text::Encoding::Utf8;
    QStringList unread = {}; ///< CSV: headers of columns that are no field of ours
};

/// Reads a whole file, record by record, in linear time and with no more memory than a record and the ids
/// seen take. Every bad record is handed to `bad` and none stops those behind it; only a CSV file without a
/// usable header has no records. A number and language (an id, a script's name and language, a case's number)
/// that stands twice is bad the second time. `device` is open, not sequential, at its beginning. Errors:
/// Cancelled "import.cancelled", Io "import.file.read", InvalidInput if the file as a whole is not in its
/// encoding (UTF-16, ISO-2022-JP). @{
[[nodiscard]] Result<ReadSummary> readArticles(QIODevice& device, const ReadOptions& options,
                                               const Handler<ArticleRecord>& handler);
[[nodiscard]] Result<ReadSummary> readContacts(QIODevice& device, const ReadOptions& options,
                                               const Handler<Contact>& handler);
[[nodiscard]] Result<ReadSummary> readScripts(QIODevice& device, const ReadOptions& options,
                                              const Handler<ScriptRecord>& handler);
[[nodiscard]] Result<ReadSummary> readCases(QIODevice& device, const ReadOptions& options,
                                            const Handler<CaseRecord>& handler);
/// @}

} // namespace madoguchi::exchange
