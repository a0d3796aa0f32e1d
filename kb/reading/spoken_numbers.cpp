// SPDX-License-Identifier: GPL-3.0-or-later
#include "kb/reading/spoken_numbers.h"

#include <QHash>

#include <algorithm>
#include <array>

namespace madoguchi::reading {

namespace {

constexpr QStringView digits = u"0123456789";
constexpr QStringView kanjiDigits = u"〇一二三四五六七八九";
constexpr qsizetype longestNumber = 16;

constexpr std::array units = {u"ぜろ", u"いち", u"に",   u"さん", u"よん",
                              u"ご",   u"ろく", u"なな", u"はち", u"きゅう"};

QString hundreds(quint64 count)
{
    switch (count) {
    case 1:
        return QStringLiteral("ひゃく");
    case 3:
        return QStringLiteral("さんびゃく");
    case 6:
        return QStringLiteral("ろっぴゃく");
    case 8:
        return QStringLiteral("はっぴゃく");
    default:
        return units[count] + QStringLiteral("ひゃく");
    }
}

QString thousands(quint64 count)
{
    switch (count) {
    case 1:
        return QStringLiteral("せん");
    case 3:
        return QStringLiteral("さんぜん");
    case 8:
        return QStringLiteral("はっせん");
    default:
        return units[count] + QStringLiteral("せん");
    }
}

/// 1 to 9999.
QString below10000(quint64 number)
{
    QString said;
    if (const auto count = number / 1000)
        said += thousands(count);
    if (const auto count = number / 100 % 10)
        said += hundreds(count);
    if (const auto count = number / 10 % 10)
        said += (count > 1 ? QString::fromUtf16(units[count]) : QString()) + u"じゅう";
    if (const auto count = number % 10)
        said += units[count];
    return said;
}

QString plainly(quint64 number)
{
    if (number == 0)
        return QStringLiteral("ぜろ");
    static constexpr std::array powers = {u"", u"まん", u"おく", u"ちょう"};
    QString said;
    for (std::size_t power = 0; number > 0; ++power, number /= 10'000) {
        if (power == powers.size())
            return {};
        if (const auto count = number % 10'000)
            said.prepend(below10000(count) + powers[power]);
    }
    return said;
}

struct Counter
{
    const char16_t* kanji;
    const char16_t* kana;
};

/// The longer before those they begin with.
constexpr std::array counters = {
    Counter{u"丁目", u"ちょうめ"}, Counter{u"番地", u"ばんち"},     Counter{u"時間", u"じかん"},
    Counter{u"分の", u"ぶんの"},   Counter{u"週間", u"しゅうかん"}, Counter{u"年度", u"ねんど"},
    Counter{u"年間", u"ねんかん"}, Counter{u"日間", u"にちかん"},   Counter{u"か月", u"かげつ"},
    Counter{u"ヶ月", u"かげつ"},   Counter{u"カ月", u"かげつ"},     Counter{u"ケ月", u"かげつ"},
    Counter{u"箇月", u"かげつ"},   Counter{u"か所", u"かしょ"},     Counter{u"ヶ所", u"かしょ"},
    Counter{u"カ所", u"かしょ"},   Counter{u"箇所", u"かしょ"},     Counter{u"か国", u"かこく"},
    Counter{u"カ国", u"かこく"},   Counter{u"歳児", u"さいじ"},     Counter{u"世帯", u"せたい"},
    Counter{u"種類", u"しゅるい"}, Counter{u"親等", u"しんとう"},   Counter{u"人", u"にん"},
    Counter{u"歳", u"さい"},       Counter{u"才", u"さい"},         Counter{u"回", u"かい"},
    Counter{u"階", u"かい"},       Counter{u"本", u"ほん"},         Counter{u"枚", u"まい"},
    Counter{u"年", u"ねん"},       Counter{u"月", u"がつ"},         Counter{u"週", u"しゅう"},
    Counter{u"日", u"にち"},       Counter{u"時", u"じ"},           Counter{u"分", u"ふん"},
    Counter{u"秒", u"びょう"},     Counter{u"円", u"えん"},         Counter{u"番", u"ばん"},
    Counter{u"号", u"ごう"},       Counter{u"点", u"てん"},         Counter{u"件", u"けん"},
    Counter{u"個", u"こ"},         Counter{u"台", u"だい"},         Counter{u"冊", u"さつ"},
    Counter{u"通", u"つう"},       Counter{u"割", u"わり"},         Counter{u"級", u"きゅう"},
    Counter{u"種", u"しゅ"},       Counter{u"部", u"ぶ"},           Counter{u"倍", u"ばい"},
    Counter{u"升", u"しょう"},     Counter{u"斗", u"と"},           Counter{u"匹", u"ひき"},
    Counter{u"頭", u"とう"},       Counter{u"羽", u"わ"},           Counter{u"軒", u"けん"},
    Counter{u"戸", u"こ"},         Counter{u"名", u"めい"},         Counter{u"畳", u"じょう"},
    Counter{u"条", u"じょう"},     Counter{u"項", u"こう"},         Counter{u"杯", u"はい"},
    Counter{u"箱", u"はこ"},       Counter{u"袋", u"ふくろ"},       Counter{u"束", u"たば"},
    Counter{u"組", u"くみ"},       Counter{u"つ", u"つ"},           Counter{u"輪", u"りん"},
    Counter{u"口", u"くち"},       Counter{u"次", u"じ"},           Counter{u"等", u"とう"},
    Counter{u"%", u"ぱーせんと"},  Counter{u"kg", u"きろぐらむ"},   Counter{u"km", u"きろめーとる"},
    Counter{u"cm", u"せんち"},     Counter{u"mm", u"みり"},         Counter{u"ml", u"みりりっとる"},
    Counter{u"m", u"めーとる"},    Counter{u"g", u"ぐらむ"},        Counter{u"l", u"りっとる"},
};

/// What is said in no regular way, by number and counter.
const QHash<QString, QStringList>& irregular()
{
    static const QHash<QString, QStringList> table = [] {
        QHash<QString, QStringList> made;
        const auto add = [&](const char16_t* counter, quint64 number, QStringList ways) {
            made.insert(QString::number(number) + QString::fromUtf16(counter), std::move(ways));
        };
        static constexpr std::array days = {u"ついたち", u"ふつか", u"みっか", u"よっか",   u"いつか",
                                            u"むいか",   u"なのか", u"ようか", u"ここのか", u"とおか"};
        static constexpr std::array things = {u"ひとつ", u"ふたつ", u"みっつ", u"よっつ",  u"いつつ",
                                              u"むっつ", u"ななつ", u"やっつ", u"ここのつ"};
        for (std::size_t i = 0; i < days.size(); ++i) {
            add(u"日", i + 1, {QString::fromUtf16(days[i])});
            add(u"日間", i + 1, {days[i] + QStringLiteral("かん")});
        }
        made[QStringLiteral("1日")] += QStringLiteral("いちにち");
        made[QStringLiteral("1日間")] = {QStringLiteral("いちにちかん")};
        for (std::size_t i = 0; i < things.size(); ++i)
            add(u"つ", i + 1, {QString::fromUtf16(things[i])});
        add(u"日", 14, {QStringLiteral("じゅうよっか")});
        add(u"日", 20, {QStringLiteral("はつか")});
        add(u"日", 24, {QStringLiteral("にじゅうよっか")});
        add(u"日間", 20, {QStringLiteral("はつかかん"), QStringLiteral("にじゅうにちかん")});
        add(u"人", 1, {QStringLiteral("ひとり")});
        add(u"人", 2, {QStringLiteral("ふたり")});
        add(u"歳", 20, {QStringLiteral("はたち"), QStringLiteral("にじゅっさい")});
        add(u"才", 20, {QStringLiteral("はたち"), QStringLiteral("にじゅっさい")});
        add(u"箱", 1, {QStringLiteral("ひとはこ")});
        add(u"箱", 2, {QStringLiteral("ふたはこ")});
        add(u"袋", 1, {QStringLiteral("ひとふくろ")});
        add(u"袋", 2, {QStringLiteral("ふたふくろ")});
        add(u"組", 1, {QStringLiteral("ひとくみ")});
        add(u"組", 2, {QStringLiteral("ふたくみ")});
        add(u"口", 1, {QStringLiteral("ひとくち")});
        add(u"束", 1, {QStringLiteral("ひとたば")});
        return made;
    }();
    return table;
}

/// ほん as ぽん or ぼん; nothing for other sounds.
QString voiced(const QString& counter, int steps)
{
    static constexpr QStringView plain = u"はひふへほ";
    const auto at = plain.indexOf(counter.front());
    return at < 0 ? counter : QChar(char16_t(counter.front().unicode() + steps)) + counter.mid(1);
}

/// いち + かい: いっかい; さん + ほん: さんぼん.
QString joined(QString number, const QString& counter)
{
    const QChar first = counter.front();
    const bool k = QStringView(u"かきくけこ").contains(first);
    const bool s = QStringView(u"さしすせそ").contains(first);
    const bool t = QStringView(u"たちつてと").contains(first);
    const bool h = QStringView(u"はひふへほ").contains(first);
    const bool p = QStringView(u"ぱぴぷぺぽ").contains(first);
    const auto shorten = [&](QStringView ending) { number = number.chopped(ending.size()) + u"っ"; };
    if (number.endsWith(u"いち") && (k || s || t || h || p))
        shorten(u"ち");
    else if (number.endsWith(u"はち") && (k || s || t || h || p))
        shorten(u"ち");
    else if (number.endsWith(u"ろく") && (k || h || p))
        shorten(u"く");
    else if (number.endsWith(u"ひゃく") && (k || h || p))
        shorten(u"く");
    else if (number.endsWith(u"じゅう") && (k || s || t || h || p))
        shorten(u"う");
    else if (h && (number.endsWith(u"さん") || number.endsWith(u"せん") || number.endsWith(u"まん")))
        return number + voiced(counter, counter.startsWith(u"ふん") ? 2 : 1);
    else if (h && number.endsWith(u"よん") && counter == u"ふん")
        return number + u"ぷん";
    else
        return number + counter;
    return number + voiced(counter, 2);
}

QStringList waysToCount(quint64 number, const Counter& counter)
{
    const QString kanji = QString::fromUtf16(counter.kanji);
    const QString kana = QString::fromUtf16(counter.kana);
    QStringList ways = irregular().value(QString::number(number) + kanji);
    for (const QString& said : spokenNumber(number)) {
        // 4時, 4年, 4人 and 4円 have a sound of their own.
        const bool shortFour = said.endsWith(u"よん") && QStringView(u"時年人円").contains(kanji.front());
        ways += joined(shortFour ? said.chopped(1) : said, kana);
    }
    if (kanji == u"階" && number % 10 == 3)
        ways.prepend(plainly(number) + u"がい");
    ways.removeDuplicates();
    return ways.mid(0, 3);
}

struct Found
{
    quint64 value = 0;
    qsizetype length = 0;
    bool kanji = false;
};

/// 65, 12,000, 三, 二十, 3万, 十二万五千.
Found numberAt(const QString& text, qsizetype start)
{
    Found found;
    quint64 whole = 0, group = 0, digit = 0;
    bool hasDigit = false;
    qsizetype at = start;
    for (; at < text.size() && at - start < longestNumber; ++at) {
        const QChar c = text[at];
        auto value = digits.indexOf(c);
        if (value < 0)
            value = kanjiDigits.indexOf(c);
        if (value >= 0) {
            found.kanji = found.kanji || kanjiDigits.contains(c);
            digit = digit * 10 + quint64(value);
            hasDigit = true;
        } else if (c == u',' && hasDigit && at + 3 < text.size() && text[at + 1].isDigit() &&
                   text[at + 2].isDigit() && text[at + 3].isDigit()) {
            continue;
        } else if (c == u'十' || c == u'百' || c == u'千') {
            found.kanji = true;
            group += (hasDigit ? digit : 1) * (c == u'十' ? 10U : c == u'百' ? 100U : 1000U);
            digit = 0;
            hasDigit = false;
        } else if ((c == u'万' || c == u'億') && at > start) {
            whole += (group + digit) * (c == u'万' ? 10'000U : 100'000'000U);
            group = digit = 0;
            hasDigit = false;
        } else {
            break;
        }
    }
    found.length = at - start;
    found.value = whole + group + digit;
    return found;
}

const Counter* counterAt(const QString& text, qsizetype start)
{
    const auto* found = std::find_if(counters.begin(), counters.end(), [&](const Counter& counter) {
        return QStringView(text).sliced(start).startsWith(QStringView(counter.kanji));
    });
    return found == counters.end() ? nullptr : &*found;
}

} // namespace

QStringList spokenNumber(quint64 number)
{
    const QString said = plainly(number);
    if (said.isEmpty())
        return {};
    QStringList ways{said};
    if (said.endsWith(u"よん"))
        ways += said.chopped(2) + u"し";
    else if (said.endsWith(u"なな"))
        ways += said.chopped(2) + u"しち";
    else if (said.endsWith(u"きゅう"))
        ways += said.chopped(3) + u"く";
    return ways;
}

SpokenCount nextCount(const QString& normal, qsizetype from)
{
    for (qsizetype at = from; at < normal.size(); ++at) {
        const Found number = numberAt(normal, at);
        if (number.length == 0)
            continue;
        const qsizetype end = at + number.length;
        const Counter* counter = counterAt(normal, end);
        if (!counter && number.kanji) {
            at = end - 1;
            continue;
        }
        const QStringList ways = counter ? waysToCount(number.value, *counter) : spokenNumber(number.value);
        if (!ways.isEmpty())
            return {at, number.length + (counter ? QStringView(counter->kanji).size() : 0), ways};
        at = end - 1;
    }
    return {normal.size(), 0, {}};
}

} // namespace madoguchi::reading
