// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kb/search/corpus.h"
#include "kb/search/row_scores.h"
#include "kb/search/selection.h"
#include "kb/search/title_pieces.h"

#include <memory>

namespace madoguchi::search {

/// What one connection's searches keep from one to the next: the corpus while the index has not changed, and
/// room to count in. Lives in Connection::kept().
class SearchMemory
{
public:
    /// As it is in the snapshot being read. @param keep whether it may be kept: not if it may never be
    /// committed
    [[nodiscard]] Result<std::shared_ptr<const Corpus>> corpus(db::Connection& connection, bool keep);

    /// For a request of any category. @param corpus the one asked for last
    [[nodiscard]] std::shared_ptr<const RowFactors> factors(const Corpus& corpus,
                                                            const SearchRequest& request);

    RowScores sums;        ///< of all kinds
    RowScores reading;     ///< what of them the readings gave
    RowScores translation; ///< what of them was found in another language
    RowScores kind;        ///< of the kind at hand
    // Of the term at hand. @{
    std::vector<Posting> articles;
    std::vector<Posting> lessons;
    std::vector<float> taught; ///< by row; all 0 between terms
    std::vector<quint32> taughtRows;
    std::vector<float> before; ///< the term: scores of the rows taught
    /// @}
    TitleMemory titles;    ///< of the corpus asked for last
    PostingCache postings; ///< of the corpus asked for last

private:
    qint64 m_generation = -1;
    std::shared_ptr<const Corpus> m_corpus;
    std::shared_ptr<const RowFactors> m_factors; ///< of m_corpus, or nothing
    std::optional<Language> m_language;          ///< they are for
    std::optional<ArticleState> m_state;
};

} // namespace madoguchi::search
