// SPDX-License-Identifier: GPL-3.0-or-later
#include "kb/base/version.h"

namespace madoguchi {

QString programVersion()
{
    return QStringLiteral(MADOGUCHI_VERSION);
}

} // namespace madoguchi
