// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kb/domain/cbor_fields.h"

namespace madoguchi::wire {

/// Either way: a request that failed, or (request 0) the connection, which is then closed.
/// A failed sign-in is SignedOut, and Busy with `retryAfterMs` while it is throttled.
struct Fault
{
    static constexpr int type = 19;

    qint64 request = 0;      ///< of the message that failed; 0 = the connection, or one without a request
    Error error;             ///< code and key; `where` does not travel
    qint64 retryAfterMs = 0; ///< 0 = says nothing about it

    bool operator==(const Fault&) const = default;
    void write(FieldWriter& out) const;
    [[nodiscard]] static Result<Fault> read(FieldReader& in);
};

} // namespace madoguchi::wire
