// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kb/domain/cbor_fields.h"

namespace madoguchi::wire {

/// Desk to hub: whoever is signed in gives themselves another password. Answered by PasswordChanged, after
/// which their sessions are over, this one too; or by a Fault: Refused "password.wrong", InvalidInput
/// "password.…" of checkNewPassword(), Busy. Sent only to a hub whose Welcome names Feature::Passwords.
struct ChangePassword
{
    static constexpr int type = 27;

    qint64 request = 0;
    QString present; ///< neither is ever logged, or stored by the desk
    QString next;

    bool operator==(const ChangePassword&) const = default;
    void write(FieldWriter& out) const;
    [[nodiscard]] static Result<ChangePassword> read(FieldReader& in);
};

} // namespace madoguchi::wire
