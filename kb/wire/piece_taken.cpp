// SPDX-License-Identifier: GPL-3.0-or-later
#include "kb/wire/piece_taken.h"

#include "kb/wire/fields.h"

namespace madoguchi::wire {

namespace {
enum Key { Request = 1, Complete };
}

void PieceTaken::write(FieldWriter& out) const
{
    out.integer(Request, request);
    out.integer(Complete, complete ? 1 : 0);
}

Result<PieceTaken> PieceTaken::read(FieldReader& in)
{
    PieceTaken message;
    message.request = in.integer(Request);
    message.complete = in.integer(Complete) != 0;
    if (message.request < 1)
        in.markInvalid();
    return checked(in, std::move(message), QStringLiteral("piece-taken"));
}

} // namespace madoguchi::wire
