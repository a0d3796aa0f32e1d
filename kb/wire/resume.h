// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kb/base/ids.h"
#include "kb/domain/cbor_fields.h"

namespace madoguchi::wire {

/// Desk to hub: takes a session up again after a lost connection. Answered by SignedIn or by a Fault.
struct Resume
{
    static constexpr int type = 7;

    SeatId seat;
    QByteArray deviceSecret;
    QByteArray sessionToken;
    qint64 nonce = 0; ///< as in SignIn

    bool operator==(const Resume&) const = default;
    void write(FieldWriter& out) const;
    [[nodiscard]] static Result<Resume> read(FieldReader& in);
};

} // namespace madoguchi::wire
