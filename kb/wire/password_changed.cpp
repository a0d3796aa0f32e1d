// SPDX-License-Identifier: GPL-3.0-or-later
#include "kb/wire/password_changed.h"

#include "kb/wire/fields.h"

namespace madoguchi::wire {

namespace {
enum Key { Request = 1 };
}

void PasswordChanged::write(FieldWriter& out) const
{
    out.integer(Request, request);
}

Result<PasswordChanged> PasswordChanged::read(FieldReader& in)
{
    PasswordChanged message;
    message.request = in.integer(Request);
    if (message.request < 1)
        in.markInvalid();
    return checked(in, std::move(message), QStringLiteral("password-changed"));
}

} // namespace madoguchi::wire
