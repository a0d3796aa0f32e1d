// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk/ui/widgets/key_hint.h"

#include "app/desk/ui/theme/theme.h"

#include <QPainter>

namespace madoguchi::desk {

QSize keyCapSize(const QString& text)
{
    const QFontMetrics metrics(theme().font(Type::Caption));
    return {metrics.horizontalAdvance(text) + 2 * theme().px(5) + 2, theme().px(19)};
}

void drawKeyCap(QPainter& painter, const QRect& area, const QString& text, KeyCapStyle style)
{
    const bool plain = style == KeyCapStyle::Plain;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const QColor ink = theme().color(plain ? Token::Muted : Token::OnAccent);
    QColor edge = plain ? theme().color(Token::Edge) : ink;
    if (!plain)
        edge.setAlphaF(0.5F);
    painter.setPen(QPen(edge, 1));
    painter.setBrush(plain ? theme().color(Token::Bg) : QColor(Qt::transparent));
    const QRectF box = QRectF(area).adjusted(0.5, 0.5, -0.5, -0.5);
    painter.drawRoundedRect(box, theme().px(4), theme().px(4));
    // The lower edge is doubled: it makes the cap a key.
    painter.drawLine(QPointF(box.left() + theme().px(3), box.bottom() - 1),
                     QPointF(box.right() - theme().px(3), box.bottom() - 1));
    painter.setPen(ink);
    painter.setFont(theme().font(Type::Caption));
    painter.drawText(area.adjusted(0, 0, 0, -1), Qt::AlignCenter, text);
    painter.restore();
}

KeyHint::KeyHint(QWidget* parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(&theme(), &Theme::changed, this, [this] { updateGeometry(); });
}

void KeyHint::setKeys(const QString& keys)
{
    m_text = keys;
    setAccessibleName(m_text);
    updateGeometry();
    update();
}

QSize KeyHint::sizeHint() const
{
    return keyCapSize(m_text);
}

void KeyHint::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    drawKeyCap(painter, rect(), m_text);
}

} // namespace madoguchi::desk
