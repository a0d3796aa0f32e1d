// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kb/domain/review.h"

#include <set>

namespace madoguchi::desk {

/// A review as it is being written: a criterion without points was either said not to apply, or not yet
/// judged.
struct ReviewDraft
{
    Review review;
    std::set<CriterionId> left; ///< said not to apply

    /// As it was saved: what has no points did not apply.
    [[nodiscard]] static ReviewDraft of(const Review& review);
    /// With points, or said not to apply.
    [[nodiscard]] bool isJudged(const CriterionId& criterion) const;
    /// The first one that is not; nothing if all are.
    [[nodiscard]] std::optional<CriterionId> firstOpen() const;
    /// Nothing: does not apply. Points beyond the criterion's are not taken.
    void judge(const CriterionId& criterion, std::optional<int> points);
    /// True if a person would read the same.
    [[nodiscard]] bool saysTheSame(const ReviewDraft& other) const;

    bool operator==(const ReviewDraft&) const = default;
};

[[nodiscard]] QByteArray encode(const ReviewDraft& draft);
/// @return Corrupt if the bytes are not a draft.
[[nodiscard]] Result<ReviewDraft> decodeReviewDraft(const QByteArray& body);

} // namespace madoguchi::desk
