// SPDX-License-Identifier: GPL-3.0-or-later
#include "kb/wire/compare.h"

#include "kb/wire/fields.h"

namespace madoguchi::wire {

namespace {
enum Key { Request = 1, Feed, Epoch };
}

void Compare::write(FieldWriter& out) const
{
    out.integer(Request, request);
    out.text(Feed, feed.value);
    out.uuid(Epoch, epoch);
}

Result<Compare> Compare::read(FieldReader& in)
{
    Compare message;
    message.request = in.integer(Request);
    message.feed = {in.text(Feed)};
    message.epoch = in.uuid(Epoch);
    if (message.request < 1 || message.feed.value.isEmpty())
        in.markInvalid();
    return checked(in, std::move(message), QStringLiteral("compare"));
}

} // namespace madoguchi::wire
