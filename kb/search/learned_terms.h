// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kb/base/clock.h"
#include "kb/db/connection.h"
#include "kb/text/index_terms.h"

#include <vector>

namespace madoguchi::search {

/// A term that leads to a Q&A because past contacts said it.
struct LearnedTerm
{
    text::TermKind kind = text::TermKind::Words;
    QString term;
    double weight = 0; ///< in contacts of today: what such a term of one contact weighs now is 1
};

/// What search has learned about one Q&A, for a person to look at.
struct LearnedTerms
{
    int contacts = 0;               ///< learned from
    double weight = 0;              ///< of these contacts, in contacts of today: age and habit count less
    int answered = 0;               ///< contacts ever answered on the spot with it
    Timestamp newest;               ///< when the latest of the contacts ended
    Timestamp forgottenUntil;       ///< what ended until then was forgotten; not set if it never was
    std::vector<LearnedTerm> terms; ///< heaviest first; of the same weight words before pairs and characters
};

/// What is in the index: the hub's lesson and the contacts that still wait. Nothing learned gives zeros.
/// @param limit terms at most
[[nodiscard]] Result<LearnedTerms> learnedTerms(db::Connection& connection, const QString& number, int limit);

} // namespace madoguchi::search
