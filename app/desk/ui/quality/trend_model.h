// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desk/core/review_trend.h"

#include <QAbstractTableModel>

namespace madoguchi::desk {

/// A row an operator; the name first, then the months, the newest next to the name. Words in the window's
/// language.
class TrendModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    static constexpr int months = 6;

    using QAbstractTableModel::QAbstractTableModel;

    void setTrends(std::vector<OperatorTrend> trends);
    /// The language is another.
    void retranslate();

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] static const MonthMean* monthAt(const OperatorTrend& trend, int column);

    std::vector<OperatorTrend> m_trends;
};

} // namespace madoguchi::desk
