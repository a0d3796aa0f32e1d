// SPDX-License-Identifier: GPL-3.0-or-later
#include "kb/exchange/line_source.h"

#include "kb/exchange/file_encoding.h"

#include <QStringDecoder>

namespace madoguchi::exchange {

namespace {

using text::Encoding;

constexpr qsizetype blockBytes = 1 << 16;
/// UTF-16 and ISO-2022-JP cannot be cut at bytes; files of theirs are small ones that came by hand.
constexpr qint64 maximalWholeBytes = 256LL << 20;

bool isAscii(QByteArrayView bytes)
{
    return std::none_of(bytes.begin(), bytes.end(),
                        [](char c) { return static_cast<unsigned char>(c) >= 0x80; });
}

bool needsWhole(Encoding encoding)
{
    return encoding == Encoding::Utf16Le || encoding == Encoding::Utf16Be || encoding == Encoding::Iso2022Jp;
}

bool isUtf8(QByteArrayView bytes)
{
    QStringDecoder decoder(QStringConverter::Utf8, QStringConverter::Flag::Stateless);
    [[maybe_unused]] const QString text = decoder(bytes);
    return !decoder.hasError();
}

} // namespace

Result<LineSource> LineSource::open(QIODevice& device, std::optional<Encoding> encoding)
{
    if (!encoding) {
        MADOGUCHI_TRY_ASSIGN(detected, detectEncoding(device));
        encoding = detected;
    }
    LineSource source(device, *encoding);
    if (needsWhole(*encoding)) {
        MADOGUCHI_TRY(source.decodeWhole());
    } else if ((*encoding == Encoding::Utf8 || *encoding == Encoding::Utf8Bom) &&
               device.peek(3).startsWith("\xEF\xBB\xBF")) {
        source.m_taken = device.skip(3);
    }
    return source;
}

Result<void> LineSource::decodeWhole()
{
    if (m_device->size() > maximalWholeBytes)
        return failure(ErrorCode::InvalidInput, QStringLiteral("import.file.too-large"),
                       encodingName(m_encoding));
    const QByteArray bytes = m_device->readAll();
    MADOGUCHI_TRY_ASSIGN(text, text::decodeAs(bytes, m_encoding));
    m_block = text.toUtf8();
    m_whole = true;
    return {};
}

bool LineSource::fill()
{
    if (m_whole)
        return false;
    m_block = m_device->read(blockBytes);
    m_position = 0;
    return !m_block.isEmpty();
}

std::optional<Line> LineSource::next()
{
    Line line;
    bool any = false;
    for (;;) {
        if (m_position == m_block.size() && !fill())
            break;
        any = true;
        const qsizetype newline = m_block.indexOf('\n', m_position);
        const qsizetype end = newline < 0 ? m_block.size() : newline + 1;
        const qsizetype length = end - m_position;
        if (line.utf8.size() + length > maximalRecordBytes)
            line.error = Error{ErrorCode::InvalidInput, QStringLiteral("import.record.too-large"), {}};
        if (!line.isBroken())
            line.utf8.append(m_block.constData() + m_position, length);
        m_taken += length;
        m_position = end;
        if (newline >= 0)
            break;
    }
    if (!any)
        return std::nullopt;
    line.number = ++m_number;
    if (!line.isBroken())
        convert(line);
    if (line.isBroken())
        line.utf8.clear();
    return line;
}

void LineSource::convert(Line& line) const
{
    if (line.utf8.contains('\0')) {
        line.error = Error{ErrorCode::InvalidInput, QStringLiteral("import.nul"), {}};
        return;
    }
    if (isAscii(line.utf8))
        return;
    if (m_encoding == Encoding::Cp932 || m_encoding == Encoding::EucJp) {
        if (const auto text = text::decodeAs(line.utf8, m_encoding))
            line.utf8 = text->toUtf8();
        else
            line.error = Error{ErrorCode::InvalidInput, QStringLiteral("import.encoding.invalid"),
                               encodingName(m_encoding)};
    } else if (!isUtf8(line.utf8)) {
        line.error = Error{ErrorCode::InvalidInput, QStringLiteral("import.encoding.invalid"),
                           QStringLiteral("utf-8")};
    }
}

} // namespace madoguchi::exchange
