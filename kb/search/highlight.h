// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kb/search/query_terms.h"
#include "kb/text/fold.h"

namespace madoguchi::search {

/// The parts of a title that the query's words or pairs stand in, in order, neighbours joined.
[[nodiscard]] std::vector<text::Range> matchesIn(const QString& title, const QueryTerms& terms);

} // namespace madoguchi::search
