// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kb/search/query_terms.h"
#include "kb/search/searcher.h"

#include <QHash>

namespace madoguchi::search {

/// Article rows and what each scored, all indexes added up.
using Candidates = QHash<qint64, double>;

/// Asks the three indexes and adds up what they say.
[[nodiscard]] Result<Candidates> findCandidates(db::Connection& connection, const SearchRequest& request,
                                                const QueryTerms& terms);

} // namespace madoguchi::search
