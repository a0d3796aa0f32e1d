// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desk/core/room_item.h"

#include <QStyledItemDelegate>

class QTextLayout;

namespace madoguchi::desk {

/// Paints a line of the escalation pane: when it is due, what it is, who has it, and its main button.
class RoomDelegate final : public QStyledItemDelegate
{
    Q_OBJECT
public:
    explicit RoomDelegate(QObject* parent = nullptr);

    /// The moment running times are counted to.
    void setNow(Timestamp now) { m_now = now; }
    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    /// Where the main button of a line in `row` is.
    [[nodiscard]] QRect buttonArea(const QRect& row, const RoomItem& item) const;

private:
    struct Layout;
    [[nodiscard]] Layout layout(const QRect& row, const RoomItem& item) const;
    int layoutTitle(QTextLayout& text, const RoomItem& item, int width) const;
    void paintGround(QPainter& painter, const QStyleOptionViewItem& option, bool late) const;
    void paintDue(QPainter& painter, const QRect& area, const RoomItem& item) const;
    void paintButton(QPainter& painter, const QRect& area, const RoomItem& item, bool focused) const;

    Timestamp m_now;
};

} // namespace madoguchi::desk
