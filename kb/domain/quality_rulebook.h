// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kb/domain/actor.h"
#include "kb/domain/quality_commands.h"

#include <optional>

namespace madoguchi {

// The rulebook's part on quality. As all of it: pure, the same at desk and hub, errors as in rulebook.h.

/// The form: supervisors change it. Errors of fields "review-form.criteria.missing", "….too-many",
/// "review-form.title.missing", "….weight", "….points".
[[nodiscard]] Result<ReviewForm> apply(const std::optional<ReviewForm>& current,
                                       const SaveReviewForm& command, const Actor& actor, Timestamp now);

/// Reviews: leaders and supervisors give them, of others' contacts ("review.own"), and change what they gave
/// themselves ("review.reviewer"). A reply comes from the operator or from those who review; a changed
/// judgement keeps the replies, and is unseen again.
/// @{
[[nodiscard]] Result<Review> apply(const std::optional<Review>& current, const SaveReview& command,
                                   const Actor& actor, Timestamp now);
[[nodiscard]] Result<Review> apply(const std::optional<Review>& current, const ReplyToReview& command,
                                   const Actor& actor, Timestamp now);
/// @}

/// Samples: those who review draw them; what was drawn is not changed.
[[nodiscard]] Result<ReviewSample> apply(const std::optional<ReviewSample>& current,
                                         const SaveReviewSample& command, const Actor& actor, Timestamp now);

/// Checks fields alone, as a form does while it is filled in. @{
[[nodiscard]] Result<void> checkReviewForm(const ReviewForm& form);
/// "review.scores.missing": nothing was judged; "review.scores": points a criterion does not have.
[[nodiscard]] Result<void> checkReview(const Review& review);
[[nodiscard]] Result<void> checkReply(const QString& text);
/// @}

/// True if this role reviews contacts, and reads the reviews of all. It is about people at work: those who
/// lead them, not those who look after the machines.
[[nodiscard]] bool mayReview(const Actor& actor);
/// True if it may change what reviews look at.
[[nodiscard]] bool mayEditReviewForm(const Actor& actor);
/// True if it may read this review.
[[nodiscard]] bool mayReadReview(const Actor& actor, const Review& review);

namespace limits {
inline constexpr int criteria = 50;
inline constexpr int criterionWeight = 100;
inline constexpr int criterionPoints = 10;
inline constexpr int reviewText = 5'000; ///< of a comment, a reply
inline constexpr int repliesPerReview = 100;
inline constexpr int contactsPerSample = 5'000;
} // namespace limits

} // namespace madoguchi
