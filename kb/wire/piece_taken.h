// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kb/domain/cbor_fields.h"

namespace madoguchi::wire {

/// Hub to desk, answers PutPiece.
struct PieceTaken
{
    static constexpr int type = 24;

    qint64 request = 0;
    bool complete = false; ///< the hub has it all now, and its SHA-256 was checked

    bool operator==(const PieceTaken&) const = default;
    void write(FieldWriter& out) const;
    [[nodiscard]] static Result<PieceTaken> read(FieldReader& in);
};

} // namespace madoguchi::wire
