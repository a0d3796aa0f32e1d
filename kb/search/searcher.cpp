// SPDX-License-Identifier: GPL-3.0-or-later
#include "kb/search/searcher.h"

#include "kb/db/statement.h"
#include "kb/search/candidates.h"
#include "kb/search/highlight.h"
#include "kb/search/indexed_rows.h"

namespace madoguchi::search {

namespace {

/// An article in another language than the query's is shown in its place if it scores this many times as
/// much.
constexpr double languagePreference = 2.0;
bool better(const Candidate& a, const Candidate& b)
{
    return a.total != b.total ? a.total > b.total : a.row < b.row;
}

/// One candidate for each number: in the query's language, unless another one fits much better.
std::vector<Candidate> onePerNumber(const std::vector<Candidate>& all, Language preferred, size_t numbers)
{
    const auto weight = [&](const Candidate& candidate) {
        return candidate.language == preferred ? candidate.total * languagePreference : candidate.total;
    };
    std::vector<Candidate> best;
    std::vector<quint32> place(numbers); // by number: where it stands in `best`, counted from 1
    for (const Candidate& candidate : all) {
        quint32& known = place[candidate.number];
        if (known == 0) {
            best.push_back(candidate);
            known = static_cast<quint32>(best.size());
            continue;
        }
        Candidate& other = best[known - 1];
        const double total = std::max(other.total, candidate.total);
        if (weight(candidate) > weight(other))
            other = candidate;
        other.total = total;
    }
    return best;
}

/// The best of them that are worth showing, at most `limit`, best first. @return how many are worth showing.
int keepBest(std::vector<Candidate>& candidates, double cutOff, int limit)
{
    const auto best = std::min_element(candidates.begin(), candidates.end(), better);
    const double least = best->total * cutOff;
    std::erase_if(candidates, [=](const Candidate& candidate) { return candidate.total < least; });
    const auto found = static_cast<int>(candidates.size());
    const auto shown = std::min(found, std::max(limit, 0));
    std::partial_sort(candidates.begin(), candidates.begin() + shown, candidates.end(), better);
    candidates.resize(static_cast<size_t>(shown));
    return found;
}

QList<Language> languagesOf(const Corpus& corpus, quint32 number)
{
    QList<Language> languages;
    for (const quint32 row : corpus.rowsOf(number)) {
        if (const Language language = languageIn(corpus.traitsOf[row]); !languages.contains(language))
            languages.append(language);
    }
    std::sort(languages.begin(), languages.end());
    return languages;
}

/// What the parts of the score say; a part too small to matter is no reason.
void addScoreReasons(SearchHit& hit, const Candidate& score)
{
    constexpr double worthNaming = 0.25;
    constexpr double lessonsWorthNaming = 0.1;
    if (score.learned > lessonsWorthNaming)
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

/// The articles of the candidates, in their order; what has changed since it was indexed and no longer fits
/// is left out.
Result<std::vector<SearchHit>> hitsOf(db::Connection& connection, const SearchRequest& request,
                                      const std::vector<Candidate>& candidates)
{
    std::vector<qint64> rows;
    for (const Candidate& candidate : candidates)
        rows.push_back(candidate.row);
    MADOGUCHI_TRY_ASSIGN(summaries, store::ArticleRepository(connection).summaries(rows));
    QHash<qint64, store::ArticleSummary> byRow;
    for (const store::ArticleSummary& summary : summaries)
        byRow.insert(summary.row, summary);
    std::vector<SearchHit> hits;
    for (const Candidate& candidate : candidates) {
        const auto summary = byRow.constFind(candidate.row);
        if (summary == byRow.cend() || (request.state && summary->state != *request.state))
            continue;
        SearchHit hit;
        hit.article = *summary;
        hit.score = candidate.total;
        addScoreReasons(hit, candidate);
        hits.push_back(std::move(hit));
    }
    return hits;
}

} // namespace

Result<SearchResults> Searcher::search(const SearchRequest& request)
{
    const QueryTerms terms = queryTerms(request.text);
    if (terms.isEmpty())
        return SearchResults();
    MADOGUCHI_TRY_ASSIGN(corpus, Corpus::read(m_connection));
    MADOGUCHI_TRY_ASSIGN(candidates, findCandidates(m_connection, corpus, request, terms));
    if (candidates.empty())
        return SearchResults();

    std::vector<Candidate> ranked =
        onePerNumber(candidates, request.language.value_or(terms.language), corpus.numbers());
    SearchResults results;
    results.found = keepBest(ranked, request.cutOff, request.limit);
    MADOGUCHI_TRY_ASSIGN(hits, hitsOf(m_connection, request, ranked));
    MADOGUCHI_TRY_ASSIGN(answered, PackedColumn(m_connection, Column::Answered).read());
    for (SearchHit& hit : hits) {
        addMatches(hit, terms);
        const quint32 number = corpus.numberOf[static_cast<size_t>(hit.article.row)];
        hit.answeredContacts = number < answered.size() ? static_cast<int>(answered[number]) : 0;
        hit.languages = languagesOf(corpus, number);
    }
    results.hits = std::move(hits);
    return results;
}

} // namespace madoguchi::search
