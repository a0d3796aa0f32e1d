// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kb/domain/review.h"
#include "kb/domain/review_sample.h"

namespace madoguchi {

// What is done about quality: commands about the form, reviews and samples.

/// Changes what reviews look at.
struct SaveReviewForm
{
    ReviewForm form;        ///< as it is to be
    qint64 baseVersion = 0; ///< the version the change was made on; 0 = none yet
    bool operator==(const SaveReviewForm&) const = default;
};

/// Gives a review, or changes one's own.
struct SaveReview
{
    Review review;          ///< as it is to be; its replies are not looked at
    qint64 baseVersion = 0; ///< the version the change was made on; 0 = new
    bool operator==(const SaveReview&) const = default;
};

/// Says something about a review. Without a text: the operator has seen it.
struct ReplyToReview
{
    ReviewId review;
    ReviewReply reply;
    bool operator==(const ReplyToReview&) const = default;
};

/// Keeps what was drawn, for all who review.
struct SaveReviewSample
{
    ReviewSample sample;
    bool operator==(const SaveReviewSample&) const = default;
};

} // namespace madoguchi
