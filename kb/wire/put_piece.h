// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kb/domain/blob.h"
#include "kb/domain/cbor_fields.h"

namespace madoguchi::wire {

/// Desk to hub: one piece of a blob that was offered. Answered by PieceTaken, after COMMIT, or by a Fault as
/// OfferBlob's; Corrupt "blob.hash" if it was the last one and the whole has another SHA-256: the hub has
/// thrown it away.
struct PutPiece
{
    static constexpr int type = 23;

    qint64 request = 0;
    BlobKey key;
    qint64 piece = 0; ///< from 0
    QByteArray bytes; ///< 1 to blob::pieceBytes

    bool operator==(const PutPiece&) const = default;
    void write(FieldWriter& out) const;
    [[nodiscard]] static Result<PutPiece> read(FieldReader& in);
};

} // namespace madoguchi::wire
