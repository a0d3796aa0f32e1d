// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kb/db/connection.h"

namespace madoguchi::search {

// Each compares a part of the index with what it was made from. Corrupt, "search.index", if they differ. @{

/// Postings and lengths with the texts of articles and contacts as they were indexed. Cuts all texts again:
/// seconds for thousands of articles.
[[nodiscard]] Result<void> checkPostings(db::Connection& connection);
/// Postings and weights of lessons with the lessons as they were indexed.
[[nodiscard]] Result<void> checkLessons(db::Connection& connection);
/// What contacts are searched and filtered by with the contacts themselves.
[[nodiscard]] Result<void> checkContacts(db::Connection& connection);
/// @}

} // namespace madoguchi::search
