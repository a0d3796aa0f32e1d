// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/unit/search/plain_ranking.h"

#include "kb/db/statement.h"
#include "kb/search/association.h"
#include "kb/search/formula.h"
#include "kb/text/question_phrases.h"

#include <algorithm>

namespace madoguchi::test {

using namespace search;

PlainRanking::PlainRanking(SearchFixture& centre)
    : m_centre(centre)
{
    REQUIRE(centre.indexer.bringUpToDate());
    auto corpus = Corpus::read(*centre.connection);
    REQUIRE(corpus);
    m_corpus = std::move(*corpus);
    db::Statement rows(*centre.connection, QStringLiteral("SELECT row, body FROM article"));
    REQUIRE(rows.exec());
    while (rows.next()) {
        const auto article = decodeArticle(rows.bytes(1));
        REQUIRE(article);
        m_articles[static_cast<quint32>(rows.integer(0))] = *article;
    }
    for (const PostingKind kind : articleKinds) {
        double length = 0;
        for (const auto& [row, article] : m_articles) {
            ArticleTerms terms = termsOf(textOf(article), kind);
            length += terms.length;
            if (terms.length > 0)
                m_kinds[kind].terms[row] = std::move(terms);
        }
        if (length > 0)
            m_kinds[kind].averageLength =
                std::max(1.0, length / static_cast<double>(m_kinds[kind].terms.size()));
    }
}

PlainRanking::Scores PlainRanking::rank(PostingKind kind, std::optional<PostingKind> lessons,
                                        const QStringList& asked)
{
    const Kind& known = m_kinds[kind];
    PostingReader reader(*m_centre.connection);
    struct Term
    {
        QString text;
        std::map<quint32, double> hits;
    };
    std::vector<Term> terms;
    for (const QString& text : asked) {
        Term term{text, {}};
        for (const auto& [row, article] : known.terms) {
            if (const int halves = article.hits.value(text); halves > 0)
                term.hits[row] = halves / 2.0;
        }
        if (!term.hits.empty())
            terms.push_back(std::move(term));
    }
    std::stable_sort(terms.begin(), terms.end(),
                     [](const Term& a, const Term& b) { return a.hits.size() < b.hits.size(); });
    Scores scores;
    for (const Term& term : terms) {
        std::map<quint32, double> taught; // by row
        size_t askedAbout = 0;
        if (lessons) {
            const auto list = reader.read(*lessons, term.text);
            REQUIRE(list);
            for (const Posting& lesson : list->unpacked()) {
                ++askedAbout;
                for (const quint32 row : m_corpus.rowsOf(lesson.document))
                    taught[row] = formula::hitsOfLessons(m_corpus.contactsIn(lesson.hits),
                                                         m_corpus.taughtAbout(lesson.document),
                                                         static_cast<float>(m_corpus.history.lessons));
            }
        }
        std::map<quint32, double> holding = term.hits;
        holding.insert(taught.begin(), taught.end());
        const auto documents = static_cast<double>(known.terms.size());
        if (!scores.empty() && static_cast<double>(holding.size()) > documents / 2)
            continue;
        double weight = formula::termWeight(documents, static_cast<double>(holding.size()),
                                            m_corpus.taughtNumbers, static_cast<double>(askedAbout));
        if (kind != PostingKind::Reading && text::isOfQuestionPhrase(term.text, termKindOf(kind)))
            weight *= static_cast<double>(formula::questionPhraseWeight);
        for (const auto& [row, any] : holding) {
            const auto inText = term.hits.find(row);
            const auto inLessons = taught.find(row);
            const double hits = (inText == term.hits.end() ? 0 : inText->second) +
                                (inLessons == taught.end() ? 0 : inLessons->second);
            double norm = static_cast<double>(formula::normOfLessons);
            if (inText != term.hits.end())
                norm = static_cast<double>(
                    formula::normOf(static_cast<float>(known.terms.at(row).length / known.averageLength)));
            scores[row] += weight * hits * static_cast<double>(formula::k1 + 1) / (hits + norm);
        }
    }
    return scores;
}

PlainRanking::Scores PlainRanking::associated(const QueryTerms& terms)
{
    PostingReader reader(*m_centre.connection);
    const auto association = associate(m_corpus, reader, terms);
    REQUIRE(association);
    Scores scores;
    for (const quint32 number : association->numbers) {
        for (const quint32 row : m_corpus.rowsOf(number))
            scores[row] = m_corpus.history.association * static_cast<double>(association->scores[number]);
    }
    return scores;
}

PlainRanking::Scores PlainRanking::kinds(const QueryTerms& terms)
{
    Scores sums;
    const auto add = [&](double weight, const Scores& kind) {
        double best = 0;
        for (const auto& [row, score] : kind)
            best = std::max(best, score);
        for (const auto& [row, score] : kind)
            sums[row] += weight * score / best;
    };
    add(1, rank(PostingKind::Words, PostingKind::WordLessons, terms.words));
    add(1, rank(PostingKind::Bigrams, PostingKind::BigramLessons, terms.bigrams));
    add(1.2, rank(PostingKind::Characters, PostingKind::CharacterLessons, terms.characters));
    const bool readingDecides = terms.onlyKana && !(terms.romaji && !sums.empty());
    const float besideKanji = terms.onlyKana ? 1.0F : 0.25F;
    add(readingDecides ? 8 : besideKanji, rank(PostingKind::Reading, {}, terms.kana));
    return sums;
}

std::map<QString, double> PlainRanking::texts(const QString& query)
{
    std::map<QString, double> texts;
    for (const auto& [row, sum] : kinds(queryTerms(query))) {
        if (const auto article = m_articles.find(row); article != m_articles.end())
            texts[article->second.number] = std::max(texts[article->second.number], sum);
    }
    return texts;
}

std::map<QString, double> PlainRanking::totals(const SearchRequest& request)
{
    const QueryTerms terms = queryTerms(request.text);
    Scores sums = kinds(terms);
    for (const auto& [row, share] : associated(terms))
        sums[row] += share;
    std::map<QString, double> totals;
    for (const auto& [row, sum] : sums) {
        const auto article = m_articles.find(row);
        if (article == m_articles.end())
            continue;
        const Article& shown = article->second;
        const bool inCategory = request.category.isEmpty() || shown.category == request.category ||
                                shown.category.startsWith(QString(request.category + QStringLiteral(" > ")));
        if (!inCategory || (request.language && shown.language != *request.language) ||
            (request.state && shown.state != *request.state))
            continue;
        double& total = totals[shown.number];
        total = std::max(total, sum * static_cast<double>(m_corpus.popularity[m_corpus.numberOf[row]]));
    }
    return totals;
}

} // namespace madoguchi::test
