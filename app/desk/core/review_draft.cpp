// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk/core/review_draft.h"

#include "kb/domain/cbor_fields.h"

namespace madoguchi::desk {

namespace {

enum Key { ReviewKey = 1, LeftKey };

} // namespace

ReviewDraft ReviewDraft::of(const Review& review)
{
    ReviewDraft draft{review, {}};
    for (const Criterion& criterion : review.criteria) {
        if (!pointsFor(review, criterion.id))
            draft.left.insert(criterion.id);
    }
    return draft;
}

bool ReviewDraft::isJudged(const CriterionId& criterion) const
{
    return left.contains(criterion) || pointsFor(review, criterion).has_value();
}

std::optional<CriterionId> ReviewDraft::firstOpen() const
{
    for (const Criterion& criterion : review.criteria) {
        if (!isJudged(criterion.id))
            return criterion.id;
    }
    return std::nullopt;
}

void ReviewDraft::judge(const CriterionId& criterion, std::optional<int> points)
{
    const auto asked = std::find_if(review.criteria.begin(), review.criteria.end(),
                                    [&](const Criterion& candidate) { return candidate.id == criterion; });
    if (asked == review.criteria.end() || (points && (*points < 0 || *points > asked->points)))
        return;
    std::erase_if(review.scores, [&](const Score& score) { return score.criterion == criterion; });
    left.erase(criterion);
    if (points)
        review.scores.push_back({criterion, *points});
    else
        left.insert(criterion);
    // In the form's order, so that the same judgement is the same whatever was judged first.
    const auto place = [this](const Score& score) {
        return std::find_if(review.criteria.begin(), review.criteria.end(),
                            [&](const Criterion& candidate) { return candidate.id == score.criterion; });
    };
    std::sort(review.scores.begin(), review.scores.end(),
              [&](const Score& a, const Score& b) { return place(a) < place(b); });
}

bool ReviewDraft::saysTheSame(const ReviewDraft& other) const
{
    return review.scores == other.review.scores && review.comment == other.review.comment &&
           review.calibration == other.review.calibration && left == other.left;
}

QByteArray encode(const ReviewDraft& draft)
{
    FieldWriter out;
    out.blob(ReviewKey, encode(draft.review));
    QCborArray left;
    for (const CriterionId& criterion : draft.left)
        left.append(QCborValue(criterion.toBytes()));
    out.value(LeftKey, left);
    return out.bytes();
}

Result<ReviewDraft> decodeReviewDraft(const QByteArray& body)
{
    FieldReader in(QCborValue::fromCbor(body).toMap());
    MADOGUCHI_TRY_ASSIGN(review, decodeReview(in.blob(ReviewKey)));
    ReviewDraft draft{review, {}};
    for (const QCborValue& left : in.array(LeftKey))
        draft.left.insert(CriterionId::fromBytes(left.toByteArray()));
    MADOGUCHI_TRY(in.check(QStringLiteral("review.draft")));
    return draft;
}

} // namespace madoguchi::desk
