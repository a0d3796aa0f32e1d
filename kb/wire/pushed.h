// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kb/base/ids.h"
#include "kb/domain/cbor_fields.h"
#include "kb/domain/feed.h"
#include "kb/domain/row.h"

#include <optional>
#include <vector>

namespace madoguchi::wire {

/// What became of a command. Sent; frozen.
enum class PushStatus : int {
    Applied = 1,   ///< now, at `revision` of `feed`
    Duplicate = 2, ///< earlier, at `revision` of `feed`
    Conflict = 3,  ///< based on a version that is no longer the current one; `current` is
    Rejected = 4,  ///< never will be; `error` says why
    Retry = 5      ///< not now; send it again
};

struct PushResult
{
    CommandId command;
    PushStatus status = PushStatus::Retry;
    FeedId feed;                      ///< applied and duplicate
    qint64 revision = 0;              ///< applied and duplicate
    Error error;                      ///< conflict, rejected and retry: code and key; `where` does not travel
    std::optional<EntityRow> current; ///< conflict, if the reader may see it

    bool operator==(const PushResult&) const = default;
};

/// Hub to desk, answers Push: one result for each command, in the same order. The hub leaves `current` out
/// where the answer would grow beyond limits::bytesPerPushed; the desk then has the row from its next pull.
struct Pushed
{
    static constexpr int type = 12;

    qint64 request = 0;
    std::vector<PushResult> results;

    bool operator==(const Pushed&) const = default;
    void write(FieldWriter& out) const;
    [[nodiscard]] static Result<Pushed> read(FieldReader& in);
};

} // namespace madoguchi::wire
