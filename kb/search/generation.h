// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kb/db/connection.h"

namespace madoguchi::search {

// A number that rises with every change of what ranking reads (postings, packed columns), so that what was
// read once can be kept until then. It is a part of the store: a change taken back takes it back too. @{
enum class Generation {
    OfArticles, ///< what articles are ranked by, lessons too
    OfContacts, ///< what contacts are found by
};
[[nodiscard]] Result<qint64> generationOf(db::Connection& connection,
                                          Generation which = Generation::OfArticles);
/// Inside the caller's transaction.
[[nodiscard]] Result<void> raiseGeneration(db::Connection& connection,
                                           Generation which = Generation::OfArticles);
/// @}

} // namespace madoguchi::search
