// SPDX-License-Identifier: GPL-3.0-or-later
#include "kb/wire/fault.h"

#include "kb/wire/fields.h"

namespace madoguchi::wire {

namespace {
enum Key { Request = 1, Code, ReasonKey, RetryAfter };
}

void Fault::write(FieldWriter& out) const
{
    out.integer(Request, request);
    out.integer(Code, static_cast<int>(error.code));
    out.text(ReasonKey, error.key);
    out.integer(RetryAfter, retryAfterMs);
}

Result<Fault> Fault::read(FieldReader& in)
{
    Fault fault;
    fault.request = in.integer(Request);
    fault.error.code = readErrorCode(in, Code);
    fault.error.key = in.text(ReasonKey);
    fault.retryAfterMs = in.integer(RetryAfter);
    if (fault.request < 0 || fault.retryAfterMs < 0)
        in.markInvalid();
    return checked(in, std::move(fault), QStringLiteral("fault"));
}

} // namespace madoguchi::wire
