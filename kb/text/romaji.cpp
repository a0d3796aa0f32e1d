// SPDX-License-Identifier: GPL-3.0-or-later
#include "kb/text/romaji.h"

#include "kb/text/characters.h"

#include <QHash>

#include <array>

namespace madoguchi::text {

namespace {

constexpr qsizetype longestInput = 200;

/// One consonant with its kana before a, i, u, e, o; an empty one does not exist.
struct Row
{
    const char16_t* consonant;
    std::array<const char16_t*, 5> kana;
};

constexpr std::array rows = {
    Row{u"", {u"あ", u"い", u"う", u"え", u"お"}},
    Row{u"k", {u"か", u"き", u"く", u"け", u"こ"}},
    Row{u"g", {u"が", u"ぎ", u"ぐ", u"げ", u"ご"}},
    Row{u"s", {u"さ", u"し", u"す", u"せ", u"そ"}},
    Row{u"z", {u"ざ", u"じ", u"ず", u"ぜ", u"ぞ"}},
    Row{u"t", {u"た", u"ち", u"つ", u"て", u"と"}},
    Row{u"d", {u"だ", u"ぢ", u"づ", u"で", u"ど"}},
    Row{u"n", {u"な", u"に", u"ぬ", u"ね", u"の"}},
    Row{u"h", {u"は", u"ひ", u"ふ", u"へ", u"ほ"}},
    Row{u"b", {u"ば", u"び", u"ぶ", u"べ", u"ぼ"}},
    Row{u"p", {u"ぱ", u"ぴ", u"ぷ", u"ぺ", u"ぽ"}},
    Row{u"m", {u"ま", u"み", u"む", u"め", u"も"}},
    Row{u"y", {u"や", u"", u"ゆ", u"いぇ", u"よ"}},
    Row{u"r", {u"ら", u"り", u"る", u"れ", u"ろ"}},
    Row{u"w", {u"わ", u"うぃ", u"", u"うぇ", u"を"}},
    Row{u"f", {u"ふぁ", u"ふぃ", u"ふ", u"ふぇ", u"ふぉ"}},
    Row{u"v", {u"ゔぁ", u"ゔぃ", u"ゔ", u"ゔぇ", u"ゔぉ"}},
    Row{u"j", {u"じゃ", u"じ", u"じゅ", u"じぇ", u"じょ"}},
    Row{u"sh", {u"しゃ", u"し", u"しゅ", u"しぇ", u"しょ"}},
    Row{u"ch", {u"ちゃ", u"ち", u"ちゅ", u"ちぇ", u"ちょ"}},
    Row{u"ts", {u"つぁ", u"つぃ", u"つ", u"つぇ", u"つぉ"}},
    Row{u"th", {u"", u"てぃ", u"てゅ", u"", u""}},
    Row{u"dh", {u"", u"でぃ", u"でゅ", u"", u""}},
    Row{u"ky", {u"きゃ", u"", u"きゅ", u"", u"きょ"}},
    Row{u"gy", {u"ぎゃ", u"", u"ぎゅ", u"", u"ぎょ"}},
    Row{u"sy", {u"しゃ", u"", u"しゅ", u"しぇ", u"しょ"}},
    Row{u"zy", {u"じゃ", u"", u"じゅ", u"じぇ", u"じょ"}},
    Row{u"jy", {u"じゃ", u"", u"じゅ", u"じぇ", u"じょ"}},
    Row{u"ty", {u"ちゃ", u"", u"ちゅ", u"ちぇ", u"ちょ"}},
    Row{u"cy", {u"ちゃ", u"", u"ちゅ", u"ちぇ", u"ちょ"}},
    Row{u"dy", {u"ぢゃ", u"", u"ぢゅ", u"", u"ぢょ"}},
    Row{u"ny", {u"にゃ", u"", u"にゅ", u"", u"にょ"}},
    Row{u"hy", {u"ひゃ", u"", u"ひゅ", u"", u"ひょ"}},
    Row{u"by", {u"びゃ", u"", u"びゅ", u"", u"びょ"}},
    Row{u"py", {u"ぴゃ", u"", u"ぴゅ", u"", u"ぴょ"}},
    Row{u"my", {u"みゃ", u"", u"みゅ", u"", u"みょ"}},
    Row{u"ry", {u"りゃ", u"", u"りゅ", u"", u"りょ"}},
    Row{u"kw", {u"くゎ", u"", u"", u"", u""}},
    Row{u"gw", {u"ぐゎ", u"", u"", u"", u""}},
};

const QHash<QString, QString>& syllables()
{
    static const QHash<QString, QString> table = [] {
        QHash<QString, QString> made;
        for (const Row& row : rows) {
            for (std::size_t vowel = 0; vowel < row.kana.size(); ++vowel) {
                if (*row.kana[vowel])
                    made.insert(QString::fromUtf16(row.consonant) + QChar(u"aiueo"[vowel]),
                                QString::fromUtf16(row.kana[vowel]));
            }
        }
        return made;
    }();
    return table;
}

/// Whether more letters could make a kana of it: "k", "ky", "sh", "c".
bool isBeginning(QStringView letters)
{
    return letters == u"tc" || std::any_of(rows.begin(), rows.end(), [&](const Row& row) {
               return QStringView(row.consonant).startsWith(letters);
           });
}

/// Lower-case ASCII, long vowels written out; nullopt if there is anything else. In Japanese words a long o
/// is nearly always おう and a long u うう; the other long vowels come from loanwords and are written with
/// ー.
std::optional<QString> plainLetters(QStringView text)
{
    QString result;
    for (const QChar c : text.toString().normalized(QString::NormalizationForm_KC).toLower()) {
        if ((c >= u'a' && c <= u'z') || c == u'\'' || c == u'-')
            result += c;
        else if (c.isSpace())
            result += u' ';
        else if (c == u'’' || c == u'‘')
            result += u'\'';
        else if (c == u'ū' || c == u'û')
            result += u"uu";
        else if (c == u'ō' || c == u'ô')
            result += u"ou";
        else if (c == u'ā' || c == u'â')
            result += u"a-";
        else if (c == u'ē' || c == u'ê')
            result += u"e-";
        else if (c == u'ī' || c == u'î')
            result += u"i-";
        else
            return std::nullopt;
    }
    return result;
}

/// Reads one word from left to right.
class WordReader
{
public:
    explicit WordReader(QStringView word)
        : m_word(word)
    {
    }

