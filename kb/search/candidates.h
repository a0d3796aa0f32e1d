// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kb/search/corpus.h"
#include "kb/search/query_terms.h"
#include "kb/search/searcher.h"

namespace madoguchi::search {

/// An article that may be a result, and what it scored, all kinds added up.
struct Candidate
{
    quint32 row = 0;
    quint32 number = 0; ///< the id of its number
    Language language = Language::Ja;
    double total = 0;
    double learned = 0; ///< the part of it that was learned
    double reading = 0; ///< the part of it that its reading gave
};

/// Ranks by words, pairs, characters and readings side by side, each divided by its best, and adds up what
/// they say.
/// @return the articles that fit the request's filters, in no order
[[nodiscard]] Result<std::vector<Candidate>> findCandidates(db::Connection& connection, const Corpus& corpus,
                                                            const SearchRequest& request,
                                                            const QueryTerms& terms);

} // namespace madoguchi::search
