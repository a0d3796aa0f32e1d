// SPDX-License-Identifier: GPL-3.0-or-later
#include "kb/search/searcher.h"

#include "kb/db/transaction.h"
#include "kb/search/candidates.h"
#include "kb/search/highlight.h"
#include "kb/search/indexed_rows.h"
#include "kb/search/search_memory.h"
#include "kb/search/term_pairs.h"
#include "kb/search/text_reasons.h"
#include "kb/search/translation_reasons.h"

namespace madoguchi::search {

namespace {

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
/// `mostReading` is the best reading's score: a few kana in common are no reading.
void addScoreReasons(SearchHit& hit, const Candidate& score, double mostReading)
{
    constexpr double worthNaming = 0.25;
    constexpr double ofBestReading = 0.5;
    constexpr double lessonsWorthNaming = 0.1;
    if (score.learned > lessonsWorthNaming)
        hit.reasons.push_back({ReasonKind::Learned, {}});
    if (score.reading > worthNaming && score.reading >= ofBestReading * mostReading)
        hit.reasons.push_back({ReasonKind::Reading, {}});
}

void addMatches(SearchHit& hit, const Highlighter& highlighter, const TitlePieces& title)
{
    hit.titleMatches = highlighter.matchesIn(hit.article.question, title);
    if (hit.titleMatches.empty())
        return;
    QStringList matched;
    for (const text::Range& range : hit.titleMatches)
        matched += hit.article.question.mid(range.start, range.length);
    matched.removeDuplicates();
    hit.reasons.insert(hit.reasons.begin(), {ReasonKind::Words, matched.join(QLatin1Char(' '))});
}

/// Of the synonyms that stand in the title, where the word that was typed does not.
/// @param synonyms with their words folded
void addSynonyms(SearchHit& hit, const std::vector<Synonym>& synonyms)
{
    if (synonyms.empty())
        return;
    const QString title = text::fold(hit.article.question);
    QStringList named;
    for (const Synonym& synonym : synonyms) {
        if (!title.contains(synonym.word) || title.contains(synonym.typed) || named.contains(synonym.typed))
            continue;
        named += synonym.typed;
        hit.reasons.push_back({ReasonKind::Synonym, synonym.word, synonym.typed});
    }
}

std::vector<Synonym> folded(std::vector<Synonym> synonyms)
{
    for (Synonym& synonym : synonyms)
        synonym.word = text::fold(synonym.word);
    return synonyms;
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
    std::vector<SearchHit> hits;
    double mostReading = 0;
    for (const Candidate& candidate : candidates)
        mostReading = std::max(mostReading, candidate.reading);
    auto summary = summaries.begin(); // in the candidates' order; one that is gone has none
    for (const Candidate& candidate : candidates) {
        if (summary == summaries.end() || summary->row != candidate.row)
            continue;
        store::ArticleSummary& found = *summary++;
        if (request.state && found.state != *request.state)
            continue;
        SearchHit hit;
        hit.article = std::move(found);
        hit.score = candidate.total;
        addScoreReasons(hit, candidate, mostReading);
        hits.push_back(std::move(hit));
    }
    return hits;
}

/// What the query means in Japanese, as far as tables and the centre's own translations know.
Result<void> translate(db::Connection& connection, const SearchRequest& request, QueryTerms& terms)
{
    if (!request.acrossLanguages) {
        terms.glosses.clear();
        terms.translated.clear();
        return {};
    }
    if (terms.language == Language::Ja)
        return {};
    const QStringList asked = terms.language == Language::Zh ? terms.words + terms.bigrams : terms.words;
    MADOGUCHI_TRY_ASSIGN(learned, learnedWords(connection, terms.language, asked));
    terms.translated += learned;
    return {};
}

} // namespace

Result<SearchResults> Searcher::search(const SearchRequest& request)
{
    QueryTerms terms = queryTerms(request.text);
    if (terms.isEmpty())
        return SearchResults();
    MADOGUCHI_TRY_ASSIGN(snapshot, db::Snapshot::begin(m_connection));
    auto& memory = m_connection.kept<SearchMemory>();
    MADOGUCHI_TRY_ASSIGN(shared, memory.corpus(m_connection, !snapshot.isWithinTransaction()));
    const Corpus& corpus = *shared;
    if (request.synonyms)
        terms.synonyms =
            synonymsIn(request.text, corpus.synonyms, SynonymDictionary::builtIn(), SpokenWords::builtIn());
    MADOGUCHI_TRY(translate(m_connection, request, terms));
    MADOGUCHI_TRY_ASSIGN(candidates, findCandidates(m_connection, corpus, memory, request, terms));
    SearchResults results;
    if (candidates.best.empty())
        return results;
    results.found = candidates.found;
    MADOGUCHI_TRY_ASSIGN(hits, hitsOf(m_connection, request, candidates.best));
    const Highlighter highlighter(terms);
    const std::vector<Synonym> synonyms = folded(terms.synonyms);
    MADOGUCHI_TRY(addTextReasons(m_connection, request.text.left(longestQuery), memory.titles, hits));
    MADOGUCHI_TRY(
        addTranslationReasons(m_connection, request.text.left(longestQuery), terms, candidates.best, hits));
    for (SearchHit& hit : hits) {
        MADOGUCHI_TRY_ASSIGN(title, memory.titles.of(m_connection, static_cast<quint32>(hit.article.row)));
        addMatches(hit, highlighter, *title);
        addSynonyms(hit, synonyms);
        const quint32 number = corpus.numberOf[static_cast<size_t>(hit.article.row)];
        hit.answeredContacts = corpus.answeredWith(number);
        hit.languages = languagesOf(corpus, number);
    }
    results.hits = std::move(hits);
    return results;
}

} // namespace madoguchi::search
