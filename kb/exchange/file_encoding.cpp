// SPDX-License-Identifier: GPL-3.0-or-later
#include "kb/exchange/file_encoding.h"

#include <QStringDecoder>

namespace madoguchi::exchange {

namespace {

using text::Encoding;

constexpr qsizetype blockBytes = 1 << 16;
/// So much of the doubtful lines is tried; more tells no more.
constexpr qsizetype sampleBytes = 1 << 20;

bool isAscii(QByteArrayView bytes)
{
    return std::none_of(bytes.begin(), bytes.end(),
                        [](char c) { return static_cast<unsigned char>(c) >= 0x80; });
}

/// Counts the lines of each kind while blocks of the file pass by.
class Census
{
public:
    void take(QByteArrayView block)
    {
        m_escape = m_escape || block.contains('\x1b');
        while (!block.isEmpty()) {
            const qsizetype end = block.indexOf('\n');
            if (end < 0) {
                if (m_rest.size() < sampleBytes)
                    m_rest.append(block);
                return;
            }
            m_rest.append(block.first(end + 1));
            takeLine(m_rest);
            m_rest.clear();
            block = block.sliced(end + 1);
        }
    }

    [[nodiscard]] Encoding verdict()
    {
        takeLine(m_rest);
        if (m_valid >= m_invalid && m_valid > 0)
            return Encoding::Utf8;
        if (m_invalid == 0)
            return m_escape ? Encoding::Iso2022Jp : Encoding::Utf8;
        const auto decoded = text::decode(m_sample);
        return decoded ? decoded->encoding : Encoding::Utf8;
    }

private:
    void takeLine(QByteArrayView line)
    {
        if (isAscii(line))
            return;
        QStringDecoder utf8(QStringConverter::Utf8, QStringConverter::Flag::Stateless);
        [[maybe_unused]] const QString text = utf8(line);
        if (!utf8.hasError()) {
            ++m_valid;
            return;
        }
        ++m_invalid;
        if (m_sample.size() + line.size() <= sampleBytes)
            m_sample.append(line);
    }

    QByteArray m_rest;
    QByteArray m_sample; ///< lines that are not UTF-8
    qint64 m_valid = 0;
    qint64 m_invalid = 0;
    bool m_escape = false;
};

} // namespace

Result<Encoding> detectEncoding(QIODevice& device)
{
    const QByteArray start = device.peek(3);
    if (start.startsWith("\xEF\xBB\xBF"))
        return Encoding::Utf8Bom;
    if (start.startsWith("\xFF\xFE"))
        return Encoding::Utf16Le;
    if (start.startsWith("\xFE\xFF"))
        return Encoding::Utf16Be;
    Census census;
    while (!device.atEnd()) {
        const QByteArray block = device.read(blockBytes);
        if (block.isEmpty())
            return failure(ErrorCode::Io, QStringLiteral("import.file.read"));
        census.take(block);
    }
    if (!device.seek(0))
        return failure(ErrorCode::Io, QStringLiteral("import.file.read"));
    return census.verdict();
}

} // namespace madoguchi::exchange
