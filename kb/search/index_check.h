// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kb/db/connection.h"

namespace madoguchi::search {

/// Whether the postings of articles are those of the texts they were made from. Corrupt "search.index" if
/// not. Cuts all texts again: seconds for thousands of articles.
[[nodiscard]] Result<void> checkPostings(db::Connection& connection);

} // namespace madoguchi::search
