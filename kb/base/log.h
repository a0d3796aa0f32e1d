// SPDX-License-Identifier: GPL-3.0-or-later
// Logging categories. Bound values, queries and citizens' data never reach a log.
#pragma once

#include <QLoggingCategory>

namespace madoguchi {

Q_DECLARE_LOGGING_CATEGORY(logDb)
Q_DECLARE_LOGGING_CATEGORY(logSearch)
Q_DECLARE_LOGGING_CATEGORY(logSync)
Q_DECLARE_LOGGING_CATEGORY(logHub)
Q_DECLARE_LOGGING_CATEGORY(logDesk)

} // namespace madoguchi
