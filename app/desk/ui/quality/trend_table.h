// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desk/ui/quality/trend_model.h"

class QTableView;

namespace madoguchi::desk {

/// Makes a table show trends: rows as high as words and bar need; where it is narrow, the oldest months go.
void showTrends(QTableView& table, TrendModel& model);

} // namespace madoguchi::desk
