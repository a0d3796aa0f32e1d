// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desk/core/outgoing_file.h"
#include "kb/text/encoding.h"

#include <QStringList>

namespace madoguchi::desk {

/// A CSV file for spreadsheets, line by line. Words a spreadsheet would calculate are guarded. One thread.
///
/// Errors: Io "export.file", InvalidInput "text.encoding.unmappable" with where = "<name>: U+1F600".
class SheetFile
{
public:
    /// `file` is open and outlives this; `encoding`: Utf8Bom or Cp932.
    SheetFile(OutgoingFile& file, text::Encoding encoding);

    [[nodiscard]] Result<void> begin(const QStringList& header);
    /// @param name what an error calls the line
    [[nodiscard]] Result<void> add(const QString& name, const QStringList& cells);

private:
    OutgoingFile& m_file;
    text::Encoding m_encoding;
};

} // namespace madoguchi::desk
