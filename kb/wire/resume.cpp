// SPDX-License-Identifier: GPL-3.0-or-later
#include "kb/wire/resume.h"

#include "kb/wire/fields.h"

namespace madoguchi::wire {

namespace {
enum Key { Seat = 1, DeviceSecret, SessionToken, Nonce };
}

void Resume::write(FieldWriter& out) const
{
    out.uuid(Seat, seat.value);
    out.blob(DeviceSecret, deviceSecret);
    out.blob(SessionToken, sessionToken);
    out.integer(Nonce, nonce);
}

Result<Resume> Resume::read(FieldReader& in)
{
    Resume message;
    message.seat = {in.uuid(Seat)};
    message.deviceSecret = in.blob(DeviceSecret);
    message.sessionToken = in.blob(SessionToken);
    message.nonce = in.integer(Nonce);
    return checked(in, std::move(message), QStringLiteral("resume"));
}

} // namespace madoguchi::wire
