// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kb/domain/cbor_fields.h"

namespace madoguchi::wire {

/// Either way; answered by Pong with the same number.
struct Ping
{
    static constexpr int type = 17;

    qint64 nonce = 0;

    bool operator==(const Ping&) const = default;
    void write(FieldWriter& out) const;
    [[nodiscard]] static Result<Ping> read(FieldReader& in);
};

} // namespace madoguchi::wire
