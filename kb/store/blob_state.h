// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kb/domain/blob.h"

namespace madoguchi::store {

/// Stored; frozen.
enum class BlobState : int {
    TakingIn = 1, ///< from a file; nobody knows its SHA-256 yet
    Partly = 2,   ///< from the hub; perhaps nothing of it
    Complete = 3  ///< all of it, and its SHA-256 was checked
};

/// How far an attachment's bytes are.
struct BlobStatus
{
    qint64 size = 0;
    qint64 held = 0;       ///< bytes that are here
    bool complete = false; ///< all of them, checked
    bool wanted = false;   ///< to be fetched
    bool atHub = false;    ///< the hub has had them for this case

    bool operator==(const BlobStatus&) const = default;
};

/// Bytes that have to travel.
struct BlobTask
{
    BlobKey key;
    qint64 size = 0;
    bool fetch = false;      ///< from the hub; else to it
    QList<int> lacking = {}; ///< fetch: what is not here, ascending

    bool operator==(const BlobTask&) const = default;
};

} // namespace madoguchi::store
