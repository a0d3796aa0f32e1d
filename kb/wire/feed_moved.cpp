// SPDX-License-Identifier: GPL-3.0-or-later
#include "kb/wire/feed_moved.h"

#include "kb/wire/fields.h"

namespace madoguchi::wire {

namespace {
enum Key { Feed = 1, Epoch, Revision };
}

void FeedMoved::write(FieldWriter& out) const
{
    out.text(Feed, feed.value);
    out.uuid(Epoch, epoch);
    out.integer(Revision, revision);
}

Result<FeedMoved> FeedMoved::read(FieldReader& in)
{
    FeedMoved message;
    message.feed = {in.text(Feed)};
    message.epoch = in.uuid(Epoch);
    message.revision = in.integer(Revision);
    if (message.feed.value.isEmpty() || message.revision < 0 || message.epoch.isNull())
        in.markInvalid();
    return checked(in, std::move(message), QStringLiteral("feed-moved"));
}

} // namespace madoguchi::wire
