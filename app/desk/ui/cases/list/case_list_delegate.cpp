// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk/ui/cases/list/case_list_delegate.h"

#include "app/desk/ui/theme/theme.h"

#include <QPainter>

namespace madoguchi::desk {

namespace {

constexpr int beside = 10;
constexpr int iconSize = 16;
constexpr int iconGap = 4;

void paintSelection(QPainter& painter, const QStyleOptionViewItem& option, bool first, Token ground)
{
    painter.fillRect(option.rect, theme().color(ground));
    if (first && option.state.testFlag(QStyle::State_Selected))
        painter.fillRect(QRect(option.rect.left(), option.rect.top(), theme().px(3), option.rect.height()),
                         theme().color(Token::Accent));
    painter.fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1),
                     theme().color(Token::Line));
}

QRect iconBefore(QRect& text)
{
    const int size = theme().px(iconSize);
    const QRect place(text.left(), text.center().y() - size / 2, size, size);
    text.setLeft(place.right() + 1 + theme().px(iconGap));
    return place;
}

} // namespace

void CaseListDelegate::paintHeading(QPainter& painter, const QStyleOptionViewItem& option,
                                    const QModelIndex& index) const
{
    const bool chosen = option.state.testFlag(QStyle::State_Selected);
    paintSelection(painter, option, true, chosen ? Token::AccentSoft : Token::Bg);
    QRect text = option.rect.adjusted(theme().px(beside), 0, -theme().px(beside), 0);
    const QString icon =
        index.data(m_roles.collapsed).toBool() ? QStringLiteral("right") : QStringLiteral("down");
    theme().icon(icon, Token::Muted).paint(&painter, iconBefore(text));
    const QFont font = theme().font(Type::Body, QFont::Bold);
    painter.setFont(font);
    painter.setPen(theme().color(Token::Text));
    painter.drawText(text, Qt::AlignVCenter | Qt::AlignLeft,
                     QFontMetrics(font).elidedText(index.data().toString(), Qt::ElideRight, text.width()));
}

void CaseListDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                             const QModelIndex& index) const
{
    painter->save();
    if (index.data(m_roles.group).toBool()) {
        paintHeading(*painter, option, index);
        painter->restore();
        return;
    }
    const bool overdue = index.data(m_roles.overdue).toBool();
    const bool waiting = index.data(m_roles.waiting).toBool();
    const bool chosen = option.state.testFlag(QStyle::State_Selected);
    const Token ground = overdue ? Token::BadSoft : chosen ? Token::AccentSoft : Token::Panel;
    paintSelection(*painter, option, index.column() == 0, ground);

    const bool late = overdue && index.column() == m_roles.dueColumn;
    const bool turn = waiting && index.column() == m_roles.dutyColumn;
    QRect text = option.rect.adjusted(theme().px(beside), 0, -theme().px(beside) / 2, 0);
    if (late || turn)
        theme()
            .icon(late ? QStringLiteral("warning") : QStringLiteral("flag"), Token::Bad)
            .paint(painter, iconBefore(text));
    const QFont font = theme().font(Type::Body, late || turn ? QFont::Bold : QFont::Normal);
    painter->setFont(font);
    painter->setPen(theme().color(late || (turn && ground != Token::AccentSoft) ? Token::Bad : Token::Text));
    painter->drawText(text, Qt::AlignVCenter | Qt::AlignLeft,
                      QFontMetrics(font).elidedText(index.data().toString(), Qt::ElideRight, text.width()));
    painter->restore();
}

} // namespace madoguchi::desk
