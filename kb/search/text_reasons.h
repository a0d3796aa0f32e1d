// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kb/search/searcher.h"
#include "kb/search/title_pieces.h"

namespace madoguchi::search {

/// Says of each hit what was typed of it that its title does not show: its keywords, and the kana of the
/// reading it was found by. A reading that shares only a few kana with words typed otherwise is taken back as
/// a reason.
/// @param query as typed, cut at longestQuery
[[nodiscard]] Result<void> addTextReasons(db::Connection& connection, const QString& query,
                                          TitleMemory& titles, std::vector<SearchHit>& hits);

} // namespace madoguchi::search
