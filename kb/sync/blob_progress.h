// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kb/domain/blob.h"

namespace madoguchi::sync {

/// How far an attachment's bytes have travelled.
struct BlobProgress
{
    enum class State {
        Moving, ///< a piece more has come or gone
        Done,   ///< all of it is here, or at the hub
        PutOff  ///< not now; `error` says why. It is tried again by itself.
    };
    BlobKey key;
    bool fetch = false; ///< from the hub; else to it
    qint64 done = 0;    ///< bytes
    qint64 size = 0;    ///< bytes
    State state = State::Moving;
    Error error = {}; ///< PutOff. NotFound "blob.absent": not there (yet), or not for this user; Refused
                      ///< "blob.quota": the hub has no room; Corrupt "blob.hash"

    bool operator==(const BlobProgress&) const = default;
};

} // namespace madoguchi::sync
