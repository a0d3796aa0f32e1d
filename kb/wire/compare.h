// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kb/domain/cbor_fields.h"
#include "kb/domain/feed.h"

namespace madoguchi::wire {

/// Desk to hub: asks for the sums over a feed. Answered by Compared.
struct Compare
{
    static constexpr int type = 13;

    qint64 request = 0;
    FeedId feed;
    QUuid epoch;

    bool operator==(const Compare&) const = default;
    void write(FieldWriter& out) const;
    [[nodiscard]] static Result<Compare> read(FieldReader& in);
};

} // namespace madoguchi::wire
