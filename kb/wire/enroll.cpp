// SPDX-License-Identifier: GPL-3.0-or-later
#include "kb/wire/enroll.h"

#include "kb/wire/fields.h"

namespace madoguchi::wire {

namespace {
enum Key { Code = 1, DeviceName };
}

void Enroll::write(FieldWriter& out) const
{
    out.text(Code, code);
    out.text(DeviceName, deviceName);
}

Result<Enroll> Enroll::read(FieldReader& in)
{
    Enroll message;
    message.code = in.text(Code);
    message.deviceName = in.text(DeviceName);
    return checked(in, std::move(message), QStringLiteral("enroll"));
}

} // namespace madoguchi::wire
