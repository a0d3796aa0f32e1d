// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sample/stage.h"

namespace madoguchi::sample {

/// Plays one line of the story: {"at", "by", "act", …}. What each act needs stands in
/// resources/sample/README.md. InvalidInput "sample.act" for an unknown one; otherwise what the hub says.
[[nodiscard]] Result<void> play(Stage& stage, const QJsonObject& act, Timestamp at);

/// The acts about reviews, in quality.cpp.
[[nodiscard]] Result<void> playReviewForm(Stage& stage, const QJsonObject& act, Timestamp at);
[[nodiscard]] Result<void> playReview(Stage& stage, const QJsonObject& act, Timestamp at);

} // namespace madoguchi::sample
