// SPDX-License-Identifier: GPL-3.0-or-later
#include "kb/text/stem.h"

#include <QThreadStorage>

#include <libstemmer.h>

#include <algorithm>
#include <array>
#include <memory>

namespace madoguchi::text {

namespace {

struct Stemmer
{
    struct Deleter
    {
        void operator()(sb_stemmer* stemmer) const { sb_stemmer_delete(stemmer); }
    };
    std::unique_ptr<sb_stemmer, Deleter> english{sb_stemmer_new("english", "UTF_8")};
};

/// This thread's: a stemmer holds the word it works on. In Qt's storage: of what the language has for that,
/// MinGW frees the memory before the destructor runs.
sb_stemmer* englishStemmer()
{
    static QThreadStorage<Stemmer> own;
    return own.localData().english.get();
}

// The longest first among those that end alike. What follows a noun, and the forms of 하다 and 되다 that make
// a verb of it; then what follows the stems of other verbs.
constexpr std::array koreanEndings = {
    u"하려고요", u"하려면",   u"하려고", u"하는데", u"하나요", u"합니까", u"합니다", u"하세요", u"했는데",
    u"했어요",   u"했습니다", u"되나요", u"됩니까", u"됩니다", u"되었는", u"해야",   u"해요",   u"하는",
    u"하고",     u"하기",     u"하면",   u"하여",   u"해서",   u"되는",   u"되어",   u"되면",   u"으려면",
    u"려면",     u"려고",     u"나요",   u"에서는", u"에서도", u"에게서", u"으로는", u"으로도", u"까지는",
    u"부터는",   u"이라는",   u"입니까", u"입니다", u"이에요", u"인가요", u"인데",   u"에서",   u"에게",
    u"한테",     u"으로",     u"까지",   u"부터",   u"처럼",   u"보다",   u"마다",   u"이나",   u"이란",
    u"이라",     u"라는",     u"이며",   u"에는",   u"에도",   u"과의",   u"와의",   u"은",     u"는",
    u"이",       u"가",       u"을",     u"를",     u"에",     u"로",     u"와",     u"과",     u"의",
    u"도",       u"만"};

constexpr qsizetype fewestSyllables = 2;

bool isAsciiWord(const QString& word)
{
    return std::all_of(word.begin(), word.end(),
                       [](QChar c) { return (c >= u'a' && c <= u'z') || c == u'\'' || c == u'\u2019'; });
}

/// é to e: what a keyboard without accents types.
QString withoutAccents(const QString& word)
{
    QString plain = word.normalized(QString::NormalizationForm_D);
    plain.removeIf([](QChar c) { return c.category() == QChar::Mark_NonSpacing; });
    return plain;
}

} // namespace

QString englishStem(const QString& word)
{
    auto* stemmer = englishStemmer();
    if (!stemmer || !isAsciiWord(word))
        return word;
    const QByteArray utf8 = QString(word).replace(QChar(u'\u2019'), QChar(u'\'')).toUtf8();
    const sb_symbol* stem = sb_stemmer_stem(stemmer, reinterpret_cast<const sb_symbol*>(utf8.constData()),
                                            static_cast<int>(utf8.size()));
    const int length = stem ? sb_stemmer_length(stemmer) : 0;
    return length > 0 ? QString::fromLatin1(reinterpret_cast<const char*>(stem), length) : word;
}

QString englishSingular(const QString& word)
{
    constexpr qsizetype shortest = 4;
    if (word.size() < shortest || !word.endsWith(u's') || !isAsciiWord(word))
        return word;
    static constexpr std::array singulars = {u"ss", u"us", u"is"};
    const auto ends = [&](QStringView end) { return word.endsWith(end); };
    if (std::any_of(singulars.begin(), singulars.end(), ends))
        return word;
    return word.endsWith(QStringLiteral("ies")) ? word.chopped(3) + u'y' : word.chopped(1);
}

QString koreanStem(const QString& word)
{
    QString stem = word;
    for (bool shorter = true; shorter;) {
        const auto* const ending =
            std::find_if(koreanEndings.begin(), koreanEndings.end(), [&](QStringView end) {
                return stem.size() - end.size() >= fewestSyllables && stem.endsWith(end);
            });
        shorter = ending != koreanEndings.end();
        if (shorter)
            stem.chop(QStringView(*ending).size());
    }
    return stem;
}

QString stemOf(const Token& word)
{
    switch (word.kind) {
    case TokenKind::Latin:
        return englishStem(withoutAccents(word.text));
    case TokenKind::Hangul:
        return koreanStem(word.text);
    default:
        return word.text;
    }
}

} // namespace madoguchi::text
