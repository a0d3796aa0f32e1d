// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk/ui/quality/trend_table.h"

#include "app/desk/ui/quality/trend_delegate.h"
#include "app/desk/ui/theme/theme.h"
#include "app/desk/ui/widgets/column_fitter.h"
#include "app/desk/ui/widgets/data_table.h"

#include <QHeaderView>
#include <QTableView>

namespace madoguchi::desk {

void showTrends(QTableView& table, TrendModel& model)
{
    table.setModel(&model);
    prepareTable(table);
    std::vector<ColumnFitter::Column> columns;
    for (int month = 1; month <= TrendModel::months; ++month) {
        columns.push_back({month, 128});
        table.setItemDelegateForColumn(month, new TrendDelegate(&table));
    }
    new ColumnFitter(table, 0, 120, std::move(columns));
    // The fitter gives rows the height of one line.
    const auto fit = [&table] { table.verticalHeader()->setDefaultSectionSize(TrendDelegate::rowHeight()); };
    table.verticalHeader()->setMinimumSectionSize(TrendDelegate::rowHeight());
    QObject::connect(&theme(), &Theme::changed, &table, [&table, fit] {
        table.verticalHeader()->setMinimumSectionSize(TrendDelegate::rowHeight());
        fit();
    });
    fit();
}

} // namespace madoguchi::desk
