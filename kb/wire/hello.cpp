// SPDX-License-Identifier: GPL-3.0-or-later
#include "kb/wire/hello.h"

#include "kb/wire/fields.h"

namespace madoguchi::wire {

namespace {
enum Key { Protocol = 1, Program };
}

void Hello::write(FieldWriter& out) const
{
    out.integer(Protocol, protocol);
    out.text(Program, program);
}

Result<Hello> Hello::read(FieldReader& in)
{
    Hello message;
    message.protocol = in.integer(Protocol);
    message.program = in.text(Program);
    if (message.protocol < 1)
        in.markInvalid();
    return checked(in, std::move(message), QStringLiteral("hello"));
}

} // namespace madoguchi::wire
