// SPDX-License-Identifier: GPL-3.0-or-later
#include "kb/wire/welcome.h"

#include "kb/wire/fields.h"

namespace madoguchi::wire {

namespace {
enum Key { Protocol = 1, Program, Municipality, HubTime, Features };
}

void Welcome::write(FieldWriter& out) const
{
    out.integer(Protocol, protocol);
    out.text(Program, program);
    out.text(Municipality, municipality);
    out.time(HubTime, hubTime);
    out.integer(Features, features);
}

Result<Welcome> Welcome::read(FieldReader& in)
{
    Welcome message;
    message.protocol = in.integer(Protocol);
    message.program = in.text(Program);
    message.municipality = in.text(Municipality);
    message.hubTime = in.time(HubTime);
    message.features = in.integer(Features);
    if (message.protocol < 1)
        in.markInvalid();
    return checked(in, std::move(message), QStringLiteral("welcome"));
}

} // namespace madoguchi::wire
