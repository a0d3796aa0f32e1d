// SPDX-License-Identifier: GPL-3.0-or-later
// What a character is, for the sources of kb/text.
#pragma once

#include <unicode/uchar.h>

namespace madoguchi::text {

constexpr char32_t longMark = U'ー';

constexpr bool isHiragana(char32_t c)
{
    return (c >= 0x3041 && c <= 0x3096) || c == 0x309D || c == 0x309E || c == 0x309F;
}

constexpr bool isKatakana(char32_t c)
{
    return (c >= 0x30A1 && c <= 0x30FA) || c == 0x30FD || c == 0x30FE || c == 0x30FF ||
           (c >= 0x31F0 && c <= 0x31FF);
}

constexpr bool isKana(char32_t c)
{
    return isHiragana(c) || isKatakana(c) || c == longMark;
}

inline bool isKanji(char32_t c)
{
    return (c >= 0x4E00 && c <= 0x9FFF) || c == U'々' || c == U'〆' || c == U'〇' ||
           (c >= 0x3400 && u_hasBinaryProperty(UChar32(c), UCHAR_IDEOGRAPHIC));
}

constexpr bool isHangul(char32_t c)
{
    return (c >= 0xAC00 && c <= 0xD7A3) || (c >= 0x1100 && c <= 0x11FF) || (c >= 0x3131 && c <= 0x318E);
}

constexpr bool isAsciiAlnum(char32_t c)
{
    return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

/// Longer words are cut: nobody searches for them, and one pasted line of base64 is one word.
constexpr qsizetype maximalTermLength = 64;

} // namespace madoguchi::text
