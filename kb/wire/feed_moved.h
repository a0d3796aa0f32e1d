// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kb/domain/cbor_fields.h"
#include "kb/domain/feed.h"

namespace madoguchi::wire {

/// Hub to desk, unasked: a feed the reader may read has reached a revision.
struct FeedMoved
{
    static constexpr int type = 15;

    FeedId feed;
    QUuid epoch;
    qint64 revision = 0;

    bool operator==(const FeedMoved&) const = default;
    void write(FieldWriter& out) const;
    [[nodiscard]] static Result<FeedMoved> read(FieldReader& in);
};

} // namespace madoguchi::wire
