// SPDX-License-Identifier: GPL-3.0-or-later
// The shell that lets FTS5 index the terms of kb/text.
#pragma once

#include "kb/base/result.h"

struct sqlite3;

namespace madoguchi::db {

/// Registers the FTS5 tokenizer "madoguchi" on this connection, to be called on every connection before its
/// first use of an index: `CREATE VIRTUAL TABLE … USING fts5(question, answer, tokenize = 'madoguchi
/// words')`; the argument is words (default), bigrams or characters: text::TermKind.
///
/// Documents (and highlight(), snippet()) are cut by text::terms(). A quoted string in MATCH is not cut
/// again: it is one term as text::terms() gave it, or several of them with spaces between, which FTS5 takes
/// as a phrase. So: MATCH '"term" OR "term"', with terms from text::terms() of the same kind.
///
/// Error "db.fts5.missing" (Internal) if this SQLite has no FTS5, "db.fts5.register" if it refuses.
[[nodiscard]] Result<void> registerFts5Tokenizer(sqlite3* connection);

} // namespace madoguchi::db
