// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk/ui/theme/desk_style.h"

#include "app/desk/ui/theme/theme.h"

#include <QPainter>
#include <QPainterPath>
#include <QStyleOption>

namespace madoguchi::desk {

namespace {

constexpr int boxSize = 16;

/// Of a box of one by one.
QPainterPath tick()
{
    QPainterPath path(QPointF(0.24, 0.52));
    path.lineTo(0.43, 0.71);
    path.lineTo(0.78, 0.31);
    return path;
}

QPainterPath dash()
{
    QPainterPath path(QPointF(0.26, 0.5));
    path.lineTo(0.74, 0.5);
    return path;
}

void drawBox(const QStyleOption& option, QPainter& painter)
{
    const bool enabled = option.state.testFlag(QStyle::State_Enabled);
    const bool on = option.state.testFlag(QStyle::State_On);
    const bool partly = option.state.testFlag(QStyle::State_NoChange);
    const bool focus = option.state.testFlag(QStyle::State_HasFocus);
    const qreal side = std::min(option.rect.width(), option.rect.height());
    const qreal line = std::max(1.0, side / boxSize);
    const QRectF box = QRectF(QPointF(option.rect.topLeft()), QSizeF(side, side))
                           .adjusted(line / 2, line / 2, -line / 2, -line / 2);
    const QColor filled = theme().color(enabled ? Token::Accent : Token::Muted);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(on || partly || focus ? filled : theme().color(Token::Muted), line));
    painter.setBrush(on || partly ? filled : theme().color(enabled ? Token::Panel : Token::Bg));
    painter.drawRoundedRect(box, side / 5, side / 5);
    if (on || partly) {
        QTransform place = QTransform::fromTranslate(box.x(), box.y());
        place.scale(box.width(), box.height());
        painter.setBrush(Qt::NoBrush);
        painter.setPen(
            QPen(theme().color(Token::OnAccent), side / 8, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        painter.drawPath(place.map(partly ? dash() : tick()));
    }
    painter.restore();
}

} // namespace

DeskStyle::DeskStyle()
    : QProxyStyle(QStringLiteral("fusion"))
{
}

int DeskStyle::pixelMetric(PixelMetric metric, const QStyleOption* option, const QWidget* widget) const
{
    switch (metric) {
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
        return theme().px(boxSize);
    case PM_CheckBoxLabelSpacing:
        return theme().px(6);
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

void DeskStyle::drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                              const QWidget* widget) const
{
    if (element == PE_IndicatorCheckBox || element == PE_IndicatorItemViewItemCheck)
        drawBox(*option, *painter);
    else
        QProxyStyle::drawPrimitive(element, option, painter, widget);
}

} // namespace madoguchi::desk
