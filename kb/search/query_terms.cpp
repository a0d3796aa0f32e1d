// SPDX-License-Identifier: GPL-3.0-or-later
#include "kb/search/query_terms.h"

#include "kb/search/article_terms.h"
#include "kb/text/fold.h"
#include "kb/text/romaji.h"

#include <QSet>

namespace madoguchi::search {

namespace {

bool isHiragana(QChar c)
{
    return (c >= QChar(0x3041) && c <= QChar(0x3096)) || c == QChar(0x30fc);
}

bool isHangul(QChar c)
{
    return (c >= QChar(0xac00) && c <= QChar(0xd7a3)) || (c >= QChar(0x1100) && c <= QChar(0x11ff));
}

QStringList distinctTerms(const QString& text, text::TermKind kind)
{
    QStringList list;
    QSet<QString> seen;
    for (const text::Term& term : text::terms(text, kind)) {
        if (!seen.contains(term.text)) {
            seen.insert(term.text);
            list += term.text;
        }
    }
    return list;
}

QStringList hiraganaOnly(const QStringList& terms)
{
    QStringList kana;
    std::copy_if(terms.begin(), terms.end(), std::back_inserter(kana), [](const QString& term) {
        return term.size() > 1 && std::all_of(term.begin(), term.end(), isHiragana);
    });
    return kana;
}

Language languageOf(const QString& folded)
{
    if (std::any_of(folded.begin(), folded.end(), isHangul))
        return Language::Ko;
    const bool latin = std::all_of(folded.begin(), folded.end(), [](QChar c) { return c < QChar(0x250); });
    return latin ? Language::En : Language::Ja;
}

bool isLatinWord(const QString& term)
{
    return term.size() > 2 && std::all_of(term.begin(), term.end(), [](QChar c) {
               return c < QChar(0x250) && (c.isLetter() || c == QLatin1Char('\''));
           });
}

/// The other number of an English word, and a possessive without its ending; empty if there is none.
QString otherNumber(const QString& word)
{
    if (word.endsWith(QStringLiteral("'s")))
        return word.chopped(2);
    if (word.endsWith(QStringLiteral("ies")) && word.size() > 4)
        return word.chopped(3) + QLatin1Char('y');
    for (const QString& ending :
         {QStringLiteral("ches"), QStringLiteral("shes"), QStringLiteral("sses"), QStringLiteral("xes")}) {
        if (word.endsWith(ending))
            return word.chopped(2);
    }
    if (word.endsWith(QLatin1Char('s')))
        return word.endsWith(QStringLiteral("ss")) ? QString() : word.chopped(1);
    if (word.endsWith(QLatin1Char('y')) && word.size() > 3)
        return word.chopped(1) + QStringLiteral("ies");
    return word + QLatin1Char('s');
}

void addOtherNumbers(QStringList& terms)
{
    const QStringList typed = terms;
    for (const QString& term : typed) {
        if (!isLatinWord(term))
            continue;
        if (const QString other = otherNumber(term); !other.isEmpty() && !terms.contains(other))
            terms += other;
    }
}

/// The last word as far as it is typed, if it is Latin and nothing stands behind it.
QString halfTyped(const QString& folded)
{
    constexpr qsizetype shortest = 3;
    qsizetype start = folded.size();
    while (start > 0 && folded[start - 1] < QChar(0x250) && folded[start - 1].isLetter())
        --start;
    return folded.size() - start < shortest ? QString() : folded.mid(start).left(64);
}

QString numberIn(const QString& folded)
{
    constexpr int longestNumber = 12;
    const QString number = folded.trimmed();
    const bool plain = !number.isEmpty() && number.size() <= longestNumber &&
                       std::all_of(number.begin(), number.end(),
                                   [](QChar c) { return c.isDigit() || c == QLatin1Char('-'); });
    return plain ? number : QString();
}

} // namespace

QueryTerms queryTerms(const QString& text)
{
    const QString query = text.left(longestQuery);
    QueryTerms terms;
    terms.words = distinctTerms(query, text::TermKind::Words);
    terms.bigrams = distinctTerms(query, text::TermKind::Bigrams);
    terms.characters = distinctTerms(query, text::TermKind::Characters);
    terms.kana = hiraganaOnly(terms.bigrams);
    addOtherNumbers(terms.words);
    addOtherNumbers(terms.bigrams);
    const QString folded = text::fold(query);
    const QString letters = lettersOf(folded);
    terms.onlyKana = letters.size() > 1 && std::all_of(letters.begin(), letters.end(), isHiragana);
    if (terms.onlyKana)
        terms.kana += beginningsOf(letters);
    terms.prefix = halfTyped(folded);
    terms.number = numberIn(folded);
    terms.language = languageOf(folded);
    if (terms.language == Language::En) {
        if (const auto kana = text::romajiToHiragana(query))
            terms.kana = distinctTerms(*kana, text::TermKind::Bigrams);
    }
    return terms;
}

QString anyOf(const QStringList& terms)
{
    QStringList quoted;
    for (QString term : terms)
        quoted +=
            QLatin1Char('"') + term.replace(QLatin1Char('"'), QStringLiteral("\"\"")) + QLatin1Char('"');
    return quoted.join(QStringLiteral(" OR "));
}

} // namespace madoguchi::search
