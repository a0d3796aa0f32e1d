// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kb/domain/blob.h"
#include "kb/domain/cbor_fields.h"

namespace madoguchi::wire {

/// Desk to hub: asks for a piece of an attachment's bytes. Answered by BlobPiece or by a Fault: NotFound
/// "blob.absent", the same whether there is no such case or attachment, the user may not read it, nobody has
/// brought the bytes yet, or there is no such piece. Sent only to a hub whose Welcome names Feature::Blobs.
struct GetPiece
{
    static constexpr int type = 25;

    qint64 request = 0;
    BlobKey key;
    qint64 piece = 0; ///< from 0

    bool operator==(const GetPiece&) const = default;
    void write(FieldWriter& out) const;
    [[nodiscard]] static Result<GetPiece> read(FieldReader& in);
};

} // namespace madoguchi::wire
