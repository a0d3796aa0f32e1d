// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kb/db/connection.h"
#include "kb/domain/contact.h"
#include "kb/search/query_terms.h"

#include <QHash>

namespace madoguchi::search {

// What past contacts teach: which terms of inquiries go with which Q&As. Only terms that stand in some Q&A are kept, so
// nothing of a citizen's own words leaves the contact. The tables are part of the index and derived like it.

/// What of a contact's text is learned from, and for which Q&As.
struct Lesson {
    QString inquiry;
    QStringList articles; ///< numbers; none, or too many to mean anything, teach nothing
};

[[nodiscard]] Lesson lessonOf(const ContactContent& content);

/// Adds a lesson, or takes it back if its contact was amended or is gone. Inside the caller's transaction. @{
[[nodiscard]] Result<void> learn(db::Connection& connection, const Lesson& lesson);
[[nodiscard]] Result<void> unlearn(db::Connection& connection, const Lesson& lesson);
/// @}

/// How well each Q&A number fits the query by what was learned; words, pairs and characters each divided by their best,
/// weighed 1, 1 and 0.5 and added up.
[[nodiscard]] Result<QHash<QString, double>> learnedScores(db::Connection& connection, const QueryTerms& terms);

} // namespace madoguchi::search
