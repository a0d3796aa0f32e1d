// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace madoguchi::desk {

/// A month of a trend: its words above a bar as long as its share. Every bar is of one colour: the length and
/// the words say it.
class TrendDelegate final : public QStyledItemDelegate
{
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    /// What a cell's data says of its bar: 0 to 100, or nothing.
    static constexpr int shareRole = Qt::UserRole;

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    /// Of a row, in pixels.
    [[nodiscard]] static int rowHeight();
};

} // namespace madoguchi::desk
