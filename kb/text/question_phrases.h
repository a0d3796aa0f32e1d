// SPDX-License-Identifier: GPL-3.0-or-later
// What every question is made of and no answer turns on.
#pragma once

#include "kb/text/index_terms.h"

namespace madoguchi::text {

/// Whether the term (as terms() gives it) belongs to the way a Japanese question is put (教えてください,
/// どうすればいいですか) rather than to what it is about. Only words and pairs are known. Any thread.
[[nodiscard]] bool isOfQuestionPhrase(const QString& term, TermKind kind);

} // namespace madoguchi::text
