// SPDX-License-Identifier: GPL-3.0-or-later
#include "kb/search/language_guess.h"

#include "kb/text/chinese_signs.h"

#include <algorithm>

namespace madoguchi::search {

namespace {

bool isHangul(QChar c)
{
    return (c >= QChar(0xac00) && c <= QChar(0xd7a3)) || (c >= QChar(0x1100) && c <= QChar(0x11ff));
}

bool isKana(QChar c)
{
    return (c >= QChar(0x3041) && c <= QChar(0x30ff)) || (c >= QChar(0xff66) && c <= QChar(0xff9f));
}

bool isHan(QChar c)
{
    return c >= QChar(0x3400) && c <= QChar(0x9fff);
}

} // namespace

Language guessLanguage(const QString& query)
{
    if (std::any_of(query.begin(), query.end(), isHangul))
        return Language::Ko;
    if (std::all_of(query.begin(), query.end(), [](QChar c) { return c < QChar(0x250); }))
        return Language::En;
    const bool kana = std::any_of(query.begin(), query.end(), isKana);
    if (kana || std::none_of(query.begin(), query.end(), isHan))
        return Language::Ja;
    return text::looksChinese(query) ? Language::Zh : Language::Ja;
}

} // namespace madoguchi::search
