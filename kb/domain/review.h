// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kb/domain/review_form.h"

#include <optional>

namespace madoguchi {

/// What was given for one criterion. One without a score did not apply, and does not count.
struct Score
{
    CriterionId criterion;
    int points = 0; ///< 0 to the criterion's points

    bool operator==(const Score&) const = default;
};

/// A line under a review: the operator answers, the reviewer answers back.
struct ReviewReply
{
    EntryId id;
    UserId by;    ///< set by the rulebook
    Timestamp at; ///< set by the rulebook
    QString text;
    QCborMap unknown = {}; ///< fields of a newer version, kept and handed on

    bool operator==(const ReviewReply&) const = default;
};

/// What one leader makes of one contact. It travels to whoever took the contact and to those who review, and
/// to nobody else; one for calibration does not reach the operator either.
struct Review
{
    ReviewId id; ///< idOfReview() of contact and reviewer
    ContactId contact;
    UserId operatorId;        ///< who took the contact
    UserId reviewer;          ///< set by the rulebook
    bool calibration = false; ///< a second opinion, to compare reviewers; stays what it was made as
    ReviewSampleId sample;    ///< the draw it comes from; null = picked by hand
    Timestamp reviewedAt;     ///< set by the rulebook
    /// The form as it stood, so that later changes of the form change no judgement.
    std::vector<Criterion> criteria;
    std::vector<Score> scores;
    QString comment;
    Timestamp seenAt; ///< when the operator said so; set by the rulebook, and unset when what it says changes
    std::vector<ReviewReply> replies; ///< oldest first
    qint64 version = 0;               ///< set by the rulebook; 0 = new
    Timestamp erasedAt = {};          ///< when a citizen's words were taken out of it (erasure.h)
    QCborMap unknown = {};            ///< fields of a newer version, kept and handed on

    bool operator==(const Review&) const = default;
};

/// One reviewer has one review of one contact.
[[nodiscard]] ReviewId idOfReview(const ContactId& contact, const UserId& reviewer);

/// What was given for this criterion; nothing if it did not apply.
[[nodiscard]] std::optional<int> pointsFor(const Review& review, const CriterionId& criterion);
/// 0 to 100: the weighted mean of points over the criteria that applied, each as a share of its most. Nothing
/// if none did.
[[nodiscard]] std::optional<double> totalOf(const Review& review);

[[nodiscard]] QByteArray encode(const Review& review);
/// @return Corrupt if the bytes are not a review.
[[nodiscard]] Result<Review> decodeReview(const QByteArray& body);

} // namespace madoguchi
