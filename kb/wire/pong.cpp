// SPDX-License-Identifier: GPL-3.0-or-later
#include "kb/wire/pong.h"

#include "kb/wire/fields.h"

namespace madoguchi::wire {

namespace {
enum Key { Nonce = 1 };
}

void Pong::write(FieldWriter& out) const
{
    out.integer(Nonce, nonce);
}

Result<Pong> Pong::read(FieldReader& in)
{
    Pong message;
    message.nonce = in.integer(Nonce);
    return checked(in, std::move(message), QStringLiteral("pong"));
}

} // namespace madoguchi::wire
