// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kb/domain/command.h"
#include "kb/exchange/format.h"
#include "kb/text/encoding.h"

#include <QIODevice>

#include <functional>
#include <vector>

namespace madoguchi::exchange {

// Synonyms in CSV without a header: one group a row, one word a cell, and behind them, if there is one, the
// group's note in a cell that begins with "#".

/// A group as a file has it.
struct SynonymLine
{
    qint64 line = 0; ///< physical, from 1
    QStringList words;
    QString note;
};

struct SynonymFile
{
    std::vector<SynonymLine> good;
    std::vector<BadLine> bad; ///< unreadable, against the rulebook, or "import.duplicate"
    text::Encoding encoding = text::Encoding::Utf8;
};

/// Reads a whole file; `device` is open, not sequential, at its beginning. `progress` (bytes taken; may be
/// empty) stops the reading by false. Errors: those of LineSource::open(), Cancelled "import.cancelled".
[[nodiscard]] Result<SynonymFile> readSynonyms(QIODevice& device, std::optional<text::Encoding> encoding,
                                               const std::function<bool(qint64)>& progress = {});

/// What a file changes. A line whose words a group has already, in whatever order, changes only its note, if
/// at all; one whose first word begins exactly one group that no line has so, and one line of the file,
/// changes that group; any other is new (baseVersion 0) and gets its id from `ids`. Nothing is deleted.
/// @return in the file's order
[[nodiscard]] std::vector<SaveSynonyms> synonymChanges(const std::vector<SynonymGroup>& present,
                                                       const std::vector<SynonymLine>& lines, IdMaker& ids);

/// Writes what readSynonyms() reads. A word a spreadsheet would take for a formula, as one after "-", is
/// guarded by '. `encoding`: Utf8, Utf8Bom or Cp932. Errors: Io "export.write", InvalidInput
/// "text.encoding.unmappable" with where = "<first word>: U+1F600".
[[nodiscard]] Result<void> writeSynonyms(QIODevice& device, const std::vector<SynonymGroup>& groups,
                                         text::Encoding encoding);

} // namespace madoguchi::exchange
