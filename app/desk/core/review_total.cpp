// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk/core/review_total.h"

namespace madoguchi::desk {

ReviewTotal totalWithShare(const Review& review)
{
    ReviewTotal total;
    total.percent = totalOf(review);
    total.criteria = int(review.criteria.size());
    for (const Criterion& criterion : review.criteria) {
        total.weightOfAll += criterion.weight;
        if (!pointsFor(review, criterion.id))
            continue;
        ++total.judged;
        total.weight += criterion.weight;
    }
    return total;
}

} // namespace madoguchi::desk
