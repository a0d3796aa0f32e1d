// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kb/domain/cbor_fields.h"
#include "kb/domain/feed.h"

namespace madoguchi::wire {

/// Hub to desk, answers Compare.
struct Compared
{
    static constexpr int type = 14;

    qint64 request = 0;
    FeedId feed;
    QUuid epoch;
    qint64 revision = 0;  ///< the sums hold at exactly this revision
    qint64 count = 0;     ///< rows that are not deleted
    qint64 digestSum = 0; ///< sum modulo 2^64 of rowDigest() over them

    bool operator==(const Compared&) const = default;
    void write(FieldWriter& out) const;
    [[nodiscard]] static Result<Compared> read(FieldReader& in);
};

} // namespace madoguchi::wire
