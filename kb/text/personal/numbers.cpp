// SPDX-License-Identifier: GPL-3.0-or-later
// Numbers that belong to one person: My Number, cards, accounts, insurance; licence plates; dates of birth.
#include "kb/text/personal/plain_text.h"

#include <algorithm>

namespace madoguchi::text::personal {

namespace {

using Words = std::vector<QStringView>;

const Words myNumberCues{u"マイナンバー", u"個人番号", u"My Number", u"个人编号", u"개인번호"};
const Words accountCues{u"口座番号",   u"口座",       u"普通預金",       u"普通",
                        u"当座",       u"账号",       u"계좌번호",       u"계좌",
                        u"account no", u"Account no", u"account number", u"Account number"};
const Words numberCues{u"被保険者番号", u"保険者番号",     u"受給者番号", u"免許証番号",     u"免許番号",
                       u"旅券番号",     u"在留カード番号", u"お客様番号", u"会員番号",       u"診察券番号",
                       u"受験番号",     u"護照号碼",       u"护照号码",   u"passport number"};
const Words birthCues{u"生年月日",      u"誕生日",        u"出生日期", u"生日",   u"생년월일",
                      u"Date of birth", u"date of birth", u"DOB",      u"born on"};
const Words eras{u"明治", u"大正", u"昭和", u"平成", u"令和"};

/// Blanks, colons and the particles between a label and what it labels.
qsizetype skipLabelEnd(const PlainText& text, qsizetype i)
{
    for (qsizetype n = 0; n < 4; ++n, ++i) {
        const char16_t c = text.at(i);
        if (c != u' ' && c != u':' && c != u'は' && c != u'が' && c != u'の' && c != u'.' && c != u'#')
            break;
    }
    return i;
}

/// Digits from here on with single hyphens or blanks between groups of four; where they end.
qsizetype readGroups(const PlainText& text, qsizetype i, QString& digits)
{
    qsizetype end = i;
    while (digits.size() <= 16) {
        const qsizetype count = text.digitsAt(i, 17);
        if (count == 0)
            break;
        digits += QStringView(text.text()).mid(i, count);
        end = i + count;
        const bool goesOn = count == 4 && (text.at(end) == u'-' || text.at(end) == u' ');
        if (!goesOn)
            break;
        i = end + 1;
    }
    return end;
}

/// The check digit of the law's ordinance (行政手続における…総務省令第八十五号 第五条).
bool isMyNumber(const QString& digits)
{
    if (digits.size() != 12)
        return false;
    int sum = 0;
    for (int n = 1; n <= 11; ++n)
        sum += digits[11 - n].digitValue() * (n <= 6 ? n + 1 : n - 5);
    const int rest = sum % 11;
    return digits[11].digitValue() == (rest <= 1 ? 0 : 11 - rest);
}

/// ISO/IEC 7812.
bool isCard(const QString& digits)
{
    if (digits.size() < 14 || digits.size() > 16)
        return false;
    int sum = 0;
    for (qsizetype i = 0; i < digits.size(); ++i) {
        const int digit = digits[digits.size() - 1 - i].digitValue();
        sum += i % 2 == 0 ? digit : digit * 2 - (digit > 4 ? 9 : 0);
    }
    return sum % 10 == 0;
}

void findLongNumbers(const PlainText& text, Found& found)
{
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (!text.isDigit(i) || text.isDigit(i - 1) || (text.at(i - 1) == u'-' && text.isDigit(i - 2)))
            continue;
        QString digits;
        const qsizetype end = readGroups(text, i, digits);
        if (text.isDigit(end))
            continue;
        if (isMyNumber(digits) || isCard(digits) ||
            (digits.size() == 12 && text.isCuedBy(i, myNumberCues, 6)))
            found.push_back({PersonalKind::Number, {i, end - i}, true});
    }
}

void findLabelled(const PlainText& text, const Words& cues, PersonalKind kind, qsizetype least,
                  qsizetype most, Found& found)
{
    for (qsizetype i = 0; i < text.size(); ++i) {
        const qsizetype cue = text.anyAt(i, cues);
        if (cue == 0)
            continue;
        const qsizetype start = skipLabelEnd(text, i + cue);
        qsizetype end = start;
        qsizetype digits = 0;
        while (end - start <= most && (isAsciiAlnum(text.at(end)) || (text.at(end) == u'-' && end > start))) {
            digits += text.isDigit(end) ? 1 : 0;
            ++end;
        }
        if (digits >= least && end - start <= most && text.at(end) != u'円' && text.at(end) != u'年')
            found.push_back({kind, {start, end - start}, true});
        i += cue - 1;
    }
}

/// "昭和25年3月4日", "1950年3月4日", "1950/3/4", "S25.3.4"; where it ends, or `i`.
qsizetype dateAt(const PlainText& text, qsizetype i)
{
    const qsizetype era = text.anyAt(i, eras);
    qsizetype at = i + era;
    if (era == 0 && (text.at(i) == u'S' || text.at(i) == u'H' || text.at(i) == u'R' || text.at(i) == u'T'))
        ++at;
    const auto part = [&](qsizetype most, const QString& ends) {
        const qsizetype count = text.at(at) == u'元' ? 1 : text.digitsAt(at, most + 1);
        if (count == 0 || count > most)
            return false;
        at += count;
        if (!ends.contains(QChar(text.at(at))))
            return false;
        ++at;
        if (text.at(at) == u' ')
            ++at;
        return true;
    };
    if (!part(4, QStringLiteral("年년/-.")) || !part(2, QStringLiteral("月월/-.")))
        return i;
    const qsizetype day = text.digitsAt(at, 3);
    if (day == 0 || day > 2)
        return i;
    at += day;
    return at + (text.at(at) == u'日' || text.at(at) == u'일' ? 1 : 0);
}

} // namespace

