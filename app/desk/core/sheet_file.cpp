// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk/core/sheet_file.h"

#include "kb/exchange/csv_fields.h"

namespace madoguchi::desk {

SheetFile::SheetFile(OutgoingFile& file, text::Encoding encoding)
    : m_file(file)
    , m_encoding(encoding)
{
}

Result<void> SheetFile::begin(const QStringList& header)
{
    MADOGUCHI_TRY(add({}, header));
    // The mark stands once, at the beginning.
    if (m_encoding == text::Encoding::Utf8Bom)
        m_encoding = text::Encoding::Utf8;
    return {};
}

Result<void> SheetFile::add(const QString& name, const QStringList& cells)
{
    const Result<QByteArray> bytes = text::encode(exchange::csvLine(cells), m_encoding);
    if (!bytes)
        return failure(bytes.error().code, bytes.error().key,
                       name + QStringLiteral(": ") + bytes.error().where.section(u' ', 0, 0));
    return m_file.write(*bytes);
}

} // namespace madoguchi::desk
