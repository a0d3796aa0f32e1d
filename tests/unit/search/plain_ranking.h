// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kb/search/article_terms.h"
#include "kb/search/corpus.h"
#include "kb/search/query_terms.h"
#include "tests/unit/search/search_fixture.h"

#include <map>

namespace madoguchi::test {

/// The ranking as one would write it down: every article, every term, in maps and doubles, from the articles'
/// own texts. What past contacts taught is read from the index, which other tests look at. For Japanese
/// queries, without synonyms.
class PlainRanking
{
public:
    explicit PlainRanking(SearchFixture& centre);

    /// What the articles and their lessons say, by number.
    [[nodiscard]] std::map<QString, double> texts(const QString& query);
    /// With association and popularity, by number, of those that fit the request. The cut-off is not applied.
    [[nodiscard]] std::map<QString, double> totals(const search::SearchRequest& request);

private:
    using Scores = std::map<quint32, double>; ///< by row

    struct Kind
    {
        std::map<quint32, search::ArticleTerms> terms; ///< by row
        double averageLength = 1;
    };

    [[nodiscard]] Scores rank(search::PostingKind kind, std::optional<search::PostingKind> lessons,
                              const QStringList& asked);
    [[nodiscard]] Scores kinds(const search::QueryTerms& terms);
    [[nodiscard]] Scores associated(const search::QueryTerms& terms);

    SearchFixture& m_centre;
    search::Corpus m_corpus;
    std::map<quint32, Article> m_articles;
    std::map<search::PostingKind, Kind> m_kinds;
};

} // namespace madoguchi::test
