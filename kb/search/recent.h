// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kb/search/searcher.h"

namespace madoguchi::search {

/// Numbers of the Q&As this person's latest contacts used, the latest first.
[[nodiscard]] Result<QStringList> recentlyUsed(db::Connection& connection, const UserId& operatorId,
                                               int limit);

/// Q&As by their numbers, in that order, as a result list shows them: in `language` where they exist in it,
/// else in Japanese, else in any. Only what may be told on `today`; the others are left out.
[[nodiscard]] Result<std::vector<SearchHit>>
hitsOfNumbers(db::Connection& connection, const QStringList& numbers, Language language, QDate today);

} // namespace madoguchi::search
