// SPDX-License-Identifier: GPL-3.0-or-later
#include "kb/search/translation_reasons.h"

#include "kb/db/statement.h"
#include "kb/text/fold.h"

#include <QHash>
#include <QSet>

namespace madoguchi::search {

namespace {

/// A smaller part of the score is no reason.
constexpr double worthNaming = 0.1;

/// What was typed, by its stem; the last word may be half of one.
struct Typed
{
    QHash<QString, QString> words;
    QString prefix;

    Typed(const QString& query, const QueryTerms& terms)
        : prefix(terms.prefix)
    {
        for (const text::Term& term : text::terms(query, text::TermKind::Words)) {
            if (terms.glosses.contains(term.text))
                words.insert(term.text, text::fold(QStringView(query).sliced(term.start, term.length)));
        }
    }

    /// The typed word that one of the glosses has; empty if none does.
    [[nodiscard]] QString askingFor(const QString& glosses) const
    {
        for (const text::Term& term : text::terms(glosses, text::TermKind::Words)) {
            if (const auto word = words.constFind(term.text); word != words.cend())
                return *word;
            if (!prefix.isEmpty() && term.text.startsWith(prefix))
                return prefix;
        }
        return {};
    }
};

constexpr int mostNamed = 3;

/// Names what tables know for a typed word and the Q&A's title or keywords say.
void addWordReasons(const QString& folded, const QueryTerms& terms, QSet<QString>& named, SearchHit& hit)
{
    for (const ForeignWord& word : terms.translated) {
        for (const QString& japanese : word.japanese) {
            const QString term = text::fold(japanese);
            if (named.size() == mostNamed || named.contains(word.typed) || term == word.typed ||
                !folded.contains(term))
                continue;
            named.insert(word.typed);
            hit.reasons.push_back({ReasonKind::Translation, term, word.typed});
        }
    }
}

void addGlossReasons(const QString& glosses, const Typed& typed, QSet<QString>& named, SearchHit& hit)
{
    for (const QString& line : glosses.split(QLatin1Char('\n'), Qt::SkipEmptyParts)) {
        const qsizetype tab = line.indexOf(QLatin1Char('\t'));
        const QString word = tab < 0 ? QString() : typed.askingFor(line.mid(tab + 1));
        if (word.isEmpty() || named.size() == mostNamed || named.contains(word))
            continue;
        named.insert(word);
        hit.reasons.push_back({ReasonKind::Translation, line.left(tab), word});
    }
}

} // namespace

Result<void> addTranslationReasons(db::Connection& connection, const QString& query, const QueryTerms& terms,
                                   const std::vector<Candidate>& candidates, std::vector<SearchHit>& hits)
{
    QSet<qint64> translated;
    for (const Candidate& candidate : candidates) {
        if (candidate.translation > worthNaming)
            translated.insert(candidate.row);
    }
    if (translated.isEmpty())
        return {};
    const Typed typed(query, terms);
    db::Statement row(connection,
                      QStringLiteral("SELECT question, keywords, glosses FROM article_text WHERE row = ?"));
    for (SearchHit& hit : hits) {
        if (!translated.contains(hit.article.row))
            continue;
        MADOGUCHI_TRY(row.bind(hit.article.row).exec());
        if (row.next()) {
            QSet<QString> named;
            addWordReasons(text::fold(QString(row.text(0) + QLatin1Char('\n') + row.text(1))), terms, named,
                           hit);
            addGlossReasons(row.text(2), typed, named, hit);
        }
        MADOGUCHI_TRY(row.finish());
    }
    return {};
}

} // namespace madoguchi::search
