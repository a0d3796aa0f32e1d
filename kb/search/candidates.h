// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kb/search/query_terms.h"
#include "kb/search/searcher.h"

#include <QHash>

namespace madoguchi::search {

/// What an article scored, all indexes and what was learned added up.
struct CandidateScore {
    double total = 0;
    double learned = 0; ///< the part of it that was learned
    double reading = 0; ///< the part of it that its reading gave
};

/// By article row.
using Candidates = QHash<qint64, CandidateScore>;

/// Asks the three indexes and what was learned, and adds up what they say.
[[nodiscard]] Result<Candidates> findCandidates(db::Connection& connection, const SearchRequest& request,
                                                const QueryTerms& terms);

} // namespace madoguchi::search
