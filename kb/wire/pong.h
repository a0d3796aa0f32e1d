// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kb/domain/cbor_fields.h"

namespace madoguchi::wire {

/// Either way, answers Ping.
struct Pong
{
    static constexpr int type = 18;

    qint64 nonce = 0;

    bool operator==(const Pong&) const = default;
    void write(FieldWriter& out) const;
    [[nodiscard]] static Result<Pong> read(FieldReader& in);
};

} // namespace madoguchi::wire
