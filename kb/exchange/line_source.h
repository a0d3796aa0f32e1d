// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kb/exchange/format.h"
#include "kb/text/encoding.h"

#include <QIODevice>

#include <memory>

namespace madoguchi::exchange {

/// One physical line of a file.
struct Line
{
    qint64 number = 0; ///< from 1
    QByteArray utf8;   ///< with its end ("\n" or "\r\n"), if the file has one there; empty if it is broken
    Error error;       ///< too large, not valid in the file's encoding, a NUL in it

    [[nodiscard]] bool isBroken() const { return !error.key.isEmpty(); }
};

/// The lines of a file as UTF-8, whatever it is written in. Reads block by block and never holds more than a
/// record.
class LineSource
{
public:
    /// `device` is open for reading, not sequential, at its beginning, and outlives this. Without `encoding`
    /// it is detected. Errors: Io "import.file.read", InvalidInput "text.encoding.…".
    [[nodiscard]] static Result<LineSource> open(QIODevice& device,
                                                 std::optional<text::Encoding> encoding = {});

    /// The next line; nothing at the end.
    [[nodiscard]] std::optional<Line> next();
    /// Bytes of the file taken so far.
    [[nodiscard]] qint64 bytesTaken() const { return m_taken; }
    [[nodiscard]] text::Encoding encoding() const { return m_encoding; }

private:
    LineSource(QIODevice& device, text::Encoding encoding)
        : m_device(&device)
        , m_encoding(encoding)
    {
    }
    [[nodiscard]] Result<void> decodeWhole();
    [[nodiscard]] bool fill();
    void convert(Line& line) const;

    QIODevice* m_device;
    text::Encoding m_encoding;
    QByteArray m_block;
    qsizetype m_position = 0; ///< in m_block
    qint64 m_number = 0;
    qint64 m_taken = 0;
    bool m_whole = false; ///< m_block holds the file, decoded
};

} // namespace madoguchi::exchange
