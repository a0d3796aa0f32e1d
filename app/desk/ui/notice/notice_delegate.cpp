// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk/ui/notice/notice_delegate.h"

#include "app/desk/ui/theme/theme.h"

#include <QAbstractItemView>
#include <QPainter>

namespace madoguchi::desk {

namespace {

constexpr int across = 14;
constexpr int above = 8;
constexpr int iconSize = 16;
constexpr int gap = 8;

QFont titleFont(bool strong)
{
    return theme().font(Type::Body, strong ? QFont::DemiBold : QFont::Normal);
}

int textLeft()
{
    return theme().px(across) + theme().px(iconSize) + theme().px(gap);
}

QRect textRect(const QFont& font, const QString& text, int width)
{
    return QFontMetrics(font).boundingRect(QRect(0, 0, width, 10'000), Qt::TextWordWrap, text);
}

} // namespace

NoticeDelegate::NoticeDelegate(LookOf lookOf, QObject* parent)
    : QStyledItemDelegate(parent)
    , m_lookOf(std::move(lookOf))
{
}

QSize NoticeDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const auto* view = qobject_cast<const QAbstractItemView*>(option.widget);
    const int width = view ? view->viewport()->width() : theme().px(300);
    const Look look = m_lookOf(index);
    const int inner = width - textLeft() - theme().px(across);
    int height = textRect(titleFont(look.strong), look.title, inner).height();
    if (!look.detail.isEmpty())
        height += textRect(theme().font(Type::Small), look.detail, inner).height() + theme().px(2);
    return {width, height + 2 * theme().px(above) + 1};
}

void NoticeDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                           const QModelIndex& index) const
{
    const Look look = m_lookOf(index);
    const bool chosen = option.state.testFlag(QStyle::State_Selected);
    painter->save();
    painter->fillRect(option.rect, theme().color(chosen ? Token::AccentSoft : Token::Panel));
    painter->setPen(theme().color(Token::Line));
    painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
    const int top = option.rect.top() + theme().px(above);
    const Token accent = look.bad ? Token::Bad : Token::Muted;
    const int size = theme().px(iconSize);
    theme()
        .icon(look.icon, accent)
        .paint(painter, option.rect.left() + theme().px(across), top + 1, size, size);
    const int left = option.rect.left() + textLeft();
    const int width = option.rect.right() + 1 - theme().px(across) - left;
    const QFont font = titleFont(look.strong);
    const int titleHeight = textRect(font, look.title, width).height();
    painter->setFont(font);
    painter->setPen(theme().color(look.bad ? Token::Bad : Token::Text));
    painter->drawText(QRect(left, top, width, titleHeight), Qt::TextWordWrap, look.title);
    painter->setFont(theme().font(Type::Small));
    painter->setPen(theme().color(Token::Muted));
    painter->drawText(QRect(left, top + titleHeight + theme().px(2), width, option.rect.bottom() - top),
                      Qt::TextWordWrap, look.detail);
    if (option.state.testFlag(QStyle::State_HasFocus)) {
        painter->setPen(QPen(theme().color(Token::Accent), 2));
        painter->drawRect(option.rect.adjusted(1, 1, -1, -2));
    }
    painter->restore();
}

} // namespace madoguchi::desk
