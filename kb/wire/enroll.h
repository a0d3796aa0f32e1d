// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kb/domain/cbor_fields.h"

namespace madoguchi::wire {

/// Desk to hub: makes this installation a seat, with a code an administrator read out.
struct Enroll
{
    static constexpr int type = 3;

    QString code;       ///< single use, short-lived
    QString deviceName; ///< how people call the seat

    bool operator==(const Enroll&) const = default;
    void write(FieldWriter& out) const;
    [[nodiscard]] static Result<Enroll> read(FieldReader& in);
};

} // namespace madoguchi::wire
