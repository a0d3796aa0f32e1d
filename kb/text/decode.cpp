// SPDX-License-Identifier: GPL-3.0-or-later
#include "kb/text/encoding.h"

#include "kb/text/characters.h"
#include "kb/text/converter.h"

#include <algorithm>
#include <array>

namespace madoguchi::text {

namespace {

/// IBM's tables turn three control codes round among themselves: 1A is U+001C, 1C is U+007F, 7F is U+001A.
char16_t fromIbmControl(char16_t c)
{
    return c == 0x1A ? 0x7F : c == 0x1C ? 0x1A : c == 0x7F ? 0x1C : c;
}

struct Trial
{
    QString text;
    qsizetype valid = 0; ///< bytes before the first invalid one
    bool whole = false;
};

Trial tryDecode(QByteArrayView bytes, Encoding encoding)
{
    Trial trial;
    const Converter converter = openConverter(encoding);
    if (!converter)
        return trial;
    const char* next = bytes.data();
    const char* const end = next + bytes.size();
    std::array<UChar, 4096> buffer{};
    for (;;) {
        UErrorCode status = U_ZERO_ERROR;
        UChar* out = buffer.data();
        ucnv_toUnicode(converter.get(), &out, out + buffer.size(), &next, end, nullptr, true, &status);
        trial.text.append(QStringView(buffer.data(), out));
        if (status == U_BUFFER_OVERFLOW_ERROR)
            continue;
        trial.whole = U_SUCCESS(status);
        std::array<char, 32> bad{};
        auto count = int8_t(bad.size());
        UErrorCode ignored = U_ZERO_ERROR;
        ucnv_getInvalidChars(converter.get(), bad.data(), &count, &ignored);
        trial.valid = next - bytes.data() - (trial.whole || U_FAILURE(ignored) ? 0 : count);
        break;
    }
    if (encoding == Encoding::Cp932) {
        for (QChar& c : trial.text)
            c = QChar(fromIbmControl(c.unicode()));
    }
    return trial;
}

/// Hiragana of EUC-JP is mostly valid CP932 too: half-width katakana and user-defined characters.
bool looksMistaken(QStringView cp932)
{
    qsizetype halfWidth = 0, full = 0, own = 0;
    for (const QChar c : cp932) {
        const char16_t u = c.unicode();
        halfWidth += u >= 0xFF61 && u <= 0xFF9F;
        own += u >= 0xE000 && u <= 0xF8FF;
        full += isKana(u) || isKanji(u) || (u >= 0xFF01 && u <= 0xFF5E);
    }
    return own > 0 || halfWidth > full;
}

bool hasJisEscape(QByteArrayView bytes)
{
    constexpr std::array<QByteArrayView, 4> escapes = {"\x1b$B", "\x1b$@", "\x1b(J", "\x1b(I"};
    return std::any_of(escapes.begin(), escapes.end(), [&](QByteArrayView e) { return bytes.contains(e); });
}

QString byteAt(qsizetype offset)
{
    return u"byte " + QString::number(offset);
}

} // namespace

Result<QString> decodeAs(QByteArrayView bytes, Encoding encoding)
{
    Trial trial = tryDecode(bytes, encoding);
    if (!trial.whole)
        return failure(ErrorCode::InvalidInput, QStringLiteral("text.encoding.invalid"), byteAt(trial.valid));
    if (trial.text.startsWith(QChar(0xFEFF)))
        trial.text.remove(0, 1);
    return std::move(trial.text);
}

Result<DecodedText> decode(QByteArrayView bytes)
{
    const auto only = [&](Encoding encoding) -> Result<DecodedText> {
        MADOGUCHI_TRY_ASSIGN(text, decodeAs(bytes, encoding));
        return DecodedText{std::move(text), encoding};
    };
    if (bytes.startsWith("\xEF\xBB\xBF"))
        return only(Encoding::Utf8Bom);
    if (bytes.startsWith("\xFF\xFE"))
        return only(Encoding::Utf16Le);
    if (bytes.startsWith("\xFE\xFF"))
        return only(Encoding::Utf16Be);
    if (hasJisEscape(bytes)) {
        if (auto decoded = only(Encoding::Iso2022Jp))
            return decoded;
    }

    Trial utf8 = tryDecode(bytes, Encoding::Utf8);
    if (utf8.whole)
        return DecodedText{std::move(utf8.text), Encoding::Utf8};
    Trial cp932 = tryDecode(bytes, Encoding::Cp932);
    if (cp932.whole && !looksMistaken(cp932.text))
        return DecodedText{std::move(cp932.text), Encoding::Cp932};
    Trial euc = tryDecode(bytes, Encoding::EucJp);
    if (euc.whole)
        return DecodedText{std::move(euc.text), Encoding::EucJp};
    if (cp932.whole)
        return DecodedText{std::move(cp932.text), Encoding::Cp932};
    return failure(ErrorCode::InvalidInput, QStringLiteral("text.encoding.unknown"),
                   byteAt(std::max({utf8.valid, cp932.valid, euc.valid})));
}

} // namespace madoguchi::text
