// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kb/domain/review.h"

namespace madoguchi::desk {

// Two reviewers on the same contact, side by side. Pure.

/// Those whose scores `reader` may see without being led by them: their own, those about their own contacts,
/// and those of contacts they have reviewed themselves.
[[nodiscard]] std::vector<Review> openReviews(const std::vector<Review>& reviews, const UserId& reader);

/// What two reviewers gave for one criterion. Nothing: it did not apply, or was not in that form.
struct ScorePair
{
    Criterion criterion; ///< of the first one's form, where it has it
    std::optional<int> first;
    std::optional<int> second;
    int firstMost = 0;  ///< points of the criterion in the first one's form; 0 = not in it
    int secondMost = 0; ///< in the second one's

    /// How far apart, 0 to 100 per cent of the scale; nothing unless both gave points.
    [[nodiscard]] std::optional<double> difference() const;
    bool operator==(const ScorePair&) const = default;
};

/// How well two or more agree. The means are over `compared`, the scores both gave.
struct Agreement
{
    int compared = 0;
    int equal = 0;             ///< of those compared
    int oneSided = 0;          ///< one gave points, the other said it did not apply
    double meanDifference = 0; ///< per cent of the scale; 0 if nothing was compared

    bool operator==(const Agreement&) const = default;
};

struct ReviewPair
{
    Review first; ///< the earlier one
    Review second;
    bool operator==(const ReviewPair&) const = default;
};

/// Every two reviews of one contact; the contact reviewed last comes first.
[[nodiscard]] std::vector<ReviewPair> pairsOf(const std::vector<Review>& reviews);
/// In the order of the first one's form; what only the second one's has comes after it.
[[nodiscard]] std::vector<ScorePair> sideBySide(const ReviewPair& pair);
[[nodiscard]] Agreement agreementOf(const std::vector<ScorePair>& scores);
/// Over all of them.
[[nodiscard]] Agreement agreementOf(const std::vector<ReviewPair>& pairs);

} // namespace madoguchi::desk
