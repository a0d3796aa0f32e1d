// SPDX-License-Identifier: GPL-3.0-or-later
#include "kb/base/version.h"

#include "commit.h"

namespace madoguchi {

QString programVersion()
{
    return QStringLiteral(MADOGUCHI_VERSION);
}

QString programCommit()
{
    return QStringLiteral(MADOGUCHI_COMMIT);
}

} // namespace madoguchi
