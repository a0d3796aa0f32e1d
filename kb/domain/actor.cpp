// SPDX-License-Identifier: GPL-3.0-or-later
#include "kb/domain/actor.h"

namespace madoguchi {

UserId importerId()
{
    static const UserId id{uuidForName(QStringLiteral("madoguchid import"))};
    return id;
}

} // namespace madoguchi
