// SPDX-License-Identifier: GPL-3.0-or-later
#include "kb/wire/change_password.h"

#include "kb/wire/fields.h"

namespace madoguchi::wire {

namespace {
enum Key { Request = 1, Present, Next };
}

void ChangePassword::write(FieldWriter& out) const
{
    out.integer(Request, request);
    out.text(Present, present);
    out.text(Next, next);
}

Result<ChangePassword> ChangePassword::read(FieldReader& in)
{
    ChangePassword message;
    message.request = in.integer(Request);
    message.present = in.text(Present);
    message.next = in.text(Next);
    if (message.request < 1)
        in.markInvalid();
    return checked(in, std::move(message), QStringLiteral("change-password"));
}

} // namespace madoguchi::wire
