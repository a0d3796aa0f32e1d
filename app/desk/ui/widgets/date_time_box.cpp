// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk/ui/widgets/date_time_box.h"

#include "app/desk/ui/theme/theme.h"

#include <QPainter>
#include <QWheelEvent>

namespace madoguchi::desk {

DateTimeBox::DateTimeBox(QWidget* parent)
    : QDateTimeEdit(parent)
{
    setCalendarPopup(true);
    setFocusPolicy(Qt::StrongFocus);
    setDisplayFormat(QStringLiteral("yyyy-MM-dd HH:mm"));
}

void DateTimeBox::paintEvent(QPaintEvent* event)
{
    QDateTimeEdit::paintEvent(event);
    QPainter painter(this);
    const int size = theme().px(12);
    theme()
        .icon(QStringLiteral("down"))
        .paint(&painter, width() - size - theme().px(7), (height() - size) / 2, size, size);
}

void DateTimeBox::wheelEvent(QWheelEvent* event)
{
    if (hasFocus())
        QDateTimeEdit::wheelEvent(event);
    else
        event->ignore();
}

} // namespace madoguchi::desk