void findNumbers(const PlainText& text, Found& found)
{
    findLongNumbers(text, found);
    findLabelled(text, accountCues, PersonalKind::Account, 4, 12, found);
    findLabelled(text, numberCues, PersonalKind::Number, 4, 20, found);
}

void findPlates(const PlainText& text, Found& found)
{
    static const Words hiraganaPlaces{u"いわき", u"つくば", u"とちぎ", u"なにわ"};
    for (qsizetype i = 3; i < text.size(); ++i) {
        if (!isHiragana(text.at(i)))
            continue;
        // "習志野 500 あ 12-34": what stands before the letter …
        qsizetype start = text.at(i - 1) == u' ' ? i - 1 : i;
        const qsizetype category = text.digitsBefore(start, 4);
        if (category < 2 || category > 3)
            continue;
        start -= category;
        if (text.at(start - 1) == u' ')
            --start;
        qsizetype place = text.anyBefore(start, hiraganaPlaces);
        while (place < 5 && text.isHan(start - 1 - place))
            ++place;
        const QStringView name = QStringView(text.text()).mid(start - place, place);
        if (place == 0 || place > 4 || name.endsWith(u'第') ||
            std::find(eras.begin(), eras.end(), name) != eras.end())
            continue;
        // … and behind it.
        qsizetype end = text.at(i + 1) == u' ' ? i + 2 : i + 1;
        const qsizetype first = end;
        qsizetype signs = 0;
        while (signs < 5 &&
               (text.isDigit(end) || text.at(end) == u'・' || (text.at(end) == u'-' && signs == 2)))
            ++end, ++signs;
        const bool parted = signs == 5 && text.at(first + 2) == u'-';
        if ((parted || signs == 4) && text.isDigit(end - 1) && !text.isDigit(end))
            found.push_back({PersonalKind::Plate, {start - place, end - start + place}, true});
    }
}

void findBirthDates(const PlainText& text, Found& found)
{
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text.isDigit(i - 1) || (!text.isDigit(i) && text.at(i) < u'H'))
            continue;
        const qsizetype end = dateAt(text, i);
        if (end == i)
            continue;
        const qsizetype next = text.at(end) == u' ' ? end + 1 : end;
        const bool born = text.hasAt(next, u"生まれ") || text.hasAt(next, u"うまれ") ||
                          (text.at(next) == u'生' && !text.isHan(next + 1)) || text.hasAt(next, u"出生");
        if (born || text.isCuedBy(i, birthCues, 6))
            found.push_back({PersonalKind::BirthDate, {i, end - i}, true});
        i = end - 1;
    }
}

} // namespace madoguchi::text::personal
