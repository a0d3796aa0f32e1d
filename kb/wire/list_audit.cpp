// SPDX-License-Identifier: GPL-3.0-or-later
#include "kb/wire/list_audit.h"

#include "kb/wire/fields.h"

namespace madoguchi::wire {

namespace {
enum Key { Request = 1, From, To, User, Act, After };
}

void ListAudit::write(FieldWriter& out) const
{
    out.integer(Request, request);
    out.time(From, from);
    out.time(To, to);
    out.uuid(User, user.value);
    out.integer(Act, act);
    out.integer(After, after);
}

Result<ListAudit> ListAudit::read(FieldReader& in)
{
    ListAudit message;
    message.request = in.integer(Request);
    message.from = in.time(From);
    message.to = in.time(To);
    message.user = {in.uuid(User)};
    message.act = static_cast<int>(in.integer(Act));
    message.after = in.integer(After);
    if (message.request < 1 || message.act < 0 || message.after < 0)
        in.markInvalid();
    return checked(in, std::move(message), QStringLiteral("list-audit"));
}

} // namespace madoguchi::wire
