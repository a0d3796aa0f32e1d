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

void addGlossReasons(const QString& glosses, const Typed& typed, SearchHit& hit)
{
    constexpr int mostNamed = 3;
    QSet<QString> named;
    for (const QString& line : glosses.split(QLatin1Char('\n'), Qt::SkipEmptyParts)) {
        const qsizetype tab = line.indexOf(QLatin1Char('\t'));
        const QString word = tab < 0 ? QString() : typed.askingFor(line.mid(tab + 1));
        if (word.isEmpty() || named.contains(word))
            continue;
        named.insert(word);
        hit.reasons.push_back({ReasonKind::Translation, line.left(tab), word});
        if (named.size() == mostNamed)
            return;
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
    db::Statement glosses(connection, QStringLiteral("SELECT glosses FROM article_text WHERE row = ?"));
    for (SearchHit& hit : hits) {
        if (!translated.contains(hit.article.row))
            continue;
        MADOGUCHI_TRY(glosses.bind(hit.article.row).exec());
        if (glosses.next())
            addGlossReasons(glosses.text(0), typed, hit);
        MADOGUCHI_TRY(glosses.finish());
    }
    return {};
}

} // namespace madoguchi::search
