// SPDX-License-Identifier: GPL-3.0-or-later
#include "kb/search/query_terms.h"

#include "kb/db/statement.h"
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

} // namespace

QueryTerms queryTerms(const QString& text)
{
    const QString query = text.left(longestQuery);
    QueryTerms terms;
    terms.words = distinctTerms(query, text::TermKind::Words);
    terms.bigrams = distinctTerms(query, text::TermKind::Bigrams);
    terms.characters = distinctTerms(query, text::TermKind::Characters);
    terms.kana = hiraganaOnly(terms.bigrams);
    terms.language = languageOf(text::fold(query));
    if (terms.language == Language::En) {
        if (const auto kana = text::romajiToHiragana(query))
            terms.kana = distinctTerms(*kana, text::TermKind::Bigrams);
    }
    return terms;
}

Result<QStringList> rarestTerms(db::Connection& connection, const QString& vocabulary, const QStringList& terms,
                                qint64 documents, int most)
{
    struct Counted {
        qint64 documents;
        QString term;
    };
    std::vector<Counted> present;
    db::Statement count(connection, QStringLiteral("SELECT doc FROM %1 WHERE term = ?").arg(vocabulary));
    for (const QString& term : terms) {
        count.bind(term);
        MADOGUCHI_TRY(count.exec());
        if (count.next())
            present.push_back({count.integer(0), term});
    }
    MADOGUCHI_TRY(count.finish());
    std::stable_sort(present.begin(), present.end(),
                     [](const Counted& a, const Counted& b) { return a.documents < b.documents; });
    QStringList rarest;
    for (const Counted& counted : present) {
        if (rarest.size() == most || (!rarest.isEmpty() && counted.documents > documents / 2))
            break;
        rarest += counted.term;
    }
    return rarest;
}

QString anyOf(const QStringList& terms)
{
    QStringList quoted;
    for (QString term : terms)
        quoted += QLatin1Char('"') + term.replace(QLatin1Char('"'), QStringLiteral("\"\"")) + QLatin1Char('"');
    return quoted.join(QStringLiteral(" OR "));
}

} // namespace madoguchi::search
