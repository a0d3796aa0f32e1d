// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk/core/calibration.h"

#include <algorithm>
#include <cmath>
#include <set>
#include <tuple>

namespace madoguchi::desk {

namespace {

const Criterion* criterionOf(const Review& review, const CriterionId& id)
{
    const auto found = std::find_if(review.criteria.begin(), review.criteria.end(),
                                    [&id](const Criterion& criterion) { return criterion.id == id; });
    return found == review.criteria.end() ? nullptr : &*found;
}

ScorePair pairOf(const ReviewPair& pair, const CriterionId& id)
{
    const Criterion* first = criterionOf(pair.first, id);
    const Criterion* second = criterionOf(pair.second, id);
    ScorePair scores;
    scores.criterion = first ? *first : *second;
    scores.first = pointsFor(pair.first, id);
    scores.second = pointsFor(pair.second, id);
    scores.firstMost = first ? first->points : 0;
    scores.secondMost = second ? second->points : 0;
    return scores;
}

bool isEarlier(const Review& a, const Review& b)
{
    return std::tuple(a.reviewedAt.ms, a.id.value) < std::tuple(b.reviewedAt.ms, b.id.value);
}

} // namespace

std::vector<Review> openReviews(const std::vector<Review>& reviews, const UserId& reader)
{
    std::set<ContactId> judged;
    for (const Review& review : reviews) {
        if (review.reviewer == reader)
            judged.insert(review.contact);
    }
    std::vector<Review> open;
    for (const Review& review : reviews) {
        if (review.operatorId == reader ? !review.calibration : judged.contains(review.contact))
            open.push_back(review);
    }
    return open;
}

std::optional<double> ScorePair::difference() const
{
    if (!first || !second || firstMost <= 0 || secondMost <= 0)
        return std::nullopt;
    // A form that was changed in between may have another scale.
    return 100.0 * std::abs(double(*first) / firstMost - double(*second) / secondMost);
}

std::vector<ReviewPair> pairsOf(const std::vector<Review>& reviews)
{
    std::vector<ReviewPair> pairs;
    for (size_t i = 0; i < reviews.size(); ++i) {
        for (size_t j = i + 1; j < reviews.size(); ++j) {
            const Review& a = reviews[i];
            const Review& b = reviews[j];
            if (a.contact != b.contact || a.reviewer == b.reviewer)
                continue;
            pairs.push_back(isEarlier(a, b) ? ReviewPair{a, b} : ReviewPair{b, a});
        }
    }
    std::stable_sort(pairs.begin(), pairs.end(),
                     [](const ReviewPair& a, const ReviewPair& b) { return isEarlier(b.second, a.second); });
    return pairs;
}

std::vector<ScorePair> sideBySide(const ReviewPair& pair)
{
    std::vector<ScorePair> scores;
    for (const Criterion& criterion : pair.first.criteria)
        scores.push_back(pairOf(pair, criterion.id));
    for (const Criterion& criterion : pair.second.criteria) {
        if (!criterionOf(pair.first, criterion.id))
            scores.push_back(pairOf(pair, criterion.id));
    }
    return scores;
}

Agreement agreementOf(const std::vector<ScorePair>& scores)
{
    Agreement agreement;
    double sum = 0;
    for (const ScorePair& score : scores) {
        const auto difference = score.difference();
        if (!difference) {
            const bool bothAsked = score.firstMost > 0 && score.secondMost > 0;
            agreement.oneSided += bothAsked && score.first.has_value() != score.second.has_value() ? 1 : 0;
            continue;
        }
        ++agreement.compared;
        sum += *difference;
        agreement.equal += *difference < 1e-9 ? 1 : 0;
    }
    agreement.meanDifference = agreement.compared > 0 ? sum / agreement.compared : 0;
    return agreement;
}

Agreement agreementOf(const std::vector<ReviewPair>& pairs)
{
    std::vector<ScorePair> all;
    for (const ReviewPair& pair : pairs) {
        const std::vector<ScorePair> scores = sideBySide(pair);
        all.insert(all.end(), scores.begin(), scores.end());
    }
    return agreementOf(all);
}

} // namespace madoguchi::desk
