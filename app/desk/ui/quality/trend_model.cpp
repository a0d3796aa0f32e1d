// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk/ui/quality/trend_model.h"

#include "app/desk/ui/quality/trend_delegate.h"
#include "app/desk/ui/wording/quality_text.h"

namespace madoguchi::desk {

void TrendModel::setTrends(std::vector<OperatorTrend> trends)
{
    if (trends == m_trends)
        return;
    beginResetModel();
    m_trends = std::move(trends);
    endResetModel();
}

void TrendModel::retranslate()
{
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, months);
    if (!m_trends.empty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, months));
}

const MonthMean* TrendModel::monthAt(const OperatorTrend& trend, int column)
{
    const int at = int(trend.months.size()) - column;
    return column >= 1 && at >= 0 ? &trend.months[size_t(at)] : nullptr;
}

int TrendModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_trends.size());
}

int TrendModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : months + 1;
}

QVariant TrendModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    const OperatorTrend& trend = m_trends[size_t(index.row())];
    const MonthMean* mean = monthAt(trend, index.column());
    if (!mean)
        return index.column() == 0 && (role == Qt::DisplayRole || role == Qt::ToolTipRole) ? trend.name
                                                                                           : QVariant();
    if (role == TrendDelegate::shareRole && mean->reviews > 0)
        return mean->mean;
    return role == Qt::DisplayRole ? QualityText::of(*mean) : QVariant();
}

QVariant TrendModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole || section < 0 || section > months)
        return {};
    if (section == 0)
        return tr("Operator");
    const MonthMean* mean = m_trends.empty() ? nullptr : monthAt(m_trends.front(), section);
    return mean ? QualityText::month(mean->month) : QVariant();
}

} // namespace madoguchi::desk
