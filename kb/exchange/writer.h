// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kb/domain/article.h"
#include "kb/domain/contact.h"
#include "kb/exchange/columns.h"
#include "kb/exchange/format.h"
#include "kb/exchange/record_values.h"
#include "kb/text/encoding.h"

#include <QIODevice>

namespace madoguchi::exchange {

/// Writes a file that the readers give back as it was. JSONL leaves out what is empty; CSV has every column
/// and is written by csvLine().
class Writer
{
public:
    /// `encoding`: Utf8, Utf8Bom or Cp932. `device` is open and outlives this.
    Writer(QIODevice& device, Subject subject, Format format, text::Encoding encoding)
        : m_device(device)
        , m_subject(subject)
        , m_format(format)
        , m_encoding(encoding)
    {
    }

    /// The byte order mark and the header row. Errors: Io "export.write".
    [[nodiscard]] Result<void> begin();
    /// Errors: Io "export.write"; InvalidInput "text.encoding.unmappable" with where = "<record>: U+1F600",
    /// the record being number/language, name/language or the id. @{
    [[nodiscard]] Result<void> write(const Article& article);
    [[nodiscard]] Result<void> write(const Contact& contact);
    [[nodiscard]] Result<void> write(const TalkScript& script);
    /// @}

private:
    [[nodiscard]] Result<void> writeRecord(const QString& name, const RecordValues& values);
    [[nodiscard]] Result<void> writeLine(const QString& name, const QString& line);

    QIODevice& m_device;
    Subject m_subject;
    Format m_format;
    text::Encoding m_encoding;
};

} // namespace madoguchi::exchange
