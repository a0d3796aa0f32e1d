// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kb/db/connection.h"
#include "kb/domain/review.h"
#include "kb/domain/review_sample.h"

#include <optional>
#include <vector>

namespace madoguchi::store {

/// The review form, reviews and samples, as far as this desk holds them: an operator's holds the reviews of
/// their own contacts and no samples. One thread: that of its connection.
class QualityRepository
{
public:
    explicit QualityRepository(db::Connection& connection)
        : m_connection(connection)
    {
    }

    /// Nothing while the centre has not made one.
    [[nodiscard]] Result<std::optional<ReviewForm>> form();
    /// Given from `from` on; newest first.
    [[nodiscard]] Result<std::vector<Review>> reviews(Timestamp from);
    [[nodiscard]] Result<std::vector<Review>> reviewsOf(const ContactId& contact);
    /// Newest first.
    [[nodiscard]] Result<std::vector<ReviewSample>> samples();
    /// Contacts that ended from `from` to before `until`, except what `notOf` took: what a sample is drawn
    /// from. Those nobody is known to have taken are left out.
    [[nodiscard]] Result<std::vector<SampledContact>> candidates(Timestamp from, Timestamp until,
                                                                 const UserId& notOf);

private:
    db::Connection& m_connection;
};

} // namespace madoguchi::store
