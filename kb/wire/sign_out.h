// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kb/domain/cbor_fields.h"

namespace madoguchi::wire {

/// Desk to hub: ends the session. Not answered.
struct SignOut
{
    static constexpr int type = 8;

    bool operator==(const SignOut&) const = default;
    void write(FieldWriter& out) const;
    [[nodiscard]] static Result<SignOut> read(FieldReader& in);
};

} // namespace madoguchi::wire
