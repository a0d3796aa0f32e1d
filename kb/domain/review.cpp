// SPDX-License-Identifier: GPL-3.0-or-later
#include "kb/domain/review.h"

#include "kb/domain/cbor_fields.h"

#include <algorithm>

namespace madoguchi {

namespace {

enum Key {
    IdKey = 1,
    ContactKey,
    OperatorKey,
    Reviewer,
    Calibration,
    Sample,
    ReviewedAt,
    Criteria,
    Scores,
    Comment,
    SeenAt,
    Replies,
    Version
};
enum ScoreKey { ScoredCriterion = 1, Points };
enum ReplyKey { ReplyId = 1, By, At, Text };

QCborMap toCbor(const Score& score)
{
    FieldWriter out;
    out.uuid(ScoredCriterion, score.criterion.value);
    out.integer(Points, score.points);
    return out.map();
}

QCborMap toCbor(const ReviewReply& reply)
{
    FieldWriter out;
    out.uuid(ReplyId, reply.id.value);
    out.uuid(By, reply.by.value);
    out.time(At, reply.at);
    out.text(Text, reply.text);
    out.unknown(reply.unknown);
    return out.map();
}

template <typename Parts>
QCborArray arrayOf(const Parts& parts)
{
    QCborArray array;
    for (const auto& part : parts)
        array.append(toCbor(part));
    return array;
}

Result<Score> scoreFromCbor(const QCborMap& map)
{
    FieldReader in(map);
    const Score score{{in.uuid(ScoredCriterion)}, static_cast<int>(in.integer(Points))};
    MADOGUCHI_TRY(in.check(QStringLiteral("review.score")));
    return score;
}

Result<ReviewReply> replyFromCbor(const QCborMap& map)
{
    FieldReader in(map);
    ReviewReply reply;
    reply.id = {in.uuid(ReplyId)};
    reply.by = {in.uuid(By)};
    reply.at = in.time(At);
    reply.text = in.text(Text);
    reply.unknown = in.unknown();
    MADOGUCHI_TRY(in.check(QStringLiteral("review.reply")));
    return reply;
}

template <typename Part>
Result<std::vector<Part>> partsOf(const QCborArray& array, Result<Part> (*read)(const QCborMap&))
{
    std::vector<Part> parts;
    for (const QCborValue& value : array) {
        MADOGUCHI_TRY_ASSIGN(part, read(value.toMap()));
        parts.push_back(part);
    }
    return parts;
}

} // namespace

ReviewId idOfReview(const ContactId& contact, const UserId& reviewer)
{
    return {uuidForName(QStringLiteral("review:") + contact.toString() + u':' + reviewer.toString())};
}

std::optional<int> pointsFor(const Review& review, const CriterionId& criterion)
{
    const auto found = std::find_if(review.scores.begin(), review.scores.end(),
                                    [&](const Score& score) { return score.criterion == criterion; });
    return found == review.scores.end() ? std::nullopt : std::optional(found->points);
}

std::optional<double> totalOf(const Review& review)
{
    double sum = 0;
    int weights = 0;
    for (const Criterion& criterion : review.criteria) {
        const auto points = pointsFor(review, criterion.id);
        if (!points)
            continue;
        sum += criterion.weight * static_cast<double>(*points) / criterion.points;
        weights += criterion.weight;
    }
    return weights == 0 ? std::nullopt : std::optional(100 * sum / weights);
}

QByteArray encode(const Review& review)
{
    FieldWriter out;
    out.uuid(IdKey, review.id.value);
    out.uuid(ContactKey, review.contact.value);
    out.uuid(OperatorKey, review.operatorId.value);
    out.uuid(Reviewer, review.reviewer.value);
    out.integer(Calibration, review.calibration ? 1 : 0);
    out.uuid(Sample, review.sample.value);
    out.time(ReviewedAt, review.reviewedAt);
    out.value(Criteria, arrayOf(review.criteria));
    out.value(Scores, arrayOf(review.scores));
    out.text(Comment, review.comment);
    out.time(SeenAt, review.seenAt);
    if (!review.replies.empty())
        out.value(Replies, arrayOf(review.replies));
    out.integer(Version, review.version);
    out.time(erasedAtKey, review.erasedAt);
    out.unknown(review.unknown);
    return out.bytes();
}

Result<Review> decodeReview(const QByteArray& body)
{
    MADOGUCHI_TRY_ASSIGN(map, parseMap(body, QStringLiteral("review")));
    FieldReader in(map);
    Review review;
    review.id = {in.uuid(IdKey)};
    review.contact = {in.uuid(ContactKey)};
    review.operatorId = {in.uuid(OperatorKey)};
    review.reviewer = {in.uuid(Reviewer)};
    review.calibration = in.integer(Calibration) != 0;
    review.sample = {in.uuid(Sample)};
    review.reviewedAt = in.time(ReviewedAt);
    MADOGUCHI_TRY_ASSIGN(criteria, partsOf(in.array(Criteria), criterionFromCbor));
    review.criteria = criteria;
    MADOGUCHI_TRY_ASSIGN(scores, partsOf(in.array(Scores), scoreFromCbor));
    review.scores = scores;
    review.comment = in.text(Comment);
    review.seenAt = in.time(SeenAt);
    MADOGUCHI_TRY_ASSIGN(replies, partsOf(in.array(Replies), replyFromCbor));
    review.replies = replies;
    review.version = in.integer(Version);
    review.erasedAt = in.time(erasedAtKey);
    review.unknown = in.unknown();
    MADOGUCHI_TRY(in.check(QStringLiteral("review")));
    if (review.id.isNull() || review.contact.isNull() || review.operatorId.isNull())
        return failure(ErrorCode::Corrupt, QStringLiteral("row.fields"), QStringLiteral("review"));
    return review;
}

} // namespace madoguchi
