// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kb/domain/cbor_fields.h"
#include "kb/domain/feed.h"

#include <QList>

namespace madoguchi::wire {

/// Hub to desk, unasked: the reader's rights have changed, and these feeds are all there are now; or whom
/// to trust has.
struct Granted
{
    static constexpr int type = 16;

    QUuid epoch;
    QList<FeedId> feeds;
    QByteArray authorities = {}; ///< as in SignedIn

    bool operator==(const Granted&) const = default;
    void write(FieldWriter& out) const;
    [[nodiscard]] static Result<Granted> read(FieldReader& in);
};

} // namespace madoguchi::wire
