// SPDX-License-Identifier: GPL-3.0-or-later
#include "kb/search/reading_terms.h"

#include "kb/text/fold.h"
#include "kb/text/index_terms.h"
#include "kb/text/kana_sound.h"
#include "kb/text/typed_kana.h"

namespace madoguchi::search {

namespace {

constexpr int inReading = 2;
/// So much that the length of what follows tells nothing: a long name that begins as typed is not behind
/// short ones that begin otherwise.
constexpr int atBeginning = 250;
/// A rarer reading that begins as typed is a guess.
constexpr int atRarerBeginning = 8;
constexpr qsizetype longestBeginning = 4;
/// Names up to this length are a term as a whole, too: いす before いすカバー.
constexpr qsizetype longestWhole = 8;

bool isHiragana(QChar c)
{
    return (c >= QChar(0x3041) && c <= QChar(0x3096)) || c == QChar(0x30fc);
}

/// Without spaces, brackets and dots: in a reading they are no more than a breath.
QString lettersOf(const QString& folded)
{
    QString letters;
    std::copy_if(folded.begin(), folded.end(), std::back_inserter(letters),
                 [](QChar c) { return !c.isSpace() && !c.isPunct(); });
    return letters;
}

void addBeginnings(const QString& text, const QString& mark, QStringList& terms)
{
    for (qsizetype length = 1; length <= std::min(longestBeginning, text.size()); ++length)
        terms += mark + text.left(length);
}

QStringList beginningsOf(const QString& line)
{
    const QString written = line.trimmed();
    const QString letters = lettersOf(written);
    QStringList terms;
    addBeginnings(letters, QStringLiteral("^"), terms);
    addBeginnings(text::soundOf(letters), QStringLiteral("^~"), terms);
    // Who typed a bracket or a dot has typed all of the name before it.
    if (written.left(longestBeginning) != letters.left(longestBeginning))
        addBeginnings(written, QStringLiteral("^"), terms);
    else if (letters.size() <= longestWhole)
        terms += u'^' + letters + u'$';
    terms.removeDuplicates();
    return terms;
}

QStringList pairsOf(const QString& text, const QString& mark = {})
{
    QStringList pairs;
    for (const text::Term& term : text::terms(text, text::TermKind::Bigrams))
        pairs += mark + term.text;
    return pairs;
}

QStringList hiraganaOnly(const QStringList& terms)
{
    QStringList kana;
    std::copy_if(terms.begin(), terms.end(), std::back_inserter(kana), [](const QString& term) {
        return term.size() > 1 && std::all_of(term.begin(), term.end(), isHiragana);
    });
    kana.removeDuplicates();
    return kana;
}

} // namespace

ReadingTerms readingTerms(const QString& reading)
{
    ReadingTerms result;
    for (const QString& source : reading.split(u'\n', Qt::SkipEmptyParts)) {
        const QString line = text::fold(source);
        const QStringList pairs = pairsOf(line);
        QHash<QString, int> ofLine;
        for (const QString& pair : pairs + pairsOf(text::soundOf(line), QStringLiteral("~")))
            ofLine[pair] += inReading;
        if (!source.startsWith(u'…')) {
            for (const QString& beginning : beginningsOf(line))
                ofLine[beginning] = result.length == 0 ? atBeginning : atRarerBeginning;
        }
        for (auto term = ofLine.cbegin(); term != ofLine.cend(); ++term) {
            int& hits = result.hits[term.key()];
            hits = std::max(hits, term.value());
        }
        if (result.length == 0)
            result.length = static_cast<int>(pairs.size());
    }
    return result;
}

TypedReading typedReading(const QString& folded)
{
    const text::TypedKana typed = text::typedKana(folded);
    const QString letters = lettersOf(typed.text);
    TypedReading result;
    result.text = typed.text;
    result.romaji = typed.romaji;
    result.onlyKana =
        std::any_of(letters.begin(), letters.end(), isHiragana) &&
        std::all_of(letters.begin(), letters.end(), [](QChar c) { return isHiragana(c) || c.isDigit(); });
    if (!result.onlyKana) {
        result.terms = hiraganaOnly(pairsOf(typed.text));
        return result;
    }
    // Spaces between romaji part words, and readings have none.
    const QString text = typed.romaji ? QString(typed.text).remove(u' ') : typed.text;
    result.terms = pairsOf(text) + pairsOf(text::soundOf(text), QStringLiteral("~")) + beginningsOf(text);
    result.terms.removeDuplicates();
    return result;
}

} // namespace madoguchi::search
