// SPDX-License-Identifier: GPL-3.0-or-later
#include "kb/base/log.h"

namespace madoguchi {

Q_LOGGING_CATEGORY(logDb, "madoguchi.db", QtInfoMsg)
Q_LOGGING_CATEGORY(logSearch, "madoguchi.search", QtInfoMsg)
Q_LOGGING_CATEGORY(logSync, "madoguchi.sync", QtInfoMsg)
Q_LOGGING_CATEGORY(logHub, "madoguchi.hub", QtInfoMsg)
Q_LOGGING_CATEGORY(logDesk, "madoguchi.desk", QtInfoMsg)

} // namespace madoguchi
