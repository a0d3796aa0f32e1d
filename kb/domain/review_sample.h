// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kb/base/ids.h"
#include "kb/base/result.h"

#include <QCborMap>

#include <vector>

namespace madoguchi {

/// A contact that may be drawn, or was.
struct SampledContact
{
    ContactId contact;
    UserId operatorId;
    QString category; ///< path; only its first part counts. Not kept once drawn

    bool operator==(const SampledContact&) const = default;
};

/// Contacts drawn for review. Whoever draws again from the same contacts with the same seed gets the same:
/// that nobody picked can be shown.
struct ReviewSample
{
    ReviewSampleId id;
    UserId drawnBy;    ///< set by the rulebook
    Timestamp drawnAt; ///< set by the rulebook
    Timestamp from;    ///< contacts that ended from then …
    Timestamp until;   ///< … to before then
    qint64 seed = 0;
    int perOperator = 1; ///< as many of each as there are, at most
    std::vector<SampledContact> contacts;
    QCborMap unknown = {}; ///< fields of a newer version, kept and handed on

    bool operator==(const ReviewSample&) const = default;
};

/// Draws `perOperator` contacts of every operator (fewer of those who have fewer): in turn from each category
/// the operator had, in drawn order, so that none is drawn twice before all others were drawn once. Within a
/// category each contact is as likely as the next. The result depends on the set of candidates and the seed
/// alone, never on their order; sorted by operator and contact.
[[nodiscard]] std::vector<SampledContact> drawSample(std::vector<SampledContact> candidates, int perOperator,
                                                     qint64 seed);

[[nodiscard]] QByteArray encode(const ReviewSample& sample);
/// @return Corrupt if the bytes are not a sample.
[[nodiscard]] Result<ReviewSample> decodeReviewSample(const QByteArray& body);

} // namespace madoguchi