    /// nullopt if it is not romaji; `mayEndEarly` allows letters at the end that are not yet a kana.
    std::optional<QString> read(bool mayEndEarly)
    {
        while (m_next < m_word.size()) {
            if (!readMark() && !readSyllable() && !readNasal() && !readDoubled()) {
                if (mayEndEarly && isBeginning(m_word.sliced(m_next)))
                    break;
                return std::nullopt;
            }
        }
        return m_kana;
    }

private:
    QChar at(qsizetype ahead) const
    {
        return m_next + ahead < m_word.size() ? m_word[m_next + ahead] : QChar();
    }

    bool readMark()
    {
        if (at(0) != u'-' || m_kana.isEmpty())
            return false;
        m_kana += u'ー';
        ++m_next;
        return true;
    }

    bool readSyllable()
    {
        for (qsizetype length = std::min<qsizetype>(3, m_word.size() - m_next); length > 0; --length) {
            const auto found = syllables().constFind(m_word.sliced(m_next, length).toString());
            if (found == syllables().constEnd())
                continue;
            m_kana += *found;
            m_next += length;
            return true;
        }
        return false;
    }

    /// n', nn before anything but a vowel, n before a consonant or at the end, and m before b, m, p.
    bool readNasal()
    {
        const QChar following = at(1);
        if (at(0) == u'm') {
            if (following != u'b' && following != u'm' && following != u'p')
                return false;
        } else if (at(0) != u'n' || following == u'y') {
            return false;
        }
        m_kana += u'ん';
        // IMEs want "nn" for ん; before a vowel the second n opens the next kana (konna).
        const bool imeStyle = at(0) == u'n' && following == u'n' && !isVowel(at(2)) && at(2) != u'y';
        m_next += following == u'\'' || imeStyle ? 2 : 1;
        return true;
    }

    bool readDoubled()
    {
        const QChar c = at(0);
        const bool doubled = c == at(1) && QStringView(u"kgsztdhbpfjcr").contains(c);
        if (!doubled && !(c == u't' && at(1) == u'c' && at(2) == u'h'))
            return false;
        m_kana += u'っ';
        ++m_next;
        return true;
    }

    static bool isVowel(QChar c) { return !c.isNull() && QStringView(u"aiueo").contains(c); }

    QStringView m_word;
    qsizetype m_next = 0;
    QString m_kana;
};

} // namespace

std::optional<QString> romajiToHiragana(QStringView text)
{
    if (text.size() > longestInput)
        return std::nullopt;
    const auto letters = plainLetters(text);
    if (!letters)
        return std::nullopt;
    const auto words = QStringView(*letters).split(u' ', Qt::SkipEmptyParts);
    QStringList result;
    for (qsizetype i = 0; i < words.size(); ++i) {
        const bool last = i + 1 == words.size();
        const auto kana = WordReader(words[i]).read(last);
        if (!kana || (kana->isEmpty() && !last))
            return std::nullopt;
        if (!kana->isEmpty())
            result += *kana;
    }
    if (result.isEmpty())
        return std::nullopt;
    return result.join(u' ');
}

} // namespace madoguchi::text
