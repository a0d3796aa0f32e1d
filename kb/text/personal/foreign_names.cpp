// SPDX-License-Identifier: GPL-3.0-or-later
// Names of persons in English, Chinese and Korean, by what one is called with them.
#include "kb/text/personal/plain_text.h"

namespace madoguchi::text::personal {

namespace {

using Words = std::vector<QStringView>;

constexpr qsizetype longestWord = 30;

const Words englishTitles{u"Mr.", u"Mrs.", u"Ms.",  u"Dr.",        u"Mr",
                          u"Mrs", u"Ms",   u"Miss", u"My name is", u"my name is"};
const Words chineseTitles{u"先生", u"女士", u"小姐", u"同志"};
const Words chineseLabels{u"我叫", u"我的名字是", u"姓名:", u"姓名是"};
const Words koreanLabels{u"제 이름은 ", u"이름은 ", u"성명: ", u"성명:", u"이름: ", u"이름:"};
const QStringView chineseSurnames = u"王李张張刘劉陈陳杨楊赵趙黄黃周吴吳徐孙孫胡朱高郭马馬罗羅梁谢謝郑鄭许許";
const QStringView koreanSurnames = u"김이박최정강조윤장임한오서신권황안송류홍전고문손양배백허남심노하";
/// Begin like a surname and are none.
const Words koreanOthers{u"이용자", u"고객", u"조합", u"임차인", u"신청자", u"신청인", u"정부",
                         u"전문가", u"이웃", u"고양", u"이장",   u"손",     u"하나",   u"선생",
                         u"부모",   u"조카", u"형",   u"장관",   u"서장"};

qsizetype capitalWords(const PlainText& text, qsizetype i, int most)
{
    qsizetype end = i;
    for (int words = 0; words < most; ++words) {
        qsizetype at = words == 0 ? i : end + 1;
        if ((words > 0 && text.at(end) != u' ') || !text.isUpper(at))
            break;
        while (at - end < longestWord && (text.isLetter(at) || text.at(at) == u'-' || text.at(at) == u'\''))
            ++at;
        end = at;
    }
    return end;
}

void english(const PlainText& text, qsizetype i, Found& found)
{
    const qsizetype title = text.isLetter(i) && !text.isLetter(i - 1) ? text.anyAt(i, englishTitles) : 0;
    if (title == 0 || text.at(i + title) != u' ')
        return;
    const qsizetype start = i + title + 1;
    const qsizetype end = capitalWords(text, start, 3);
    if (end > start + 1)
        found.push_back({PersonalKind::Name, {start, end - start}, true});
}

void chinese(const PlainText& text, qsizetype i, Found& found)
{
    if (text.anyAt(i, chineseTitles) > 0) {
        for (qsizetype length = 3; length >= 1; --length) {
            const qsizetype start = i - length;
            if (start < 0 || !chineseSurnames.contains(QChar(text.at(start))))
                continue;
            bool all = true;
            for (qsizetype n = start; n < i; ++n)
                all = all && text.isHan(n);
            if (all) {
                found.push_back({PersonalKind::Name, {start, length}, true});
                return;
            }
        }
    }
    const qsizetype label = text.anyAt(i, chineseLabels);
    if (label == 0)
        return;
    qsizetype start = i + label;
    if (text.at(start) == u' ')
        ++start;
    qsizetype end = start;
    while (end - start < 5 && text.isHan(end))
        ++end;
    if (end - start >= 2 && end - start <= 4)
        found.push_back({PersonalKind::Name, {start, end - start}, true});
}

qsizetype hangulAt(const PlainText& text, qsizetype i, qsizetype most)
{
    qsizetype count = 0;
    while (count < most && isHangul(text.at(i + count)))
        ++count;
    return count;
}

void korean(const PlainText& text, qsizetype i, Found& found)
{
    const char16_t c = text.at(i);
    if (c == u'씨' || c == u'님') {
        const qsizetype end = text.at(i - 1) == u' ' ? i - 1 : i;
        qsizetype start = end;
        while (end - start < 5 && isHangul(text.at(start - 1)))
            --start;
        const qsizetype length = end - start;
        if (length >= 2 && length <= 4 && koreanSurnames.contains(QChar(text.at(start))) &&
            text.anyAt(start, koreanOthers) == 0)
            found.push_back({PersonalKind::Name, {start, length}, true});
    }
    const qsizetype label = text.anyAt(i, koreanLabels);
    if (label == 0)
        return;
    const qsizetype start = i + label;
    qsizetype length = hangulAt(text, start, 10);
    for (const QStringView ending : {u"입니다", u"이에요", u"예요"}) {
        if (length > ending.size() && text.hasBefore(start + length, ending))
            length -= ending.size();
    }
    if (length >= 2 && length <= 5)
        found.push_back({PersonalKind::Name, {start, length}, true});
}

} // namespace

void findForeignNames(const PlainText& text, Found& found)
{
    for (qsizetype i = 0; i < text.size(); ++i) {
        english(text, i, found);
        chinese(text, i, found);
        korean(text, i, found);
    }
}

} // namespace madoguchi::text::personal
