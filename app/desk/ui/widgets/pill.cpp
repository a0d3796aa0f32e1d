// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk/ui/widgets/pill.h"

#include "app/desk/ui/theme/theme.h"

#include <QPainter>

namespace madoguchi::desk {

Pill::Pill(QWidget* parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(&theme(), &Theme::changed, this, [this] {
        m_widest = 0;
        setText(m_text);
    });
}

void Pill::setText(const QString& text)
{
    m_text = text;
    const QFontMetrics metrics(theme().font(Type::Body, QFont::DemiBold));
    const int width = metrics.horizontalAdvance(text);
    if (width > m_widest) {
        m_widest = width;
        updateGeometry();
    }
    setAccessibleName(text);
    update();
}

QSize Pill::sizeHint() const
{
    return {m_widest + theme().px(12 + 8 + 6 + 12), theme().px(28)};
}

void Pill::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme().color(Token::OkSoft));
    painter.drawRoundedRect(rect(), height() / 2.0, height() / 2.0);
    const int dot = theme().px(9);
    painter.setBrush(theme().color(Token::Ok));
    painter.drawEllipse(QRect(theme().px(12), (height() - dot) / 2, dot, dot));
    painter.setFont(theme().font(Type::Body, QFont::DemiBold));
    painter.setPen(theme().color(Token::Ok));
    painter.drawText(rect().adjusted(theme().px(12) + dot + theme().px(5), 0, -theme().px(8), 0),
                     Qt::AlignVCenter | Qt::AlignLeft, m_text);
}

void Pill::hideEvent(QHideEvent* event)
{
    m_widest = 0;
    QWidget::hideEvent(event);
}

} // namespace madoguchi::desk
