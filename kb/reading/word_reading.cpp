// SPDX-License-Identifier: GPL-3.0-or-later
#include "kb/reading/word_reading.h"

#include "kb/reading/spelling.h"

#include <QByteArray>

#include <algorithm>

namespace madoguchi::reading {

namespace {

/// The column of IPADIC's features that holds the reading.
constexpr qsizetype readingColumn = 7;
constexpr int ofName = 4000;
constexpr int spelledLetters = 3000;

bool isLatin(QChar c)
{
    return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z');
}

bool isName(QByteArrayView feature)
{
    return feature.startsWith("名詞,固有名詞");
}

} // namespace

QString hiragana(QString text)
{
    for (QChar& c : text) {
        if ((c.unicode() >= 0x30A1 && c.unicode() <= 0x30F6) || c.unicode() == 0x30FD ||
            c.unicode() == 0x30FE)
            c = QChar(char16_t(c.unicode() - 0x60));
    }
    return text;
}

QString halfWidth(QString text)
{
    for (QChar& c : text) {
        if (c >= u'！' && c <= u'～')
            c = QChar(char16_t(c.unicode() - 0xFEE0));
    }
    return text;
}

bool isParticle(const char* feature)
{
    const QByteArrayView view(feature);
    return view.startsWith("助詞") || view.startsWith("助動詞");
}

QList<WordReading> wordReadings(QByteArrayView surfaceBytes, const char* feature)
{
    const QString surface = halfWidth(QString::fromUtf8(surfaceBytes));
    const auto columns = QByteArray(feature).split(',');
    const QString read =
        columns.size() > readingColumn ? halfWidth(QString::fromUtf8(columns[readingColumn])) : QString();
    const bool letters = std::all_of(surface.begin(), surface.end(), isLatin);
    const bool unread = read.isEmpty() || read == u"*" || std::any_of(read.begin(), read.end(), isLatin);
    if (letters && unread) {
        const QString said = spokenLetters(surface);
        const QString spelled = spelledOut(surface);
        QList<WordReading> result{{said.isEmpty() ? surface.toLower() : said, 0}};
        if (!spelled.isEmpty() && spelled != said)
            result += {spelled, spelledLetters};
        return result;
    }
    // 1 is read いち alone, but ten and twelve are not: digits are left to be found as digits.
    const bool digits = std::all_of(surface.begin(), surface.end(), [](QChar c) { return c.isDigit(); });
    const bool name = isName(feature) && surface.size() == 1;
    return {{hiragana(unread || digits ? surface : read), name ? ofName : 0}};
}

} // namespace madoguchi::reading
