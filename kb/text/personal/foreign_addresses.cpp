// SPDX-License-Identifier: GPL-3.0-or-later
// Addresses as they are written in English, Chinese and Korean.
#include "kb/text/personal/plain_text.h"

namespace madoguchi::text::personal {

namespace {

using Words = std::vector<QStringView>;

constexpr qsizetype longestRoad = 12;

/// "1-2-3 Yawata, Ichikawa-shi": the words behind the number, as long as each begins with a capital.
qsizetype capitalWords(const PlainText& text, qsizetype i, bool& region)
{
    static const Words regions{u"-shi",  u"-ku",   u"-ken",        u"-cho",    u"-machi", u"-mura",  u"-to",
                               u" City", u" Ward", u" Prefecture", u" Street", u" Road",  u" Avenue"};
    qsizetype end = i;
    for (int words = 0; words < 6; ++words) {
        qsizetype at = end;
        while (words > 0 && (text.at(at) == u',' || text.at(at) == u' ') && at - end < 2)
            ++at;
        if (!text.isUpper(at) || (words > 0 && at == end))
            break;
        while (text.isLetter(at) || text.at(at) == u'-')
            ++at;
        end = at;
        region = region || text.anyBefore(end, regions) > 0;
    }
    return end;
}

void addEnglish(const PlainText& text, qsizetype i, Found& found)
{
    qsizetype at = i;
    int parts = 0;
    while (parts < 4 && text.digitsAt(at, 5) > 0 && text.digitsAt(at, 5) < 5) {
        at += text.digitsAt(at, 5);
        ++parts;
        if (text.at(at) != u'-' || !text.isDigit(at + 1))
            break;
        ++at;
    }
    if (parts == 0 || text.at(at) != u' ')
        return;
    bool region = false;
    const qsizetype end = capitalWords(text, at + 1, region);
    if (end > at + 1 && region)
        found.push_back({PersonalKind::Address, {i, end - i}, true});
}

// "建设路12号3室", "중앙로 12-3", "101동 1203호"
void addAsian(const PlainText& text, qsizetype i, Found& found)
{
    const qsizetype digits = text.digitsAt(i, 6);
    qsizetype end = i + digits;
    const qsizetype blank = text.at(i - 1) == u' ' ? i - 1 : i;
    const char16_t road = text.at(blank - 1);
    const bool chinese =
        (road == u'路' || road == u'街' || road == u'巷' || road == u'弄') && text.at(end) == u'号';
    const bool korean = (road == u'로' || road == u'길') && isHangul(text.at(blank - 2));
    if (text.at(end) == u'동' && text.digitsAt(text.at(end + 1) == u' ' ? end + 2 : end + 1, 5) > 0) {
        end = text.at(end + 1) == u' ' ? end + 2 : end + 1;
        end += text.digitsAt(end, 5);
        if (text.at(end) == u'호')
            found.push_back({PersonalKind::Address, {i, end + 1 - i}, true});
        return;
    }
    if (!chinese && !korean)
        return;
    qsizetype start = blank - 1;
    while (blank - start < longestRoad && (chinese ? text.isHan(start - 1) : isHangul(text.at(start - 1))))
        --start;
    if (korean && text.at(end) == u'-')
        end += 1 + text.digitsAt(end + 1, 5);
    if (chinese) {
        ++end;
        const qsizetype room = text.digitsAt(end, 5);
        if (room > 0 && (text.at(end + room) == u'室' || text.at(end + room) == u'楼'))
            end += room + 1;
    }
    // "1시로 12" is no road: numbers that count something follow.
    if (korean && (isHangul(text.at(end)) && text.at(end) != u'번'))
        return;
    found.push_back({PersonalKind::Address, {start, end - start}, true});
}

} // namespace

void findForeignAddresses(const PlainText& text, Found& found)
{
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (!text.isDigit(i) || text.isDigit(i - 1) || text.isLetter(i - 1) || text.at(i - 1) == u'-')
            continue;
        addEnglish(text, i, found);
        addAsian(text, i, found);
        i += text.digitsAt(i) - 1;
    }
}

} // namespace madoguchi::text::personal
