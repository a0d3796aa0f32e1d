// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk/ui/widgets/combo_box.h"

#include "app/desk/ui/theme/theme.h"

#include <QStyleOptionComboBox>
#include <QStylePainter>
#include <QWheelEvent>

namespace madoguchi::desk {

ComboBox::ComboBox(QWidget* parent)
    : QComboBox(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    setMinimumContentsLength(4);
}

QSize ComboBox::sizeHint() const
{
    return QComboBox::sizeHint() + QSize(theme().px(6), 0);
}

void ComboBox::paintEvent(QPaintEvent* event)
{
    Q_UNUSED(event)
    QStylePainter painter(this);
    QStyleOptionComboBox option;
    initStyleOption(&option);
    painter.drawComplexControl(QStyle::CC_ComboBox, option);
    if (!isEditable()) {
        // The style cuts a long text off; an ellipsis says that there is more.
        const QRect area =
            style()->subControlRect(QStyle::CC_ComboBox, &option, QStyle::SC_ComboBoxEditField, this);
        painter.setPen(theme().color(isEnabled() ? Token::Text : Token::Muted));
        painter.drawText(area, Qt::AlignVCenter | Qt::AlignLeft,
                         fontMetrics().elidedText(currentText(), Qt::ElideRight, area.width()));
    }
    const int size = theme().px(12);
    theme()
        .icon(QStringLiteral("down"))
        .paint(&painter, width() - size - theme().px(7), (height() - size) / 2, size, size);
}

void ComboBox::wheelEvent(QWheelEvent* event)
{
    if (hasFocus())
        QComboBox::wheelEvent(event);
    else
        event->ignore();
}

} // namespace madoguchi::desk
