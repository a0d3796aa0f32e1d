// SPDX-License-Identifier: GPL-3.0-or-later
#include "kb/text/chinese_signs.h"

#include "kb/text/chinese_forms.h"

#include <algorithm>
#include <array>

namespace madoguchi::text {

namespace {

/// Words of questions and everyday life that no Japanese text without kana has. Characters that are only
/// Chinese need not be here.
constexpr std::array chineseWords = {u"垃圾",   u"怎",   u"什么",   u"什麼",   u"甚麼",   u"嗎",     u"呢",
                                     u"哪",     u"那里", u"那個",   u"您",     u"你",     u"們",     u"在哪",
                                     u"可以",   u"是否", u"是不是", u"有没有", u"有沒有", u"能不能", u"的时",
                                     u"的時",   u"搬家", u"扔",     u"丟",     u"辦理",   u"市政府", u"找",
                                     u"要不要", u"沙發", u"桌子",   u"杯子",   u"塑膠"};

} // namespace

bool looksChinese(QStringView text)
{
    const bool form = std::any_of(text.begin(), text.end(),
                                  [](QChar c) { return japaneseForm(c.unicode()) != c.unicode(); });
    return form || std::any_of(chineseWords.begin(), chineseWords.end(),
                               [&](QStringView word) { return text.contains(word); });
}

} // namespace madoguchi::text
