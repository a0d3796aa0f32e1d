// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kb/domain/blob.h"
#include "kb/hub/hub_store.h"

namespace madoguchi::hub {

// The rows of blobs, for those who take them in and those who check them. No rights are looked at here.

struct BlobRow
{
    BlobKey key;
    qint64 size = 0;
    bool complete = false;
    Timestamp unnamedSince; ///< unset: a case names it
};

/// Up to `count` of them in the order of their keys, from the first behind `after`.
[[nodiscard]] Result<std::vector<BlobRow>> blobsAfter(HubStore& store, const BlobKey& after, int count);
/// Which pieces are there; ascending.
[[nodiscard]] Result<QList<int>> heldPieces(HubStore& store, const BlobKey& key);
/// Empty if it is not there.
[[nodiscard]] Result<QByteArray> pieceOf(HubStore& store, const BlobKey& key, int piece);
/// True if all pieces are there, have their lengths, and add up to the SHA-256.
[[nodiscard]] Result<bool> isWhole(HubStore& store, const BlobKey& key, qint64 size);

} // namespace madoguchi::hub
