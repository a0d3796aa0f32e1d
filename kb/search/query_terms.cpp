// SPDX-License-Identifier: GPL-3.0-or-later
#include "kb/search/query_terms.h"

#include "kb/search/language_guess.h"
#include "kb/search/reading_terms.h"
#include "kb/search/stop_words.h"
#include "kb/text/fold.h"

#include <QSet>

namespace madoguchi::search {

namespace {

QStringList distinctTerms(const text::FoldedText& text, text::TermKind kind)
{
    QStringList list;
    QSet<QString> seen;
    for (const text::Term& term : text::termsOfFolded(text, kind)) {
        if (!seen.contains(term.text)) {
            seen.insert(term.text);
            list += term.text;
        }
    }
    return list;
}

/// Without the words every question has, unless nothing else was asked.
QStringList withoutStopWords(const QStringList& terms)
{
    QStringList telling;
    std::copy_if(terms.begin(), terms.end(), std::back_inserter(telling),
                 [](const QString& term) { return !isStopWord(term); });
    return telling.isEmpty() ? terms : telling;
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
    const text::FoldedText whole = text::foldWithOffsets(query);
    const QString& folded = whole.text;
    const TypedReading reading = typedReading(folded);
    QueryTerms terms;
    terms.kana = reading.terms;
    terms.onlyKana = reading.onlyKana;
    terms.romaji = reading.romaji;
    const bool settled = reading.onlyKana && !reading.romaji;
    const text::FoldedText& asked = settled ? text::foldWithOffsets(reading.text) : whole;
    terms.words = withoutStopWords(distinctTerms(asked, text::TermKind::Words));
    terms.bigrams = withoutStopWords(distinctTerms(asked, text::TermKind::Bigrams));
    terms.characters = distinctTerms(asked, text::TermKind::Characters);
    terms.prefix = halfTyped(folded);
    terms.number = numberIn(folded);
    terms.language = guessLanguage(query);
    if (terms.language == Language::En)
        terms.glosses = terms.words;
    terms.translated = everydayWords(query, terms.language);
    return terms;
}

} // namespace madoguchi::search
