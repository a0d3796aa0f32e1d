// SPDX-License-Identifier: GPL-3.0-or-later
#include "kb/wire/pull.h"

#include "kb/wire/fields.h"

namespace madoguchi::wire {

namespace {
enum Key { Request = 1, Feed, Epoch, Since };
}

void Pull::write(FieldWriter& out) const
{
    out.integer(Request, request);
    out.text(Feed, feed.value);
    out.uuid(Epoch, epoch);
    out.integer(Since, since);
}

Result<Pull> Pull::read(FieldReader& in)
{
    Pull message;
    message.request = in.integer(Request);
    message.feed = {in.text(Feed)};
    message.epoch = in.uuid(Epoch);
    message.since = in.integer(Since);
    if (message.request < 1 || message.feed.value.isEmpty() || message.since < 0)
        in.markInvalid();
    return checked(in, std::move(message), QStringLiteral("pull"));
}

} // namespace madoguchi::wire
