// SPDX-License-Identifier: GPL-3.0-or-later
#include "kb/wire/enrolled.h"

#include "kb/wire/fields.h"

namespace madoguchi::wire {

namespace {
enum Key { Seat = 1, DeviceSecret };
}

void Enrolled::write(FieldWriter& out) const
{
    out.uuid(Seat, seat.value);
    out.blob(DeviceSecret, deviceSecret);
}

Result<Enrolled> Enrolled::read(FieldReader& in)
{
    Enrolled message;
    message.seat = {in.uuid(Seat)};
    message.deviceSecret = in.blob(DeviceSecret);
    if (message.seat.isNull() || message.deviceSecret.isEmpty())
        in.markInvalid();
    return checked(in, std::move(message), QStringLiteral("enrolled"));
}

} // namespace madoguchi::wire
