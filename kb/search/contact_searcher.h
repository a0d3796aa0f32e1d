// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kb/db/connection.h"

#include <vector>

namespace madoguchi::search {

/// Rows of the contacts whose inquiry, wish or note holds all the words (parts of a word count), newest
/// first, at most `limit`. A blank text finds nothing.
[[nodiscard]] Result<std::vector<qint64>> findContacts(db::Connection& connection, const QString& text,
                                                       int limit);

} // namespace madoguchi::search
