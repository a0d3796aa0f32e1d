// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kb/domain/blob.h"
#include "kb/domain/cbor_fields.h"

namespace madoguchi::wire {

/// Desk to hub: the desk has the bytes of an attachment of a case the hub knows. Answered by BlobLacks, or by
/// a Fault: NotFound "blob.absent" if there is no such case, it names no such attachment, or the user may not
/// read it; Refused "blob.quota". Sent only to a hub whose Welcome names Feature::Blobs.
struct OfferBlob
{
    static constexpr int type = 21;

    qint64 request = 0;
    BlobKey key;
    qint64 size = 0; ///< of the whole, in bytes

    bool operator==(const OfferBlob&) const = default;
    void write(FieldWriter& out) const;
    [[nodiscard]] static Result<OfferBlob> read(FieldReader& in);
};

} // namespace madoguchi::wire
