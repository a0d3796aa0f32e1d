// SPDX-License-Identifier: GPL-3.0-or-later
#include "kb/wire/ping.h"

#include "kb/wire/fields.h"

namespace madoguchi::wire {

namespace {
enum Key { Nonce = 1 };
}

void Ping::write(FieldWriter& out) const
{
    out.integer(Nonce, nonce);
}

Result<Ping> Ping::read(FieldReader& in)
{
    Ping message;
    message.nonce = in.integer(Nonce);
    return checked(in, std::move(message), QStringLiteral("ping"));
}

} // namespace madoguchi::wire
