// SPDX-License-Identifier: GPL-3.0-or-later
// Telephone and FAX numbers, and postal codes, which look much like them.
#include "kb/text/personal/plain_text.h"

namespace madoguchi::text::personal {

namespace {

const std::vector<QStringView>& telephoneCues()
{
    static const std::vector<QStringView> cues{
        u"電話", u"TEL",  u"Tel",    u"tel",      u"FAX",        u"Fax",          u"fax",
        u"☎",    u"℡",    u"携帯",   u"ファクス", u"ファックス", u"ファクシミリ", u"电话",
        u"手机", u"전화", u"휴대폰", u"連絡先",   u"Phone",      u"phone"};
    return cues;
}

bool isCounted(char16_t c)
{
    return c != 0 && QStringView(u"円号件個人枚台回点票").contains(QChar(c));
}

/// Groups of digits with one separator between.
struct Groups
{
    QString digits;
    std::vector<qsizetype> sizes;
    std::vector<qsizetype> ends; ///< of each group, a closing bracket included
};

bool isSeparator(const PlainText& text, qsizetype i)
{
    const char16_t c = text.at(i);
    return c == u'-' || c == u' ' || c == u'.' || c == u'(' || c == u')';
}

/// At most four groups and twenty digits are looked at, so that long rows of digits stay cheap.
Groups groupsFrom(const PlainText& text, qsizetype i)
{
    Groups groups;
    while (groups.sizes.size() < 4 && groups.digits.size() <= 16) {
        const qsizetype count = text.digitsAt(i);
        if (count == 0)
            break;
        groups.digits += QStringView(text.text()).mid(i, count);
        i += count;
        groups.sizes.push_back(count);
        groups.ends.push_back(i);
        if (!isSeparator(text, i))
            break;
        ++i;
        // "047) 334-1111"
        if (text.at(i) == u' ' && text.at(i - 1) == u')')
            ++i;
    }
    return groups;
}

bool isService(QStringView digits)
{
    for (const QStringView prefix : {u"0120", u"0800", u"0570", u"0180", u"0990"}) {
        if (digits.startsWith(prefix))
            return true;
    }
    return false;
}

bool isMobile(QStringView digits)
{
    return digits.size() >= 3 && digits[0] == u'0' && digits[2] == u'0' && digits[1] != u'0';
}

/// Numbers of Japan (and, of eleven digits from 01x, of Korea).
bool isDomestic(QStringView digits, size_t groups)
{
    if (digits.size() < 2 || digits[0] != u'0' || digits[1] == u'0')
        return false;
    if (digits.size() == 10)
        return true;
    if (digits.size() == 11)
        return isMobile(digits) || digits.startsWith(u"0800") || (groups == 3 && digits.startsWith(u"01"));
    return digits.size() == 9 && digits.startsWith(u"02") && groups == 3;
}

class Telephones
{
public:
    Telephones(const PlainText& text, Found& found)
        : m_text(text)
        , m_found(found)
    {
    }

    void find()
    {
        for (qsizetype i = 0; i < m_text.size();) {
            if (!startsHere(i)) {
                ++i;
                continue;
            }
            const qsizetype end = at(i);
            i = end > i ? end : std::max(i + 1, i + m_text.digitsAt(i));
        }
    }

private:
    [[nodiscard]] bool startsHere(qsizetype i) const
    {
        const char16_t c = m_text.at(i);
        const bool opens = c == u'(' && m_text.isDigit(i + 1);
        if (!m_text.isDigit(i) && !opens && c != u'+')
            return false;
        const char16_t before = m_text.at(i - 1);
        return !m_text.isDigit(i - 1) && !m_text.isLetter(i - 1) && before != u'第' && before != u'.' &&
               !(before == u'-' && m_text.isDigit(i - 2));
    }

    /// The end of the number that begins here; `i` if none does.
    qsizetype at(qsizetype i)
    {
        const bool abroad = m_text.at(i) == u'+';
        const qsizetype first = m_text.isDigit(i) ? i : i + 1;
        const Groups groups = groupsFrom(m_text, first);
        if (!abroad && (groups.sizes.empty() || groups.sizes[0] < 2))
            return i;
        if (abroad) {
            const qsizetype count = groups.digits.size();
            return count >= 8 && count <= 15 ? add(i, groups.ends.back(), true) : i;
        }
        qsizetype count = 0;
        for (size_t n = 0; n < groups.sizes.size(); ++n) {
            count += groups.sizes[n];
            const qsizetype end = groups.ends[n];
            const QStringView digits = QStringView(groups.digits).left(count);
            if (isDomestic(digits, n + 1) && endsAt(end))
                return add(i, end, !isService(digits));
        }
        return local(i, groups);
    }

    // Within the town, or of China: only where it says what it is.
    qsizetype local(qsizetype i, const Groups& groups)
    {
        if (!m_text.isCuedBy(i, telephoneCues(), 8) || groups.sizes.empty())
            return i;
        const qsizetype count = groups.digits.size();
        const bool town = groups.sizes.size() == 2 && count >= 6 && count <= 8 && groups.sizes[1] == 4;
        const bool chinese = count == 11 && groups.digits[0] == u'1' && groups.digits[1] >= u'3';
        return (town || chinese) && endsAt(groups.ends.back()) ? add(i, groups.ends.back(), true) : i;
    }

    [[nodiscard]] bool endsAt(qsizetype end) const
    {
        return !m_text.isDigit(end) && !(m_text.at(end) == u'-' && m_text.isDigit(end + 1)) &&
               !isCounted(m_text.at(end));
    }

    qsizetype add(qsizetype start, qsizetype end, bool likely)
    {
        m_found.push_back(
            {likely ? PersonalKind::Telephone : PersonalKind::ServiceNumber, {start, end - start}, likely});
        return end;
    }

    const PlainText& m_text;
    Found& m_found;
};

void findPostalCodes(const PlainText& text, Found& found)
{
    for (qsizetype i = 0; i < text.size(); ++i) {
        const bool marked = text.at(i) == u'〒';
        qsizetype first = marked ? i + 1 : i;
        if (marked && text.at(first) == u' ')
            ++first;
        if (!marked && (!text.isDigit(i) || text.isDigit(i - 1) || text.isLetter(i - 1) ||
                        (text.at(i - 1) == u'-' && text.isDigit(i - 2))))
            continue;
        const bool parted =
            text.digitsAt(first, 4) == 3 && text.at(first + 3) == u'-' && text.digitsAt(first + 4, 5) == 4;
        const bool whole = marked && text.digitsAt(first, 8) == 7;
        const qsizetype end = first + (parted ? 8 : 7);
        if ((!parted && !whole) || (text.at(end) == u'-' && text.isDigit(end + 1)) || isCounted(text.at(end)))
            continue;
        found.push_back({PersonalKind::PostalCode, {i, end - i}, true});
        i = end - 1;
    }
}

} // namespace

void findTelephones(const PlainText& text, Found& found)
{
    Telephones(text, found).find();
    findPostalCodes(text, found);
}

} // namespace madoguchi::text::personal
