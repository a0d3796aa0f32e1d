// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kb/text/encoding.h"

#include <QSaveFile>
#include <QStringList>

namespace madoguchi::desk {

/// A CSV file for spreadsheets, line by line. Words a spreadsheet would calculate are guarded; what was there
/// is replaced only once all is written. One thread.
///
/// Errors: Io "export.file", InvalidInput "text.encoding.unmappable" with where = "<name>: U+1F600".
class SheetFile
{
public:
    /// `encoding`: Utf8Bom or Cp932.
    SheetFile(const QString& file, text::Encoding encoding);

    [[nodiscard]] Result<void> begin(const QStringList& header);
    /// @param name what an error calls the line
    [[nodiscard]] Result<void> add(const QString& name, const QStringList& cells);
    [[nodiscard]] Result<void> commit();

private:
    [[nodiscard]] Result<void> trouble() const;

    QSaveFile m_file;
    text::Encoding m_encoding;
};

} // namespace madoguchi::desk
