// SPDX-License-Identifier: GPL-3.0-or-later
#include "kb/text/encoding.h"

#include "kb/text/converter.h"

#include <unicode/utf16.h>

#include <array>

namespace madoguchi::text {

namespace {

/// IBM's tables turn three control codes round among themselves; see decode.cpp.
char16_t toIbmControl(char16_t c)
{
    return c == 0x7F ? 0x1A : c == 0x1A ? 0x1C : c == 0x1C ? 0x7F : c;
}

/// What CP932 holds under another code point than other systems write.
char16_t cp932Twin(char16_t c)
{
    switch (c) {
    case 0x301C:
        return 0xFF5E; // 〜 ～
    case 0x2212:
        return 0xFF0D; // − －
    case 0x2016:
        return 0x2225; // ‖ ∥
    case 0x2014:
        return 0x2015; // — ―
    case 0x00A2:
        return 0xFFE0; // ¢ ￠
    case 0x00A3:
        return 0xFFE1; // £ ￡
    case 0x00AC:
        return 0xFFE2; // ¬ ￢
    case 0x00A6:
        return 0xFFE4; // ¦ ￤
    case 0x00A5:
        return 0xFFE5; // ¥ ￥
    default:
        return c;
    }
}

/// "U+1F600 at N"
Error unmappable(QStringView text, qsizetype index)
{
    char32_t c = text[index].unicode();
    if (text[index].isHighSurrogate() && index + 1 < text.size() && text[index + 1].isLowSurrogate())
        c = QChar::surrogateToUcs4(text[index], text[index + 1]);
    return {ErrorCode::InvalidInput, QStringLiteral("text.encoding.unmappable"),
            u"U+" + QString::number(uint(c), 16).toUpper().rightJustified(4, u'0') + u" at " +
                QString::number(index)};
}

Result<QByteArray> encodeUtf8(QStringView text, bool withMark)
{
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (!text[i].isSurrogate())
            continue;
        if (text[i].isLowSurrogate() || i + 1 == text.size() || !text[i + 1].isLowSurrogate())
            return tl::unexpected(unmappable(text, i));
        ++i;
    }
    return withMark ? "\xEF\xBB\xBF" + text.toUtf8() : text.toUtf8();
}

Result<QByteArray> encodeCp932(QStringView text)
{
    QString mapped = text.toString();
    for (QChar& c : mapped)
        c = QChar(toIbmControl(cp932Twin(c.unicode())));

    const Converter converter = openConverter(Encoding::Cp932);
    if (!converter)
        return failure(ErrorCode::Internal, QStringLiteral("text.encoding.unsupported"));
    QByteArray result;
    std::array<char, 4096> buffer{};
    const UChar* next = reinterpret_cast<const UChar*>(mapped.utf16());
    const UChar* const begin = next;
    const UChar* const end = begin + mapped.size();
    for (;;) {
        UErrorCode status = U_ZERO_ERROR;
        char* out = buffer.data();
        ucnv_fromUnicode(converter.get(), &out, out + buffer.size(), &next, end, nullptr, true, &status);
        result.append(buffer.data(), out - buffer.data());
        if (U_SUCCESS(status))
            return result;
        if (status == U_BUFFER_OVERFLOW_ERROR)
            continue;
        std::array<UChar, 8> bad{};
        auto count = int8_t(bad.size());
        UErrorCode ignored = U_ZERO_ERROR;
        ucnv_getInvalidUChars(converter.get(), bad.data(), &count, &ignored);
        const qsizetype index = next - begin - (U_SUCCESS(ignored) ? count : 0);
        return tl::unexpected(unmappable(text, std::clamp<qsizetype>(index, 0, text.size() - 1)));
    }
}

} // namespace

Result<QByteArray> encode(QStringView text, Encoding encoding)
{
    switch (encoding) {
    case Encoding::Utf8:
        return encodeUtf8(text, false);
    case Encoding::Utf8Bom:
        return encodeUtf8(text, true);
    case Encoding::Cp932:
        return encodeCp932(text);
    default:
        return failure(ErrorCode::Internal, QStringLiteral("text.encoding.unsupported"),
                       encodingName(encoding));
    }
}

} // namespace madoguchi::text
