// SPDX-License-Identifier: GPL-3.0-or-later
#include "kb/wire/compared.h"

#include "kb/wire/fields.h"

namespace madoguchi::wire {

namespace {
enum Key { Request = 1, Feed, Epoch, Revision, Count, DigestSum };
}

void Compared::write(FieldWriter& out) const
{
    out.integer(Request, request);
    out.text(Feed, feed.value);
    out.uuid(Epoch, epoch);
    out.integer(Revision, revision);
    out.integer(Count, count);
    out.integer(DigestSum, digestSum);
}

Result<Compared> Compared::read(FieldReader& in)
{
    Compared message;
    message.request = in.integer(Request);
    message.feed = {in.text(Feed)};
    message.epoch = in.uuid(Epoch);
    message.revision = in.integer(Revision);
    message.count = in.integer(Count);
    message.digestSum = in.integer(DigestSum);
    if (message.request < 1 || message.feed.value.isEmpty() || message.revision < 0 || message.count < 0 ||
        message.epoch.isNull())
        in.markInvalid();
    return checked(in, std::move(message), QStringLiteral("compared"));
}

} // namespace madoguchi::wire
