// SPDX-License-Identifier: GPL-3.0-or-later
#include "kb/search/searcher.h"

#include "kb/db/statement.h"
#include "kb/search/candidates.h"
#include "kb/search/highlight.h"
#include "kb/store/contact_repository.h"

namespace madoguchi::search {

namespace {

/// An article in another language than the query's is shown in its place if it scores this many times as much.
constexpr double languagePreference = 2.0;
/// What someone who types a number wants is the Q&A of that number.
constexpr double exactNumberScore = 100.0;
constexpr int longestNumber = 12;

QString numberIn(const QString& text)
{
    const QString folded = text::fold(text).trimmed();
    const bool plain = !folded.isEmpty() && folded.size() <= longestNumber
        && std::all_of(folded.begin(), folded.end(), [](QChar c) { return c.isDigit() || c == QLatin1Char('-'); });
    return plain ? folded : QString();
}

Result<void> addNumber(db::Connection& connection, const QString& number, Candidates& candidates)
{
    db::Statement rows(connection, QStringLiteral("SELECT row FROM article WHERE number IN (?, ?, ?)"));
    rows.bind(number).bind(number.rightJustified(4, QLatin1Char('0'))).bind(number.rightJustified(3, QLatin1Char('0')));
    MADOGUCHI_TRY(rows.exec());
    while (rows.next())
        candidates[rows.integer(0)].total += exactNumberScore;
    return rows.finish();
}

bool byScore(const SearchHit& a, const SearchHit& b)
{
    if (a.score != b.score)
        return a.score > b.score;
    return a.article.number < b.article.number;
}

/// One hit for each number: in the query's language, unless another one fits much better.
std::vector<SearchHit> onePerNumber(const std::vector<SearchHit>& all, Language preferred)
{
    QHash<QString, SearchHit> best;
    const auto weight = [&](const SearchHit& hit) {
        return hit.article.language == preferred ? hit.score * languagePreference : hit.score;
    };
    for (const SearchHit& hit : all) {
        const auto known = best.find(hit.article.number);
        if (known == best.end()) {
            best.insert(hit.article.number, hit);
            continue;
        }
        const double score = std::max(known->score, hit.score);
        if (weight(hit) > weight(*known))
            *known = hit;
        known->score = score;
    }
    return {best.cbegin(), best.cend()};
}

Result<QList<Language>> languagesOf(db::Connection& connection, const QString& number)
{
    db::Statement rows(connection, QStringLiteral("SELECT DISTINCT lang FROM article WHERE number = ? ORDER BY lang"));
    rows.bind(number);
    MADOGUCHI_TRY(rows.exec());
    QList<Language> languages;
    while (rows.next())
        languages.append(static_cast<Language>(rows.integer(0)));
    MADOGUCHI_TRY(rows.finish());
    return languages;
}

/// What the parts of the score say; a part too small to matter is no reason.
void addScoreReasons(SearchHit& hit, const CandidateScore& score)
{
    constexpr double worthNaming = 0.25;
    if (score.learned > worthNaming)
        hit.reasons.push_back({ReasonKind::Learned, {}});
    if (score.reading > worthNaming)
        hit.reasons.push_back({ReasonKind::Reading, {}});
}

void addMatches(SearchHit& hit, const QueryTerms& terms)
{
    hit.titleMatches = matchesIn(hit.article.question, terms);
    if (hit.titleMatches.empty())
        return;
    QStringList matched;
    for (const text::Range& range : hit.titleMatches)
        matched += hit.article.question.mid(range.start, range.length);
    matched.removeDuplicates();
    hit.reasons.insert(hit.reasons.begin(), {ReasonKind::Words, matched.join(QLatin1Char(' '))});
}

} // namespace

Result<SearchResults> Searcher::search(const SearchRequest& request)
{
    const QueryTerms terms = queryTerms(request.text);
    const QString number = numberIn(request.text);
    if (terms.isEmpty() && number.isEmpty())
        return SearchResults();
    MADOGUCHI_TRY_ASSIGN(candidates, findCandidates(m_connection, request, terms));
    if (!number.isEmpty())
        MADOGUCHI_TRY(addNumber(m_connection, number, candidates));
    if (candidates.isEmpty())
        return SearchResults();

    store::ArticleRepository articles(m_connection);
    const auto rows = candidates.keys();
    MADOGUCHI_TRY_ASSIGN(summaries, articles.summaries({rows.cbegin(), rows.cend()}));
    std::vector<SearchHit> hits;
    for (store::ArticleSummary& summary : summaries) {
        SearchHit hit;
        const CandidateScore score = candidates.value(summary.row);
        hit.score = score.total;
        addScoreReasons(hit, score);
        hit.article = std::move(summary);
        hits.push_back(std::move(hit));
    }
    hits = onePerNumber(hits, request.language.value_or(terms.language));
    std::sort(hits.begin(), hits.end(), byScore);

    const double least = hits.front().score * request.cutOff;
    const auto end = std::find_if(hits.begin(), hits.end(), [&](const SearchHit& hit) { return hit.score < least; });
    SearchResults results;
    results.found = static_cast<int>(end - hits.begin());
    hits.resize(static_cast<size_t>(std::min(results.found, std::max(request.limit, 0))));
    store::ContactRepository contacts(m_connection);
    for (SearchHit& hit : hits) {
        addMatches(hit, terms);
        MADOGUCHI_TRY_ASSIGN(answered, contacts.answeredWith(hit.article.number));
        MADOGUCHI_TRY_ASSIGN(languages, languagesOf(m_connection, hit.article.number));
        hit.answeredContacts = answered;
        hit.languages = languages;
    }
    results.hits = std::move(hits);
    return results;
}

} // namespace madoguchi::search
