// SPDX-License-Identifier: GPL-3.0-or-later
#include "kb/wire/sign_out.h"

#include "kb/wire/fields.h"

namespace madoguchi::wire {

void SignOut::write(FieldWriter&) const {}

Result<SignOut> SignOut::read(FieldReader&)
{
    return SignOut{};
}

} // namespace madoguchi::wire
