// SPDX-License-Identifier: GPL-3.0-or-later
#include "kb/reading/spelling.h"

#include <QHash>

#include <algorithm>
#include <array>

namespace madoguchi::reading {

namespace {

constexpr qsizetype longestAbbreviation = 5;
constexpr qsizetype longestSpelled = 10;

constexpr std::array<const char16_t*, 26> letters = {
    u"えー",   u"びー",   u"しー", u"でぃー", u"いー",       u"えふ",     u"じー", u"えいち", u"あい",
    u"じぇー", u"けー",   u"える", u"えむ",   u"えぬ",       u"おー",     u"ぴー", u"きゅー", u"あーる",
    u"えす",   u"てぃー", u"ゆー", u"ぶい",   u"だぶりゅー", u"えっくす", u"わい", u"ぜっと"};

/// What citizens say as a word.
const QHash<QString, QString>& words()
{
    static const QHash<QString, QString> table = {
        {QStringLiteral("web"), QStringLiteral("うぇぶ")},
        {QStringLiteral("wi"), QStringLiteral("わい")},
        {QStringLiteral("fi"), QStringLiteral("ふぁい")},
        {QStringLiteral("wifi"), QStringLiteral("わいふぁい")},
        {QStringLiteral("mail"), QStringLiteral("めーる")},
        {QStringLiteral("line"), QStringLiteral("らいん")},
        {QStringLiteral("net"), QStringLiteral("ねっと")},
        {QStringLiteral("online"), QStringLiteral("おんらいん")},
        {QStringLiteral("app"), QStringLiteral("あぷり")},
        {QStringLiteral("suica"), QStringLiteral("すいか")},
        {QStringLiteral("pasmo"), QStringLiteral("ぱすも")},
        {QStringLiteral("paypay"), QStringLiteral("ぺいぺい")},
        {QStringLiteral("zoom"), QStringLiteral("ずーむ")},
        {QStringLiteral("pet"), QStringLiteral("ぺっと")},
        {QStringLiteral("covid"), QStringLiteral("こびっど")},
        {QStringLiteral("led"), QStringLiteral("えるいーでぃー")},
        {QStringLiteral("ipad"), QStringLiteral("あいぱっど")},
        {QStringLiteral("ipod"), QStringLiteral("あいぽっど")},
        {QStringLiteral("iphone"), QStringLiteral("あいふぉん")},
        {QStringLiteral("android"), QStringLiteral("あんどろいど")},
        {QStringLiteral("google"), QStringLiteral("ぐーぐる")},
        {QStringLiteral("windows"), QStringLiteral("うぃんどうず")},
        {QStringLiteral("twitter"), QStringLiteral("ついったー")},
        {QStringLiteral("facebook"), QStringLiteral("ふぇいすぶっく")},
        {QStringLiteral("instagram"), QStringLiteral("いんすたぐらむ")},
        {QStringLiteral("youtube"), QStringLiteral("ゆーちゅーぶ")},
        {QStringLiteral("home"), QStringLiteral("ほーむ")},
        {QStringLiteral("page"), QStringLiteral("ぺーじ")},
        {QStringLiteral("card"), QStringLiteral("かーど")},
        {QStringLiteral("pay"), QStringLiteral("ぺい")}};
    return table;
}

bool isVowel(QChar c)
{
    return QStringView(u"aeiou").contains(c.toLower());
}

} // namespace

QString spokenLetters(QStringView word)
{
    const QString lower = word.toString().toLower();
    if (const auto found = words().constFind(lower); found != words().constEnd())
        return *found;
    if (lower.size() > longestAbbreviation)
        return {};
    const bool capitals = std::all_of(word.begin(), word.end(), [](QChar c) { return c.isUpper(); });
    const bool vowels = std::any_of(word.begin(), word.end(), isVowel);
    if (!capitals && vowels && word.size() > 1)
        return {};
    return spelledOut(word);
}

QString spelledOut(QStringView word)
{
    if (word.size() > longestSpelled)
        return {};
    QString spoken;
    for (const QChar c : word) {
        const QChar lower = c.toLower();
        if (lower < u'a' || lower > u'z')
            return {};
        spoken += QStringView(letters[std::size_t(lower.unicode() - u'a')]);
    }
    return spoken;
}

} // namespace madoguchi::reading
