// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kb/domain/cbor_fields.h"

namespace madoguchi::wire {

/// Hub to desk, answers ChangePassword: it holds from now on.
struct PasswordChanged
{
    static constexpr int type = 28;

    qint64 request = 0;

    bool operator==(const PasswordChanged&) const = default;
    void write(FieldWriter& out) const;
    [[nodiscard]] static Result<PasswordChanged> read(FieldReader& in);
};

} // namespace madoguchi::wire
