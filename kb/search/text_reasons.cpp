// SPDX-License-Identifier: GPL-3.0-or-later
#include "kb/search/text_reasons.h"

#include "kb/db/statement.h"
#include "kb/search/reading_terms.h"
#include "kb/text/fold.h"

namespace madoguchi::search {

namespace {

constexpr int mostKeywords = 2;
constexpr qsizetype shortestKeyword = 2;
/// A caller's sentence is longer than any reading worth naming.
constexpr qsizetype longestKana = 64;
/// Fewer kana in common are a particle and an ending.
constexpr qsizetype fewestAmongOther = 3;
constexpr qsizetype fewestKana = 2;

QString longestCommonRun(QStringView a, QStringView b)
{
    // Lengths of the runs that end at each place of b, for the present place of a.
    std::vector<qsizetype> ending(static_cast<size_t>(b.size()) + 1, 0);
    qsizetype longest = 0;
    qsizetype end = 0;
    for (qsizetype i = 0; i < a.size(); ++i) {
        for (qsizetype j = b.size(); j > 0; --j) {
            qsizetype& run = ending[static_cast<size_t>(j)];
            run = a[i] == b[j - 1] ? ending[static_cast<size_t>(j - 1)] + 1 : 0;
            if (run > longest) {
                longest = run;
                end = j;
            }
        }
    }
    return b.sliced(end - longest, longest).toString();
}

struct Typed
{
    QString folded;
    TypedReading reading;

    explicit Typed(const QString& query)
        : folded(text::fold(query).trimmed())
        , reading(typedReading(folded))
    {
        reading.text.truncate(longestKana);
    }

    [[nodiscard]] bool names(const QString& keyword) const
    {
        return keyword.size() >= shortestKeyword && folded.size() >= shortestKeyword &&
               (folded.contains(keyword) || keyword.contains(folded));
    }

    /// The kana typed that stand in one of the readings; empty if they are too few to be the reason.
    [[nodiscard]] QString kanaIn(const QString& readings) const
    {
        QString best;
        for (const QString& line : readings.split(u'\n', Qt::SkipEmptyParts)) {
            const QString run = longestCommonRun(reading.text, text::fold(line)).trimmed();
            if (run.size() > best.size())
                best = run;
        }
        // Kana of which half stands nowhere were another spelling of the same sound.
        const bool enough = reading.onlyKana
                                ? 2 * best.size() > reading.text.size() && best.size() >= fewestKana
                                : best.size() >= fewestAmongOther;
        return enough ? best : QString();
    }
};

/// @return true if a keyword was named
bool nameKeywords(const QString& keywords, const Typed& typed, SearchHit& hit)
{
    const QString title = text::fold(hit.article.question);
    int named = 0;
    for (const QString& keyword : keywords.split(u'\n', Qt::SkipEmptyParts)) {
        const QString folded = text::fold(keyword).trimmed();
        if (named == mostKeywords || !typed.names(folded) || title.contains(folded))
            continue;
        hit.reasons.push_back({ReasonKind::Keyword, keyword.trimmed()});
        ++named;
    }
    return named > 0;
}

void nameReading(const QString& readings, const Typed& typed, bool keywordNamed, SearchHit& hit)
{
    const auto reason = std::find_if(hit.reasons.begin(), hit.reasons.end(),
                                     [](const Reason& any) { return any.kind == ReasonKind::Reading; });
    if (reason == hit.reasons.end())
        return;
    reason->detail = typed.kanaIn(readings);
    const bool slip = typed.reading.onlyKana; // found by its sound: no kana in common need be long
    if (keywordNamed || (reason->detail.isEmpty() && !slip))
        hit.reasons.erase(reason);
}

} // namespace

Result<void> addTextReasons(db::Connection& connection, const QString& query, std::vector<SearchHit>& hits)
{
    const Typed typed(query);
    db::Statement row(connection, QStringLiteral("SELECT keywords, reading FROM article_text WHERE row = ?"));
    for (SearchHit& hit : hits) {
        MADOGUCHI_TRY(row.bind(hit.article.row).exec());
        if (row.next()) {
            const bool keywordNamed = nameKeywords(row.text(0), typed, hit);
            nameReading(row.text(1), typed, keywordNamed, hit);
        }
        MADOGUCHI_TRY(row.finish());
    }
    return {};
}

} // namespace madoguchi::search
