// SPDX-License-Identifier: GPL-3.0-or-later
// Which Japanese words stand in Q&As whose translations have a foreign word: learned from the centre's own
// translated Q&As, part of the index and derived like it.
#pragma once

#include "kb/db/connection.h"
#include "kb/search/foreign_words.h"

namespace madoguchi::search {

/// Notes that so many articles have changed. Inside the indexer's transaction.
[[nodiscard]] Result<void> noteChangedArticles(db::Connection& connection, qint64 articles);

/// Learns anew if enough articles have changed since the last time; cheap if not. To be called when nothing
/// waits to be indexed, outside of a transaction.
[[nodiscard]] Result<void> refreshTermPairs(db::Connection& connection);

/// What was learned about these terms of a query, the surest first.
/// @param terms as text::terms() gives them
[[nodiscard]] Result<QList<ForeignWord>> learnedWords(db::Connection& connection, Language language,
                                                      const QStringList& terms);

} // namespace madoguchi::search
