// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk/ui/quality/trend_delegate.h"

#include "app/desk/ui/theme/theme.h"

#include <QPainter>

namespace madoguchi::desk {

namespace {

constexpr int beside = 10;
constexpr int barHeight = 6;
constexpr int padding = 6;

} // namespace

int TrendDelegate::rowHeight()
{
    return QFontMetrics(theme().font(Type::Body)).height() + theme().px(barHeight + 3 * padding);
}

void TrendDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                          const QModelIndex& index) const
{
    const bool chosen = option.state.testFlag(QStyle::State_Selected);
    painter->save();
    painter->fillRect(option.rect, theme().color(chosen ? Token::AccentSoft : Token::Panel));
    const QRect inner = option.rect.adjusted(theme().px(beside), theme().px(padding), -theme().px(beside),
                                             -theme().px(padding));
    const QVariant share = index.data(shareRole);
    const QFont font = theme().font(Type::Body);
    painter->setFont(font);
    painter->setPen(theme().color(share.isValid() ? Token::Text : Token::Muted));
    const QString text = index.data().toString();
    painter->drawText(inner, Qt::AlignLeft | Qt::AlignTop,
                      QFontMetrics(font).elidedText(text, Qt::ElideRight, inner.width()));
    if (share.isValid()) {
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(Qt::NoPen);
        QRectF bar(inner.left(), inner.bottom() + 1 - theme().px(barHeight), inner.width(),
                   theme().px(barHeight));
        const qreal round = bar.height() / 2;
        painter->setBrush(theme().color(Token::Line));
        painter->drawRoundedRect(bar, round, round);
        bar.setWidth(std::max(bar.height(), bar.width() * share.toDouble() / 100));
        painter->setBrush(theme().color(Token::Accent));
        if (share.toDouble() > 0)
            painter->drawRoundedRect(bar, round, round);
    }
    painter->restore();
}

} // namespace madoguchi::desk
