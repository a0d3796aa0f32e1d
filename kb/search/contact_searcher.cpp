// SPDX-License-Identifier: GPL-3.0-or-later
#include "kb/search/contact_searcher.h"

#include "kb/db/statement.h"
#include "kb/search/query_terms.h"
#include "kb/text/fold.h"

#include <QRegularExpression>

namespace madoguchi::search {

namespace {

constexpr int longestText = 200;

/// One word of the query as FTS5 takes it: its pairs one behind the other, which is the word wherever it
/// stands. A single character is asked for as the beginning of a pair.
QString phraseOf(const QString& word)
{
    QStringList pairs;
    for (const text::Term& term : text::terms(word, text::TermKind::Bigrams))
        pairs += term.text;
    if (pairs.isEmpty())
        return {};
    const QString phrase = anyOf({pairs.join(QLatin1Char(' '))});
    return pairs.size() == 1 ? phrase + QStringLiteral(" *") : phrase;
}

} // namespace

Result<std::vector<qint64>> findContacts(db::Connection& connection, const QString& text, int limit)
{
    QStringList phrases;
    for (const QString& word : text::fold(text.left(longestText))
                                   .split(QRegularExpression(QStringLiteral("\\s+")), Qt::SkipEmptyParts)) {
        if (const QString phrase = phraseOf(word); !phrase.isEmpty())
            phrases += phrase;
    }
    std::vector<qint64> found;
    if (phrases.isEmpty())
        return found;
    db::Statement rows(
        connection,
        QStringLiteral(
            "SELECT rowid FROM contact_bigrams WHERE contact_bigrams MATCH ? ORDER BY rowid DESC LIMIT ?"));
    rows.bind(phrases.join(QStringLiteral(" AND "))).bind(limit);
    MADOGUCHI_TRY(rows.exec());
    while (rows.next())
        found.push_back(rows.integer(0));
    MADOGUCHI_TRY(rows.finish());
    return found;
}

} // namespace madoguchi::search
