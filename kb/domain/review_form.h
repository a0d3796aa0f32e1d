// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kb/base/ids.h"
#include "kb/base/result.h"

#include <QCborMap>

#include <vector>

namespace madoguchi {

/// One thing a review looks at: "greets and gives the name", "the answer is right".
struct Criterion
{
    CriterionId id;
    QString title;         ///< a line
    QString hint;          ///< what earns the points; may be empty
    int weight = 1;        ///< 1 to 100: how much it counts beside the others
    int points = 5;        ///< 1 to 10: the most it can get; the least is 0
    QCborMap unknown = {}; ///< fields of a newer version, kept and handed on

    bool operator==(const Criterion&) const = default;
};

/// What the centre's reviews look at. One per centre; everyone may read by what they are judged.
struct ReviewForm
{
    std::vector<Criterion> criteria; ///< in the order they are asked
    qint64 version = 0;              ///< set by the rulebook; 0 = none yet
    UserId changedBy;                ///< set by the rulebook
    Timestamp changedAt;             ///< set by the rulebook
    QCborMap unknown = {};           ///< fields of a newer version, kept and handed on

    bool operator==(const ReviewForm&) const = default;
};

/// The id of the one row in which the form travels.
[[nodiscard]] QUuid rowIdOfReviewForm();

[[nodiscard]] QCborMap toCbor(const Criterion& criterion);
[[nodiscard]] Result<Criterion> criterionFromCbor(const QCborMap& map);

[[nodiscard]] QByteArray encode(const ReviewForm& form);
/// @return Corrupt if the bytes are not a form.
[[nodiscard]] Result<ReviewForm> decodeReviewForm(const QByteArray& body);

} // namespace madoguchi
