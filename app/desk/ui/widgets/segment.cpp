// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk/ui/widgets/segment.h"

#include "app/desk/ui/theme/theme.h"

#include <QPainter>
#include <QPainterPath>

namespace madoguchi::desk {

namespace {

QPainterPath frame(const QRectF& rect, qreal radius, bool left, bool right)
{
    QPainterPath path;
    path.setFillRule(Qt::WindingFill);
    path.addRoundedRect(rect, radius, radius);
    if (!left)
        path.addRect(QRectF(rect.left(), rect.top(), rect.width() / 2, rect.height()));
    if (!right)
        path.addRect(QRectF(rect.center().x(), rect.top(), rect.width() / 2, rect.height()));
    return path.simplified();
}

} // namespace

Segment::Segment(QWidget* parent)
    : QRadioButton(parent)
{
    setAutoExclusive(true);
    setCursor(Qt::PointingHandCursor);
}

void Segment::setEdges(Edges edges)
{
    m_edges = edges;
    update();
}

QSize Segment::sizeWith(int margin) const
{
    const QFontMetrics metrics(theme().font(Type::Segment, QFont::DemiBold));
    return {metrics.horizontalAdvance(text()) + 2 * theme().px(margin), theme().px(31)};
}

QSize Segment::sizeHint() const
{
    return sizeWith(10);
}

QSize Segment::minimumSizeHint() const
{
    return sizeWith(4);
}

bool Segment::hitButton(const QPoint& position) const
{
    return rect().contains(position);
}

void Segment::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF box = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
    const QPainterPath path = frame(box, theme().px(6), m_edges.left, m_edges.right);
    const Token fill = isChecked() ? Token::Accent : underMouse() ? Token::Bg : Token::Panel;
    painter.setPen(QPen(theme().color(isChecked() ? Token::Accent : Token::Edge), 1));
    painter.setBrush(theme().color(fill));
    painter.drawPath(path);
    if (hasFocus()) {
        // Inside the segment, so that neighbours do not cover it.
        painter.setPen(QPen(theme().color(isChecked() ? Token::OnAccent : Token::Accent), 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawPath(frame(box.adjusted(3, 3, -3, -3), theme().px(4), true, true));
    }
    painter.setFont(theme().font(Type::Segment, isChecked() ? QFont::DemiBold : QFont::Normal));
    painter.setPen(theme().color(isChecked() ? Token::OnAccent : isEnabled() ? Token::Text : Token::Muted));
    painter.drawText(rect(), Qt::AlignCenter, text());
}

} // namespace madoguchi::desk
