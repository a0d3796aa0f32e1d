// SPDX-License-Identifier: GPL-3.0-or-later
#include "kb/wire/granted.h"

#include "kb/wire/fields.h"

namespace madoguchi::wire {

namespace {
enum Key { Epoch = 1, Feeds, Authorities };
}

void Granted::write(FieldWriter& out) const
{
    out.uuid(Epoch, epoch);
    writeFeeds(out, Feeds, feeds);
    out.blob(Authorities, authorities);
}

Result<Granted> Granted::read(FieldReader& in)
{
    Granted message;
    message.epoch = in.uuid(Epoch);
    message.feeds = readFeeds(in, Feeds);
    message.authorities = readAuthorities(in, Authorities);
    if (message.epoch.isNull())
        in.markInvalid();
    return checked(in, std::move(message), QStringLiteral("granted"));
}

} // namespace madoguchi::wire
