// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/unit/domain/quality_samples.h"

#include "tests/unit/domain/samples.h"

namespace madoguchi {

namespace {

Command commandOf(const CommandPayload& payload)
{
    return {{sampleUuid(90)}, {sampleUuid(8)}, {1'700'000'000'000}, payload};
}

} // namespace

ReviewForm sampleReviewForm()
{
    ReviewForm form;
    form.criteria = {
        {{sampleUuid(50)}, QStringLiteral("名乗りとあいさつ"), QStringLiteral("最初に名乗る"), 1, 5},
        {{sampleUuid(51)}, QStringLiteral("回答の正しさ"), QStringLiteral("Q&Aのとおり"), 3, 10},
    };
    form.version = 2;
    form.changedBy = {sampleUuid(8)};
    form.changedAt = {1'700'000'100'000};
    return form;
}

Review sampleReview()
{
    Review review;
    review.contact = {sampleUuid(1)};
    review.operatorId = {sampleUuid(6)};
    review.reviewer = {sampleUuid(8)};
    review.id = idOfReview(review.contact, review.reviewer);
    review.sample = {sampleUuid(52)};
    review.reviewedAt = {1'700'000'200'000};
    review.criteria = sampleReviewForm().criteria;
    review.scores = {{{sampleUuid(50)}, 4}, {{sampleUuid(51)}, 7}};
    review.comment = QStringLiteral("落ち着いた説明でした");
    review.seenAt = {1'700'000'300'000};
    review.replies = {
        {{sampleUuid(53)}, {sampleUuid(6)}, {1'700'000'300'000}, QStringLiteral("ありがとうございます"), {}}};
    review.version = 3;
    return review;
}

ReviewSample sampleReviewSample()
{
    ReviewSample sample;
    sample.id = {sampleUuid(52)};
    sample.drawnBy = {sampleUuid(8)};
    sample.drawnAt = {1'700'000'150'000};
    sample.from = {1'699'000'000'000};
    sample.until = {1'700'000'000'000};
    sample.seed = 20'261'122;
    sample.perOperator = 3;
    sample.contacts = {{{sampleUuid(1)}, {sampleUuid(6)}, {}}, {{sampleUuid(2)}, {sampleUuid(10)}, {}}};
    return sample;
}

HandOver sampleHandOver()
{
    HandOver handOver;
    handOver.id = {sampleUuid(54)};
    handOver.writtenBy = {sampleUuid(8)};
    handOver.writtenAt = {1'700'000'400'000};
    handOver.text = QStringLiteral("断水の問い合わせが増えています");
    handOver.open = {{sampleUuid(33)}};
    handOver.receivedBy = {sampleUuid(9)};
    handOver.receivedAt = {1'700'000'500'000};
    return handOver;
}

std::vector<Command> sampleQualityCommands()
{
    return {commandOf(SaveReviewForm{sampleReviewForm(), 1}),
            commandOf(SaveReview{sampleReview(), 2}),
            commandOf(ReplyToReview{sampleReview().id,
                                    {{sampleUuid(55)}, {}, {}, QStringLiteral("次は先に確認します"), {}}}),
            commandOf(SaveReviewSample{sampleReviewSample()}),
            commandOf(WriteHandOver{sampleHandOver()}),
            commandOf(ReceiveHandOver{sampleHandOver().id})};
}

} // namespace madoguchi
