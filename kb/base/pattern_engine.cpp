// SPDX-License-Identifier: GPL-3.0-or-later
#include "kb/base/pattern_engine.h"

#include <QtGlobal>

namespace madoguchi {

void interpretPatterns()
{
#ifdef Q_OS_WIN
    qputenv("QT_ENABLE_REGEXP_JIT", "0");
#endif
}

} // namespace madoguchi
