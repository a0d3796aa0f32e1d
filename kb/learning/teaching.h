// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kb/domain/contact.h"
#include "kb/domain/lesson.h"
#include "kb/text/index_terms.h"

#include <functional>

namespace madoguchi::learning {

/// A contact that used more Q&As than this was about everything, and teaches nothing of any.
inline constexpr qsizetype mostArticles = 20;
/// The newest so many contacts about a Q&A teach it; older ones would say the same in old words.
inline constexpr int contactsPerLesson = 500;

/// What of a contact teaches.
struct TeachingContact
{
    UserId operatorId; ///< whose habit it is; null: nobody's, such as an import's
    Timestamp at;      ///< when it ended, by a clock that can be relied on
    QString inquiry;
};

/// True if the contact says something of the Q&As it used.
[[nodiscard]] bool teaches(const ContactContent& content);
/// When the contact ended as far as that can be believed: no later than it was taken in.
[[nodiscard]] Timestamp endOf(const Contact& contact, Timestamp takenIn);
[[nodiscard]] TeachingContact teachingOf(const Contact& contact, Timestamp at);

/// Tells whether a term stands in a published Q&A.
using IsPublished = std::function<Result<bool>(text::TermKind kind, const QString& term)>;

/// What contacts about one Q&A teach, whatever their order: each term by what the contacts it occurred in
/// weigh. Sets contacts, units, newest and the terms. A term that stands in no published Q&A is left out,
/// and so are the lightest beyond `termsPerKind`. Errors: those of `isPublished`.
[[nodiscard]] Result<Lesson> teach(const std::vector<TeachingContact>& contacts,
                                   const IsPublished& isPublished, size_t termsPerKind);

} // namespace madoguchi::learning
