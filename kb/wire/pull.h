// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kb/domain/cbor_fields.h"
#include "kb/domain/feed.h"

namespace madoguchi::wire {

/// Desk to hub: asks for a page of a feed's rows whose revision is above `since`. Answered by Page.
struct Pull
{
    static constexpr int type = 9;

    qint64 request = 0; ///< > 0, echoed in the answer
    FeedId feed;
    QUuid epoch; ///< the desk's, null if it has none; any but the hub's is answered from 0 of the present one
    qint64 since = 0; ///< revision the desk has reached; 0 = from the start

    bool operator==(const Pull&) const = default;
    void write(FieldWriter& out) const;
    [[nodiscard]] static Result<Pull> read(FieldReader& in);
};

} // namespace madoguchi::wire
