// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kb/base/ids.h"
#include "kb/domain/cbor_fields.h"

namespace madoguchi::wire {

/// Hub to desk, answers Enroll.
struct Enrolled
{
    static constexpr int type = 4;

    SeatId seat;
    QByteArray deviceSecret; ///< random; kept in the desk's keychain or file, by the hub as a digest

    bool operator==(const Enrolled&) const = default;
    void write(FieldWriter& out) const;
    [[nodiscard]] static Result<Enrolled> read(FieldReader& in);
};

} // namespace madoguchi::wire
