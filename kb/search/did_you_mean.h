// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kb/search/completion.h"

#include <optional>

namespace madoguchi::search {

/// What may have been meant by a query of which some word stands in no Q&A: the query with that word replaced
/// by the nearest phrase, by spelling or by reading. Nothing if every word is known, or none is near enough:
/// a caller's own words are seldom wrong. A word that is only half typed counts as known while some phrase
/// goes on so.
[[nodiscard]] Result<std::optional<Completion>>
didYouMean(db::Connection& connection, const Vocabulary& vocabulary, const QString& query);

} // namespace madoguchi::search
