// SPDX-License-Identifier: GPL-3.0-or-later
#include "kb/glossary/glossary.h"

#include "kb/text/fold.h"

#include <QHash>
#include <QSet>

#include <algorithm>
#include <optional>

namespace madoguchi::glossary {

namespace {

constexpr qsizetype longestWord = 14;
constexpr qsizetype longestText = 1000;
constexpr qsizetype mostWords = 60;
/// Words from this length on are looked at for what they are made of, too.
constexpr qsizetype compound = 4;

enum class Script { Kanji, Hiragana, Katakana, Latin, None };

Script scriptOf(QChar c)
{
    if ((c >= QChar(0x4e00) && c <= QChar(0x9fff)) || c == QChar(0x3005))
        return Script::Kanji;
    if (c >= QChar(0x3041) && c <= QChar(0x309f))
        return Script::Hiragana;
    if ((c >= QChar(0x30a1) && c <= QChar(0x30fa)) || c == QChar(0x30fc))
        return Script::Katakana;
    return c < QChar(0x250) && c.isLetter() ? Script::Latin : Script::None;
}

/// し to す, り to る: the dictionary's form of a verb that stands before 方, 物 or a comma.
QString plainVerb(QStringView word)
{
    static constexpr QStringView bent = u"いきぎしちにびみり";
    static constexpr QStringView plain = u"うくぐすつぬぶむる";
    const qsizetype row = bent.indexOf(word.back());
    return row < 0 ? QString() : word.chopped(1) % plain[row];
}

struct Match
{
    qsizetype length = 0;
    QStringList glosses;
};

class Reader
{
public:
    Reader(const Dictionary& dictionary, const QString& text)
        : m_dictionary(dictionary)
        , m_source(text.left(longestText))
        , m_folded(text::foldWithOffsets(m_source))
    {
    }

    template <typename Visit>
    void forEachWord(Visit&& visit) const
    {
        walk(0, m_folded.text.size(), longestWord, visit);
    }

private:
    Script script(qsizetype place) const { return scriptOf(m_folded.script[place]); }

    template <typename Visit>
    void walk(qsizetype begin, qsizetype end, qsizetype longest, Visit& visit) const
    {
        for (qsizetype place = begin; place < end;) {
            const Match match = longestAt(place, std::min(end, place + longest));
            if (match.length == 0) {
                place = afterUnknown(place, end);
                continue;
            }
            const text::Range source = m_folded.sourceOf({place, match.length});
            visit(m_source.mid(source.start, source.length), match.glosses);
            if (match.length >= compound && isMadeOfWords(place, place + match.length))
                walk(place, place + match.length, match.length - 1, visit);
            place += match.length;
        }
    }

    /// Whether shorter words make up all of it: what is found in half of アイロン has nothing to do with it.
    bool isMadeOfWords(qsizetype begin, qsizetype end) const
    {
        const qsizetype whole = end - begin;
        while (begin < end) {
            const Match part = longestAt(begin, std::min(end, begin + whole - 1));
            if (part.length == 0)
                return false;
            begin += part.length;
        }
        return true;
    }

    /// Nothing known begins in the middle of hiragana: what is left of it is grammar.
    qsizetype afterUnknown(qsizetype place, qsizetype end) const
    {
        const bool grammar = script(place) == Script::Hiragana;
        for (++place; grammar && place < end && script(place) == Script::Hiragana;)
            ++place;
        return place;
    }

    Match longestAt(qsizetype place, qsizetype end) const
    {
        qsizetype length = 0;
        while (
            place + length < end && script(place + length) != Script::None &&
            !(length > 0 && script(place) == Script::Hiragana && script(place + length) == Script::Katakana))
            ++length;
        for (; length > 0; --length) {
            if (QStringList found = glossesAt(place, length); !found.isEmpty())
                return {length, std::move(found)};
        }
        return {};
    }

    QStringList glossesAt(qsizetype place, qsizetype length) const
    {
        const QStringView word = QStringView(m_folded.text).sliced(place, length);
        const Script first = script(place);
        const Script last = script(place + length - 1);
        const bool inside = place + length < m_folded.script.size() && script(place + length) == last;
        const bool uniform =
            std::all_of(m_folded.script.begin() + place, m_folded.script.begin() + place + length,
                        [&](QChar c) { return scriptOf(c) == first; });
        if (uniform && (first == Script::Latin || !isLongEnough(first, length, inside)))
            return {};
        QStringList found = m_dictionary.glosses(word);
        if (found.isEmpty() && !uniform && last == Script::Hiragana) {
            found = m_dictionary.glosses(plainVerb(word));
            if (found.isEmpty())
                found = m_dictionary.glosses(QString(word % u'る'));
        }
        return found;
    }

    /// Few kana are a word by chance.
    static bool isLongEnough(Script script, qsizetype length, bool inside)
    {
        switch (script) {
        case Script::Hiragana:
            return length >= (inside ? 3 : 2);
        case Script::Katakana:
            return length >= (inside ? 3 : 2);
        default:
            return true;
        }
    }

    const Dictionary& m_dictionary;
    QString m_source;
    text::FoldedText m_folded;
};

/// Short words in hiragana that titles are held together by.
bool isGrammar(const QString& word)
{
    static const QSet<QString> words = [] {
        static constexpr QStringView list = u"から まで など とき こと もの ため ほど だけ ので のは には "
                                            u"では とは より について ください する したい "
                                            u"ほしい ある ない なる いる どう どこ いつ だれ なに どの この "
                                            u"その あの それ これ です ます たい ました "
                                            u"ときは したとき された される できる できない いただ いたい "
                                            u"として による における に関する なくした";
        QSet<QString> set;
        for (const QStringView entry : list.split(u' '))
            set.insert(entry.toString());
        return set;
    }();
    return words.contains(word);
}

} // namespace

Result<Glossary> Glossary::open(const QString& path)
{
    MADOGUCHI_TRY_ASSIGN(dictionary,
                         Dictionary::open(path.isEmpty() ? QStringLiteral("/usr/share/edict/edict") : path));
    return Glossary(std::move(dictionary));
}

QString Glossary::glossesOf(const QStringList& texts) const
{
    QStringList lines;
    QSet<QString> known;
    for (const QString& text : texts) {
        Reader(m_dictionary, text).forEachWord([&](const QString& word, const QStringList& glosses) {
            if (known.contains(word) || isGrammar(word) || lines.size() >= mostWords)
                return;
            known.insert(word);
            lines += word % u'\t' % glosses.join(QStringLiteral("; "));
        });
    }
    return lines.join(u'\n');
}

} // namespace madoguchi::glossary
