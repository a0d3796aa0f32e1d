// SPDX-License-Identifier: GPL-3.0-or-later
// One of each of quality's entities and commands, and a hand-over, every field filled.
#pragma once

#include "kb/domain/command.h"

namespace madoguchi {

[[nodiscard]] ReviewForm sampleReviewForm();
[[nodiscard]] Review sampleReview();
[[nodiscard]] ReviewSample sampleReviewSample();
[[nodiscard]] HandOver sampleHandOver();
/// One command of each of these types.
[[nodiscard]] std::vector<Command> sampleQualityCommands();

} // namespace madoguchi
