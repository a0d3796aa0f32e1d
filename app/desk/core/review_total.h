// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kb/domain/review.h"

namespace madoguchi::desk {

/// What a review comes to, with what it is a share of.
struct ReviewTotal
{
    std::optional<double> percent; ///< 0 to 100; nothing if no criterion applied
    int judged = 0;                ///< criteria with points
    int criteria = 0;              ///< of the form
    int weight = 0;                ///< of those judged
    int weightOfAll = 0;           ///< of the form

    bool operator==(const ReviewTotal&) const = default;
};

[[nodiscard]] ReviewTotal totalWithShare(const Review& review);

} // namespace madoguchi::desk
