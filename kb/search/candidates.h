// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kb/search/association.h"
#include "kb/search/corpus.h"
#include "kb/search/query_terms.h"
#include "kb/search/searcher.h"

namespace madoguchi::search {

class SearchMemory;

/// An article that is a result, and what it scored, all kinds added up.
struct Candidate
{
    quint32 row = 0;
    quint32 number = 0;     ///< the id of its number
    double total = 0;       ///< of the number: its best article's
    double learned = 0;     ///< the part of it that was learned
    double reading = 0;     ///< the part of it that its reading gave
    double translation = 0; ///< the part of it that was found in another language
};

struct Candidates
{
    std::vector<Candidate> best; ///< best first, one for each number, at most as many as the request's limit
    int found = 0;               ///< how many numbers are worth showing, whatever the limit
};

/// Ranks by words, pairs, characters and readings side by side, each divided by its best, and adds up what
/// they say. Of those that fit the request's filters, one article for each number: in the query's language
/// unless another one fits much better.
[[nodiscard]] Result<Candidates> findCandidates(db::Connection& connection, const Corpus& corpus,
                                                SearchMemory& memory, const SearchRequest& request,
                                                const QueryTerms& terms);

/// What the text says and what past contacts say, apart, for weighing one against the other.
struct Voices
{
    std::vector<float> text;        ///< by number id: its best article's
    std::vector<float> association; ///< by number id
};

/// @param leftOut the contact that asked this, if it has taught already
[[nodiscard]] Result<Voices> voicesOf(db::Connection& connection, const Corpus& corpus, SearchMemory& memory,
                                      const QueryTerms& terms, const LeftOut& leftOut);

} // namespace madoguchi::search
