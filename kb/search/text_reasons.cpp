// SPDX-License-Identifier: GPL-3.0-or-later
#include "kb/search/text_reasons.h"

#include "kb/db/raw_statement.h"
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

/// The keywords as they were written, one after the other as they were folded.
Result<QStringList> writtenKeywords(db::Connection& connection, qint64 row)
{
    db::RawStatement keywords(connection, "SELECT keywords FROM article_text WHERE row = ?");
    keywords.bind(row);
    QStringList written;
    if (keywords.next())
        written = keywords.text(0).split(u'\n', Qt::SkipEmptyParts);
    MADOGUCHI_TRY(keywords.reset());
    return written;
}

/// @return true if a keyword was named
Result<bool> nameKeywords(db::Connection& connection, const QStringList& folded, const Typed& typed,
                          SearchHit& hit)
{
    QList<qsizetype> places;
    QString title; // folded once it is wanted: most keywords are not named
    for (qsizetype i = 0; i < folded.size() && places.size() < mostKeywords; ++i) {
        if (!typed.names(folded[i]))
            continue;
        if (title.isEmpty())
            title = text::fold(hit.article.question);
        if (!title.contains(folded[i]))
            places += i;
    }
    if (places.empty())
        return false;
    MADOGUCHI_TRY_ASSIGN(written, writtenKeywords(connection, hit.article.row));
    for (const qsizetype place : places)
        hit.reasons.push_back({ReasonKind::Keyword, written.value(place, folded[place]).trimmed()});
    return true;
}

Result<void> nameReading(db::Connection& connection, const Typed& typed, bool keywordNamed, SearchHit& hit)
{
    const auto reason = std::find_if(hit.reasons.begin(), hit.reasons.end(),
                                     [](const Reason& any) { return any.kind == ReasonKind::Reading; });
    if (reason == hit.reasons.end())
        return {};
    db::RawStatement reading(connection, "SELECT reading FROM article_text WHERE row = ?");
    reading.bind(hit.article.row);
    if (reading.next())
        reason->detail = typed.kanaIn(reading.text(0));
    MADOGUCHI_TRY(reading.reset());
    const bool slip = typed.reading.onlyKana; // found by its sound: no kana in common need be long
    if (keywordNamed || (reason->detail.isEmpty() && !slip))
        hit.reasons.erase(reason);
    return {};
}

} // namespace

Result<void> addTextReasons(db::Connection& connection, const QString& query, TitleMemory& titles,
                            std::vector<SearchHit>& hits)
{
    const Typed typed(query);
    for (SearchHit& hit : hits) {
        MADOGUCHI_TRY_ASSIGN(title, titles.of(connection, static_cast<quint32>(hit.article.row)));
        MADOGUCHI_TRY_ASSIGN(keywordNamed, nameKeywords(connection, title->keywords, typed, hit));
        MADOGUCHI_TRY(nameReading(connection, typed, keywordNamed, hit));
    }
    return {};
}

} // namespace madoguchi::search
