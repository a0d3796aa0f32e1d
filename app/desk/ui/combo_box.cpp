// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk/ui/combo_box.h"

#include "app/desk/ui/theme.h"

#include <QPainter>
#include <QWheelEvent>

namespace madoguchi::desk {

ComboBox::ComboBox(QWidget* parent) : QComboBox(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    setMinimumContentsLength(4);
}

void ComboBox::paintEvent(QPaintEvent* event)
{
    QComboBox::paintEvent(event);
    QPainter painter(this);
    const int size = theme().px(12);
    theme().icon(QStringLiteral("down")).paint(&painter, width() - size - theme().px(7), (height() - size) / 2, size, size);
}

void ComboBox::wheelEvent(QWheelEvent* event)
{
    if (hasFocus())
        QComboBox::wheelEvent(event);
    else
        event->ignore();
}

} // namespace madoguchi::desk
