// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kb/search/candidates.h"

namespace madoguchi::search {

/// Says of each hit that was found through another language what was typed and what stands in the Q&A for it.
/// @param query as typed, cut at longestQuery
/// @param candidates those the hits came from
[[nodiscard]] Result<void> addTranslationReasons(db::Connection& connection, const QString& query,
                                                 const QueryTerms& terms,
                                                 const std::vector<Candidate>& candidates,
                                                 std::vector<SearchHit>& hits);

} // namespace madoguchi::search
