// SPDX-License-Identifier: GPL-3.0-or-later
#include "kb/wire/sign_in.h"

#include "kb/wire/fields.h"

namespace madoguchi::wire {

namespace {
enum Key { Seat = 1, DeviceSecret, User, Password, Nonce };
}

void SignIn::write(FieldWriter& out) const
{
    out.uuid(Seat, seat.value);
    out.blob(DeviceSecret, deviceSecret);
    out.text(User, user);
    out.text(Password, password);
    out.integer(Nonce, nonce);
}

Result<SignIn> SignIn::read(FieldReader& in)
{
    SignIn message;
    message.seat = {in.uuid(Seat)};
    message.deviceSecret = in.blob(DeviceSecret);
    message.user = in.text(User);
    message.password = in.text(Password);
    message.nonce = in.integer(Nonce);
    return checked(in, std::move(message), QStringLiteral("sign-in"));
}

} // namespace madoguchi::wire
