// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kb/base/ids.h"
#include "kb/domain/cbor_fields.h"

namespace madoguchi::wire {

/// Desk to hub. Answered by SignedIn or by a Fault.
struct SignIn
{
    static constexpr int type = 5;

    SeatId seat;
    QByteArray deviceSecret;
    QString user;     ///< the name used to sign in
    QString password; ///< never logged, never stored by the desk
    qint64 nonce = 0; ///< comes back in SignedIn, so that an answer to an earlier attempt is known for one

    bool operator==(const SignIn&) const = default;
    void write(FieldWriter& out) const;
    [[nodiscard]] static Result<SignIn> read(FieldReader& in);
};

} // namespace madoguchi::wire
