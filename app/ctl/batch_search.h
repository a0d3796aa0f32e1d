// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ctl/context.h"
#include "kb/search/searcher.h"

namespace madoguchi::ctl {

/// Searches for every line of a file (id, tab, text; any encoding kb/text knows) as `request` says, and
/// prints a TREC run: "qid Q0 number rank score madoguchi". A line without a tab is bad input, said before
/// anything is printed.
[[nodiscard]] ExitCode searchBatch(Context& context, search::Searcher& searcher,
                                   search::SearchRequest request, const QString& path);

} // namespace madoguchi::ctl
