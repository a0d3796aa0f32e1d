// SPDX-License-Identifier: GPL-3.0-or-later
#include "kb/text/personal/plain_text.h"

namespace madoguchi::text::personal {

namespace {

bool isDash(char16_t c)
{
    return c == u'-' || (c >= 0x2010 && c <= 0x2015) || c == 0x2212 || c == 0xFF0D || c == 0xFE63 ||
           c == 0x2500 || c == 0xFF70;
}

char16_t plain(char16_t c)
{
    if (isDash(c))
        return u'-';
    if (c >= 0xFF01 && c <= 0xFF5E)
        return char16_t(c - 0xFEE0);
    if (c == 0x3000 || c == 0x00A0 || c == u'\t')
        return u' ';
    return c;
}

} // namespace

PlainText::PlainText(QStringView source)
    : m_text(source.toString())
{
    for (QChar& c : m_text)
        c = QChar(plain(c.unicode()));
    for (qsizetype i = 1; i + 1 < m_text.size(); ++i) {
        if (m_text[i] == QChar(u'ー') && isDigit(i - 1) && isDigit(i + 1))
            m_text[i] = u'-';
    }
}

bool PlainText::hasAt(qsizetype i, QStringView word) const
{
    return i >= 0 && i + word.size() <= size() && QStringView(m_text).mid(i, word.size()) == word;
}

bool PlainText::hasBefore(qsizetype end, QStringView word) const
{
    return hasAt(end - word.size(), word);
}

qsizetype PlainText::anyAt(qsizetype i, const std::vector<QStringView>& words) const
{
    qsizetype longest = 0;
    for (const QStringView word : words) {
        if (word.size() > longest && hasAt(i, word))
            longest = word.size();
    }
    return longest;
}

qsizetype PlainText::anyBefore(qsizetype end, const std::vector<QStringView>& words) const
{
    qsizetype longest = 0;
    for (const QStringView word : words) {
        if (word.size() > longest && hasBefore(end, word))
            longest = word.size();
    }
    return longest;
}

bool PlainText::isCuedBy(qsizetype start, const std::vector<QStringView>& words, qsizetype within) const
{
    for (qsizetype end = start; end > 0 && end >= start - within; --end) {
        if (at(end) == u'\n' && end < start)
            return false;
        if (anyBefore(end, words) > 0)
            return true;
    }
    return false;
}

qsizetype PlainText::digitsAt(qsizetype i, qsizetype most) const
{
    qsizetype count = 0;
    while (count < most && isDigit(i + count))
        ++count;
    return count;
}

qsizetype PlainText::digitsBefore(qsizetype end, qsizetype most) const
{
    qsizetype count = 0;
    while (count < most && isDigit(end - 1 - count))
        ++count;
    return count;
}

} // namespace madoguchi::text::personal
