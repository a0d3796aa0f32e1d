// SPDX-License-Identifier: GPL-3.0-or-later
// Reviews, their form, samples and hand-overs: who may, what is refused, what stays.
#include "kb/domain/quality_rulebook.h"
#include "kb/domain/room_rulebook.h"
#include "tests/support/printers.h"
#include "tests/unit/domain/quality_samples.h"
#include "tests/unit/domain/samples.h"

using namespace madoguchi;

namespace {

const Timestamp now{1'700'000'900'000};
const Actor op{{sampleUuid(6)}, Role::Operator, {}};
const Actor leader{{sampleUuid(8)}, Role::Leader, {}};
const Actor other{{sampleUuid(9)}, Role::Leader, {}};
const Actor supervisor{{sampleUuid(10)}, Role::Supervisor, {}};
const Actor administrator{{sampleUuid(11)}, Role::Administrator, {}};

template <typename T>
QString keyOf(const Result<T>& result)
{
    return result ? QStringLiteral("fine") : result.error().key;
}

Result<Review> save(const std::optional<Review>& current, const Review& next, const Actor& actor)
{
    return apply(current, SaveReview{next, current ? current->version : 0}, actor, now);
}

Review given()
{
    const auto review = save(std::nullopt, sampleReview(), leader);
    REQUIRE(review);
    return *review;
}

Result<Review> reply(const Review& review, const Actor& actor, const QString& text, int id = 60)
{
    return apply(review, ReplyToReview{review.id, {{sampleUuid(id)}, {}, {}, text, {}}}, actor, now);
}

} // namespace

TEST_CASE("the total is the weighted mean of what applied, out of 100")
{
    Review review = sampleReview();
    CHECK(*totalOf(review) == Approx(100 * (1 * 4.0 / 5 + 3 * 7.0 / 10) / 4));
    review.scores.pop_back();
    CHECK(*totalOf(review) == Approx(80));
    CHECK(pointsFor(review, review.criteria[0].id) == 4);
    CHECK_FALSE(pointsFor(review, review.criteria[1].id));
    review.scores.clear();
    CHECK_FALSE(totalOf(review));
}

TEST_CASE("leaders review what others answered, and nobody else does")
{
    const Review review = given();
    CHECK(review.reviewer == leader.user);
    CHECK(review.reviewedAt == now);
    CHECK(review.version == 1);
    CHECK(review.replies.empty());
    CHECK_FALSE(review.seenAt.isSet());
    CHECK(keyOf(save(std::nullopt, sampleReview(), op)) == u"review.role");
    CHECK(keyOf(save(std::nullopt, sampleReview(), administrator)) == u"review.role");
    // Another's review has another id: nobody writes in somebody else's name.
    CHECK(keyOf(save(std::nullopt, sampleReview(), other)) == u"review.reviewer");
    Review own = sampleReview();
    own.operatorId = leader.user;
    CHECK(keyOf(save(std::nullopt, own, leader)) == u"review.own");
    CHECK(keyOf(apply(review, SaveReview{sampleReview(), 0}, leader, now)) == u"review.version");
}

TEST_CASE("a review gives points that the form has, for something at least")
{
    Review review = sampleReview();
    review.scores[0].points = 6;
    CHECK(keyOf(checkReview(review)) == u"review.scores");
    review.scores[0].points = -1;
    CHECK(keyOf(checkReview(review)) == u"review.scores");
    review = sampleReview();
    review.scores[1].criterion = review.scores[0].criterion;
    CHECK(keyOf(checkReview(review)) == u"review.scores");
    review.scores.clear();
    CHECK(keyOf(checkReview(review)) == u"review.scores.missing");
    review = sampleReview();
    review.comment = QString(limits::reviewText + 1, u'あ');
    CHECK(keyOf(checkReview(review)) == u"review.comment.too-long");
    CHECK(keyOf(checkReview(sampleReview())) == u"fine");
}

TEST_CASE("who may read a review does not change under the one it is about")
{
    Review moved = given();
    moved.operatorId = {sampleUuid(12)};
    CHECK(keyOf(save(given(), moved, leader)) == u"review.fields");
    moved = given();
    moved.calibration = true;
    CHECK(keyOf(save(given(), moved, leader)) == u"review.fields");
}

