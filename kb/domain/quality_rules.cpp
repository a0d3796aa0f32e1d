// SPDX-License-Identifier: GPL-3.0-or-later
#include "kb/domain/field_checks.h"
#include "kb/domain/quality_rulebook.h"
#include "kb/domain/rulebook.h"

#include <set>

namespace madoguchi {

namespace {

Result<void> checkCriterion(const Criterion& criterion)
{
    MADOGUCHI_TRY(checkFilled(criterion.title, QStringLiteral("review-form.title")));
    MADOGUCHI_TRY(checkLength(criterion.title, limits::shortText, QStringLiteral("review-form.title")));
    MADOGUCHI_TRY(checkLength(criterion.hint, limits::cardText, QStringLiteral("review-form.hint")));
    if (criterion.weight < 1 || criterion.weight > limits::criterionWeight)
        return failure(ErrorCode::InvalidInput, QStringLiteral("review-form.weight"), criterion.title);
    if (criterion.points < 1 || criterion.points > limits::criterionPoints)
        return failure(ErrorCode::InvalidInput, QStringLiteral("review-form.points"), criterion.title);
    return {};
}

Result<void> checkCriteria(const std::vector<Criterion>& criteria)
{
    if (criteria.empty())
        return failure(ErrorCode::InvalidInput, QStringLiteral("review-form.criteria.missing"));
    if (static_cast<int>(criteria.size()) > limits::criteria)
        return failure(ErrorCode::InvalidInput, QStringLiteral("review-form.criteria.too-many"));
    std::set<CriterionId> seen;
    for (const Criterion& criterion : criteria) {
        MADOGUCHI_TRY(checkCriterion(criterion));
        if (criterion.id.isNull() || !seen.insert(criterion.id).second)
            return failure(ErrorCode::InvalidInput, QStringLiteral("review-form.criteria"));
    }
    return {};
}

Result<void> checkScores(const Review& review)
{
    if (review.scores.empty())
        return failure(ErrorCode::InvalidInput, QStringLiteral("review.scores.missing"));
    std::set<CriterionId> seen;
    for (const Score& score : review.scores) {
        const auto criterion =
            std::find_if(review.criteria.begin(), review.criteria.end(),
                         [&](const Criterion& candidate) { return candidate.id == score.criterion; });
        if (criterion == review.criteria.end() || score.points < 0 || score.points > criterion->points ||
            !seen.insert(score.criterion).second)
            return failure(ErrorCode::InvalidInput, QStringLiteral("review.scores"));
    }
    return {};
}

bool saysTheSame(const Review& a, const Review& b)
{
    return a.scores == b.scores && a.comment == b.comment && a.criteria == b.criteria;
}

} // namespace

bool mayReview(const Actor& actor)
{
    return actor.role == Role::Leader || actor.role == Role::Supervisor;
}

bool mayEditReviewForm(const Actor& actor)
{
    return actor.role == Role::Supervisor;
}

bool mayReadReview(const Actor& actor, const Review& review)
{
    return mayReview(actor) || (!review.calibration && actor.user == review.operatorId);
}

Result<void> checkReviewForm(const ReviewForm& form)
{
    return checkCriteria(form.criteria);
}

Result<void> checkReview(const Review& review)
{
    MADOGUCHI_TRY(checkCriteria(review.criteria));
    MADOGUCHI_TRY(checkScores(review));
    return checkLength(review.comment, limits::reviewText, QStringLiteral("review.comment"));
}

Result<void> checkReply(const QString& text)
{
    return checkLength(text, limits::reviewText, QStringLiteral("review.reply"));
}

Result<ReviewForm> apply(const std::optional<ReviewForm>& current, const SaveReviewForm& command,
                         const Actor& actor, Timestamp now)
{
    if (!mayEditReviewForm(actor))
        return failure(ErrorCode::Refused, QStringLiteral("review-form.edit"));
    if ((current ? current->version : 0) != command.baseVersion)
        return failure(ErrorCode::Conflict, QStringLiteral("review-form.version"));
    MADOGUCHI_TRY(checkReviewForm(command.form));
    ReviewForm form = command.form;
    form.version = command.baseVersion + 1;
    form.changedBy = actor.user;
    form.changedAt = now;
    return form;
}

Result<Review> apply(const std::optional<Review>& current, const SaveReview& command, const Actor& actor,
                     Timestamp now)
{
    Review review = command.review;
    if (!mayReview(actor))
        return failure(ErrorCode::Refused, QStringLiteral("review.role"));
    if (review.operatorId == actor.user)
        return failure(ErrorCode::Refused, QStringLiteral("review.own"));
    if (review.contact.isNull() || review.operatorId.isNull())
        return failure(ErrorCode::InvalidInput, QStringLiteral("review.fields"));
    if (review.id != idOfReview(review.contact, actor.user))
        return failure(ErrorCode::Refused, QStringLiteral("review.reviewer"));
    if ((current ? current->version : 0) != command.baseVersion)
        return failure(ErrorCode::Conflict, QStringLiteral("review.version"));
    // Who reads it hangs on these two.
    if (current && (current->operatorId != review.operatorId || current->calibration != review.calibration))
        return failure(ErrorCode::Refused, QStringLiteral("review.fields"));
    MADOGUCHI_TRY(checkReview(review));
    review.reviewer = actor.user;
    review.reviewedAt = now;
    review.replies = current ? current->replies : std::vector<ReviewReply>();
    review.seenAt = current && saysTheSame(*current, review) ? current->seenAt : Timestamp();
    review.version = command.baseVersion + 1;
    review.erasedAt = {};
    return review;
}

Result<Review> apply(const std::optional<Review>& current, const ReplyToReview& command, const Actor& actor,
                     Timestamp now)
{
    if (!current || !mayReadReview(actor, *current))
        return failure(ErrorCode::NotFound, QStringLiteral("review.absent"));
    const bool operatorSpeaks = actor.user == current->operatorId;
    const bool speaks = !command.reply.text.trimmed().isEmpty();
    if (!speaks && !operatorSpeaks)
        return failure(ErrorCode::InvalidInput, QStringLiteral("review.reply.missing"));
    if (speaks && hasEntry(current->replies, command.reply.id))
        return failure(ErrorCode::Conflict, QStringLiteral("review.reply.exists"));
    if (command.reply.id.isNull() || static_cast<int>(current->replies.size()) >= limits::repliesPerReview)
        return failure(ErrorCode::InvalidInput, QStringLiteral("review.fields"));
    MADOGUCHI_TRY(checkReply(command.reply.text));
    Review review = *current;
    if (operatorSpeaks && !review.seenAt.isSet())
        review.seenAt = now;
    if (!speaks)
        return review;
    ReviewReply reply = command.reply;
    reply.by = actor.user;
    reply.at = now;
    review.replies.push_back(std::move(reply));
    return review;
}

Result<ReviewSample> apply(const std::optional<ReviewSample>& current, const SaveReviewSample& command,
                           const Actor& actor, Timestamp now)
{
    if (!mayReview(actor))
        return failure(ErrorCode::Refused, QStringLiteral("review.role"));
    if (current)
        return failure(ErrorCode::Conflict, QStringLiteral("review-sample.exists"));
    ReviewSample sample = command.sample;
    if (sample.id.isNull() || sample.contacts.empty() || sample.perOperator < 1)
        return failure(ErrorCode::InvalidInput, QStringLiteral("review-sample.contacts.missing"));
    if (static_cast<int>(sample.contacts.size()) > limits::contactsPerSample)
        return failure(ErrorCode::InvalidInput, QStringLiteral("review-sample.contacts.too-many"));
    sample.drawnBy = actor.user;
    sample.drawnAt = now;
    return sample;
}

} // namespace madoguchi
