// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kb/base/clock.h"

#include <QStyledItemDelegate>

namespace madoguchi::desk {

/// Paints a seat as a card: name and person, what it is at with a dot and a running time, a raised hand with
/// a red border.
class SeatDelegate final : public QStyledItemDelegate
{
    Q_OBJECT
public:
    /// The clock outlives the delegate.
    explicit SeatDelegate(const Clock& clock, QObject* parent = nullptr);

    /// A card's height with the present font.
    [[nodiscard]] static int cardHeight();
    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    const Clock& m_clock;
};

} // namespace madoguchi::desk
