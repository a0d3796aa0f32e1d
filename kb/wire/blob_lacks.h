// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kb/domain/blob.h"
#include "kb/domain/cbor_fields.h"

namespace madoguchi::wire {

/// Hub to desk, answers OfferBlob: the pieces the hub does not have.
struct BlobLacks
{
    static constexpr int type = 22;

    qint64 request = 0;
    QByteArray pieces; ///< blob::bitsOf(); empty: the hub has it all, and its SHA-256 was checked

    bool operator==(const BlobLacks&) const = default;
    void write(FieldWriter& out) const;
    [[nodiscard]] static Result<BlobLacks> read(FieldReader& in);
};

} // namespace madoguchi::wire