TEST_CASE("the operator sees a review, answers, and is answered, a changed judgement is unseen again")
{
    const auto seen = reply(given(), op, {});
    REQUIRE(seen);
    CHECK(seen->seenAt == now);
    CHECK(seen->replies.empty());
    const auto answered = reply(*seen, op, QStringLiteral("電話が遠かったのです"));
    REQUIRE(answered);
    CHECK(answered->replies.at(0).by == op.user);
    const auto both = reply(*answered, leader, QStringLiteral("わかりました"), 61);
    REQUIRE(both);
    CHECK(keyOf(reply(*both, leader, {}, 62)) == u"review.reply.missing");
    CHECK(keyOf(reply(*both, op, QStringLiteral("もう一度"), 61)) == u"review.reply.exists");
    CHECK(keyOf(reply(*both, {{sampleUuid(13)}, Role::Operator, {}}, QStringLiteral("?"), 63)) ==
          u"review.absent");

    Review again = *both;
    again.replies.clear();
    auto saved = save(*both, again, leader);
    REQUIRE(saved);
    CHECK(saved->seenAt.isSet());
    CHECK(saved->replies.size() == 2);
    again.scores[0].points = 5;
    saved = save(*both, again, leader);
    REQUIRE(saved);
    CHECK_FALSE(saved->seenAt.isSet());
    CHECK(saved->replies.size() == 2);
}

TEST_CASE("a second opinion is not for the operator")
{
    Review second = sampleReview();
    second.calibration = true;
    const auto saved = save(std::nullopt, second, leader);
    REQUIRE(saved);
    CHECK_FALSE(mayReadReview(op, *saved));
    CHECK(mayReadReview(other, *saved));
    CHECK(keyOf(reply(*saved, op, QStringLiteral("なぜですか"))) == u"review.absent");
}

TEST_CASE("supervisors change the form, each criterion has a title, a weight and points")
{
    const auto change = [](const ReviewForm& form, const Actor& actor) {
        return apply(std::nullopt, SaveReviewForm{form, 0}, actor, now);
    };
    const auto form = change(sampleReviewForm(), supervisor);
    REQUIRE(form);
    CHECK(form->version == 1);
    CHECK(form->changedBy == supervisor.user);
    CHECK(keyOf(change(sampleReviewForm(), leader)) == u"review-form.edit");
    CHECK(keyOf(apply(form.value(), SaveReviewForm{*form, 0}, supervisor, now)) == u"review-form.version");
    ReviewForm wrong;
    CHECK(keyOf(change(wrong, supervisor)) == u"review-form.criteria.missing");
    wrong = sampleReviewForm();
    wrong.criteria[1].weight = 101;
    CHECK(keyOf(change(wrong, supervisor)) == u"review-form.weight");
    wrong = sampleReviewForm();
    wrong.criteria[0].points = 0;
    CHECK(keyOf(change(wrong, supervisor)) == u"review-form.points");
    wrong = sampleReviewForm();
    wrong.criteria[0].title = QStringLiteral(" ");
    CHECK(keyOf(change(wrong, supervisor)) == u"review-form.title.missing");
    wrong = sampleReviewForm();
    wrong.criteria[1].id = wrong.criteria[0].id;
    CHECK(keyOf(change(wrong, supervisor)) == u"review-form.criteria");
}

TEST_CASE("what was drawn is kept once, with who drew it")
{
    const auto sample = apply(std::nullopt, SaveReviewSample{sampleReviewSample()}, other, now);
    REQUIRE(sample);
    CHECK(sample->drawnBy == other.user);
    CHECK(sample->drawnAt == now);
    CHECK(keyOf(apply(*sample, SaveReviewSample{*sample}, other, now)) == u"review-sample.exists");
    CHECK(keyOf(apply(std::nullopt, SaveReviewSample{*sample}, op, now)) == u"review.role");
    CHECK(keyOf(apply(std::nullopt, SaveReviewSample{ReviewSample{}}, other, now)) ==
          u"review-sample.contacts.missing");
}

TEST_CASE("a hand-over is received once, by somebody else")
{
    const auto written = apply(std::nullopt, WriteHandOver{sampleHandOver()}, leader, now);
    REQUIRE(written);
    CHECK(written->writtenBy == leader.user);
    CHECK_FALSE(written->isReceived());
    const auto receive = [](const HandOver& it, const Actor& by) {
        return apply(it, ReceiveHandOver{it.id}, by, now);
    };
    CHECK(keyOf(receive(*written, leader)) == u"handover.own");
    CHECK(keyOf(receive(*written, op)) == u"handover.role");
    const auto received = receive(*written, other);
    REQUIRE(received);
    CHECK(received->receivedBy == other.user);
    CHECK(keyOf(receive(*received, supervisor)) == u"handover.received");
    HandOver nothing = sampleHandOver();
    nothing.text.clear();
    CHECK(keyOf(apply(std::nullopt, WriteHandOver{nothing}, leader, now)) == u"fine");
    nothing.open.clear();
    CHECK(keyOf(apply(std::nullopt, WriteHandOver{nothing}, leader, now)) == u"handover.text.missing");
    CHECK(keyOf(apply(std::nullopt, WriteHandOver{sampleHandOver()}, op, now)) == u"handover.role");
}
