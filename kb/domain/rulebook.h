// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kb/base/result.h"
#include "kb/domain/actor.h"
#include "kb/domain/command.h"
#include "kb/domain/lesson.h"
#include "kb/domain/row.h"

#include <optional>

namespace madoguchi {

// The rulebook: what a command makes of an entity, and who may give it. Pure functions; desk and hub run the
// same ones, the desk at once, the hub with authority. Any thread.
//
// Errors: InvalidInput (key names the field: "contact.inquiry.missing"), Refused (role may not), Conflict
// (based on another version than the current one), NotFound (nothing there to change).

/// The longest texts accepted, in UTF-16 units.
namespace limits {
inline constexpr int question = 500;
inline constexpr int answer = 100'000;
inline constexpr int shortText = 500;
inline constexpr int cardText = 5'000;
inline constexpr int reading = 200'000;
inline constexpr int glosses = 20'000;
inline constexpr int inquiry = 20'000;
inline constexpr int keywords = 100;
inline constexpr int sources = 100;
inline constexpr int articlesPerContact = 50;
inline constexpr int amendmentsPerContact = 100;
inline constexpr int synonymsPerGroup = 50;
inline constexpr int searchesPerBatch = 100;
inline constexpr int termsPerSearch = 100;
inline constexpr int articlesPerSearch = 100;
inline constexpr int actsPerBatch = 100;
inline constexpr int actCode = 40;
inline constexpr int actMark = 16; ///< bytes
} // namespace limits

[[nodiscard]] Result<Contact> apply(const std::optional<Contact>& current, const LogContact& command,
                                    const Actor& actor, Timestamp now);
[[nodiscard]] Result<Contact> apply(const std::optional<Contact>& current, const AmendContact& command,
                                    const Actor& actor, Timestamp now);
[[nodiscard]] Result<Article> apply(const std::optional<Article>& current, const SaveArticle& command,
                                    const Actor& actor, Timestamp now);
[[nodiscard]] Result<Lesson> apply(const std::optional<Lesson>& current, const ForgetLessons& command,
                                   const Actor& actor, Timestamp now);
[[nodiscard]] Result<SynonymGroup> apply(const std::optional<SynonymGroup>& current,
                                         const SaveSynonyms& command, const Actor& actor, Timestamp now);
[[nodiscard]] Result<Pin> apply(const std::optional<Pin>& current, const SavePin& command, const Actor& actor,
                                Timestamp now);
[[nodiscard]] Result<CentreCalendar> apply(const std::optional<CentreCalendar>& current,
                                           const SaveCentreCalendar& command, const Actor& actor,
                                           Timestamp now);
/// Whoever takes contacts may hand in searches; the time is rounded to the hour here too, whatever was sent.
[[nodiscard]] Result<SearchBatch> apply(const std::optional<SearchBatch>& current,
                                        const RecordSearches& command, const Actor& actor, Timestamp now);

/// Whoever is signed in may tell what they did; every batch is told once. Only what a desk has to tell, and
/// no words: "acts.record.act", "acts.record.code" …
[[nodiscard]] Result<ActBatch> apply(const std::optional<ActBatch>& current, const RecordActs& command,
                                     const Actor& actor, Timestamp now);

/// The same over stored rows, whatever the command: what both stores call.
[[nodiscard]] Result<EntityRow> apply(const std::optional<EntityRow>& current, const Command& command,
                                      const Actor& actor, Timestamp now);

/// Checks fields alone, as a form does while it is filled in. @{
[[nodiscard]] Result<void> checkContact(const ContactContent& content);
[[nodiscard]] Result<void> checkArticle(const Article& article);
/// `words` as tidied(): two at least, or one that begins with "-". Errors "synonyms.words.too-few" …
[[nodiscard]] Result<void> checkSynonyms(const SynonymGroup& group);
[[nodiscard]] Result<void> checkPin(const Pin& pin);
/// @}

/// True if this role may create and change Q&As owned by `owner`; a department only its own and those of
/// units below.
[[nodiscard]] bool mayEditArticle(const Actor& actor, const QString& owner);
/// True if it may correct this contact: one's own, or anyone's from leader upwards.
[[nodiscard]] bool mayAmendContact(const Actor& actor, const Contact& contact);
/// True if this role may have forgotten what was learned about a Q&A: supervisors and administrators.
[[nodiscard]] bool mayForgetLessons(const Actor& actor);
/// True if it may change the centre's synonyms.
[[nodiscard]] bool mayEditSynonyms(const Actor& actor);
/// True if it may change the centre's calendar.
[[nodiscard]] bool mayEditCentreCalendar(const Actor& actor);
/// True if it may pin Q&As for everyone.
[[nodiscard]] bool mayPin(const Actor& actor);

} // namespace madoguchi
