// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QTableView;

namespace madoguchi::desk {

/// What every table of records looks and acts like: whole rows, one at a time, no grid, Tab leaves it.
void prepareTable(QTableView& table);

} // namespace madoguchi::desk
