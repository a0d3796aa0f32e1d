// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kb/domain/blob.h"
#include "kb/domain/cbor_fields.h"

namespace madoguchi::wire {

/// Hub to desk, answers GetPiece.
struct BlobPiece
{
    static constexpr int type = 26;

    qint64 request = 0;
    qint64 size = 0;  ///< of the whole, in bytes
    qint64 piece = 0; ///< from 0
    QByteArray bytes; ///< 1 to blob::pieceBytes

    bool operator==(const BlobPiece&) const = default;
    void write(FieldWriter& out) const;
    [[nodiscard]] static Result<BlobPiece> read(FieldReader& in);
};

} // namespace madoguchi::wire
