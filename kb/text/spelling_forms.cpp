// SPDX-License-Identifier: GPL-3.0-or-later
#include "kb/text/spelling_forms.h"

#include "kb/text/characters.h"

#include <algorithm>
#include <array>

namespace madoguchi::text {

namespace {

constexpr QStringView digits = u"0123456789";
constexpr QStringView kanjiDigits = u"〇一二三四五六七八九";
constexpr qsizetype longestNumber = 16;

/// Folded, the longer before those they begin with.
constexpr std::array counters = {
    u"丁目", u"番地", u"時間", u"週間", u"年度", u"年間", u"日間", u"か月", u"箇月", u"か所",
    u"箇所", u"か国", u"歳児", u"世帯", u"種類", u"親等", u"人",   u"歳",   u"才",   u"回",
    u"階",   u"本",   u"枚",   u"年",   u"月",   u"週",   u"日",   u"時",   u"分",   u"円",
    u"番",   u"号",   u"点",   u"件",   u"個",   u"台",   u"冊",   u"通",   u"割",   u"級",
    u"種",   u"部",   u"倍",   u"匹",   u"名",   u"畳",   u"条",   u"つ",   u"次",   u"%",
};

struct Number
{
    quint64 value = 0;
    qsizetype length = 0;
};

/// 65, 12,000, 三, 二十, 3万, 十二万五千; length 0 if there is none.
Number numberAt(QStringView text)
{
    quint64 whole = 0, group = 0, digit = 0;
    bool hasDigit = false;
    qsizetype at = 0;
    for (; at < text.size() && at < longestNumber; ++at) {
        const QChar c = text[at];
        const qsizetype value = std::max(digits.indexOf(c), kanjiDigits.indexOf(c));
        const bool comma = c == u',' && hasDigit && at + 1 < text.size() && digits.contains(text[at + 1]);
        if (comma)
            continue;
        if (value >= 0) {
            digit = digit * 10 + quint64(value);
            hasDigit = true;
        } else if (c == u'十' || c == u'百' || c == u'千') {
            group += (hasDigit ? digit : 1) * (c == u'十' ? 10U : c == u'百' ? 100U : 1000U);
            digit = 0;
            hasDigit = false;
        } else if ((c == u'万' || c == u'億') && at > 0) {
            whole += (group + digit) * (c == u'万' ? 10'000U : 100'000'000U);
            group = digit = 0;
            hasDigit = false;
        } else {
            break;
        }
    }
    return {whole + group + digit, at};
}

QStringView counterAt(QStringView text)
{
    const auto found = std::find_if(counters.begin(), counters.end(), [&](const char16_t* counter) {
        return text.startsWith(QStringView(counter));
    });
    return found == counters.end() ? QStringView() : QStringView(*found);
}

} // namespace

QString withoutOkurigana(const Token& token)
{
    if (token.kind != TokenKind::Kanji)
        return {};
    QString kanji;
    qsizetype count = 0;
    for (const char32_t c : token.text.toUcs4()) {
        if (isKanji(c)) {
            kanji += QString::fromUcs4(&c, 1);
            ++count;
        } else if (!isHiragana(c)) {
            return {};
        }
    }
    return count > 1 && kanji.size() < token.text.size() ? kanji : QString();
}

std::vector<Gram> countedNumbers(const FoldedText& folded)
{
    std::vector<Gram> found;
    const QStringView text = folded.text;
    for (qsizetype at = 0; at < text.size();) {
        const Number number = numberAt(text.sliced(at));
        if (number.length == 0) {
            ++at;
            continue;
        }
        const QStringView counter = counterAt(text.sliced(at + number.length));
        const qsizetype length = number.length + counter.size();
        if (!counter.isEmpty())
            found.push_back(
                {QString::number(number.value) + (counter == u"才" ? QStringView(u"歳") : counter), at,
                 length});
        at += length;
    }
    return found;
}

} // namespace madoguchi::text
