// SPDX-License-Identifier: GPL-3.0-or-later
#include "kb/base/error.h"

namespace madoguchi {

QString describe(const Error& error)
{
    QString text = QStringLiteral("error %1 %2").arg(static_cast<int>(error.code)).arg(error.key);
    if (!error.where.isEmpty())
        text += QStringLiteral(" at ") + error.where;
    return text;
}

} // namespace madoguchi
