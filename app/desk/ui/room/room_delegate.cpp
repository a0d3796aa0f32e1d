// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk/ui/room/room_delegate.h"

#include "app/desk/core/room_model.h"
#include "app/desk/ui/room/room_text.h"
#include "app/desk/ui/theme/theme.h"

#include <QAbstractItemView>
#include <QPainter>
#include <QTextLayout>

namespace madoguchi::desk {

namespace {

constexpr int marginAcross = 14;
constexpr int marginAbove = 10;
constexpr int gap = 10;
constexpr int dueColumn = 80;
constexpr int titleLines = 2;
/// Narrower than this, at 100 %, the time and the button stand above the title instead of beside it.
constexpr int leastForColumns = 400;

int viewWidth(const QStyleOptionViewItem& option)
{
    const auto* view = qobject_cast<const QAbstractItemView*>(option.widget);
    return view ? view->viewport()->width() : option.rect.width();
}

int metaHeight()
{
    return QFontMetrics(theme().font(Type::Small)).height() + theme().px(1);
}

int buttonHeight()
{
    return theme().px(32);
}

int buttonWidth()
{
    // All as wide as the widest, so that they stand in a column.
    const QFontMetrics metrics(theme().font(Type::Body, QFont::Bold));
    int widest = 0;
    for (const RoomAction action : {RoomAction::Answer, RoomAction::Take, RoomAction::Open})
        widest = std::max(widest, metrics.horizontalAdvance(RoomText::of(action)));
    return widest + 2 * theme().px(12);
}

QFont dueFont(bool late)
{
    return theme().font(Type::Body, late ? QFont::Bold : QFont::Normal);
}

/// The time as it stands in its narrow column: broken at spaces alone, where Japanese and Chinese would let
/// "2時間" be broken, too.
QString dueText(const RoomItem& item, Timestamp now)
{
    constexpr QChar wordJoiner(0x2060);
    QString text;
    for (const QChar c : RoomText::due(item, now)) {
        if (!text.isEmpty() && !c.isSpace() && !text.back().isSpace())
            text += wordJoiner;
        text += c;
    }
    return text;
}

/// Lays the text out in as many lines as a title has at most. @return their height.
qreal breakLines(QTextLayout& text, int width)
{
    qreal height = 0;
    text.beginLayout();
    for (int line = 0; line < titleLines; ++line) {
        QTextLine textLine = text.createLine();
        if (!textLine.isValid())
            break;
        textLine.setLineWidth(width);
        textLine.setPosition({0, height});
        height += textLine.height();
    }
    text.endLayout();
    return height;
}

} // namespace

/// Where the parts of a line stand.
struct RoomDelegate::Layout
{
    QRect due;
    QRect text;
    QRect button;
    int height = 0;
};

RoomDelegate::RoomDelegate(QObject* parent)
    : QStyledItemDelegate(parent)
{
}

int RoomDelegate::layoutTitle(QTextLayout& text, const RoomItem& item, int width) const
{
    const QString lead = RoomText::lead(item);
    text.setFont(theme().font(Type::Body));
    text.setText(lead.isEmpty() ? item.title : lead + QStringLiteral("   ") + item.title);
    QTextOption wrapping;
    wrapping.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    text.setTextOption(wrapping);
    QTextLayout::FormatRange bold;
    bold.start = 0;
    bold.length = int(lead.size());
    bold.format.setFontWeight(QFont::Bold);
    text.setFormats({bold});
    qreal height = breakLines(text, width);
    const QTextLine last = text.lineAt(text.lineCount() - 1);
    const QString whole = text.text();
    if (last.isValid() && last.textStart() + last.textLength() < whole.size()) {
        const QFontMetrics metrics(text.font());
        text.setText(whole.left(last.textStart()) +
                     metrics.elidedText(whole.mid(last.textStart()), Qt::ElideRight, width));
        text.setFormats({bold});
        height = breakLines(text, width);
    }
    return int(std::ceil(height));
}

RoomDelegate::Layout RoomDelegate::layout(const QRect& row, const RoomItem& item) const
{
    const QRect inner = row.adjusted(theme().px(marginAcross), theme().px(marginAbove),
                                     -theme().px(marginAcross), -theme().px(marginAbove) - 1);
    const QSize button(buttonWidth(), buttonHeight());
    const bool stacked = row.width() < theme().px(leastForColumns);
    Layout parts;
    QTextLayout title;
    if (stacked) {
        parts.button = QRect(QPoint(inner.right() - button.width() + 1, inner.top()), button);
        parts.due = QRect(inner.left(), inner.top(), parts.button.left() - inner.left() - theme().px(gap),
                          button.height());
        const int titleHeight = layoutTitle(title, item, inner.width());
        parts.text = QRect(inner.left(), parts.due.bottom() + 1 + theme().px(4), inner.width(),
                           titleHeight + metaHeight());
        parts.height = parts.text.bottom() + 1 - inner.top();
    } else {
        const int textLeft = inner.left() + theme().px(dueColumn) + theme().px(gap);
        const int textWidth = inner.right() + 1 - button.width() - theme().px(gap) - textLeft;
        const int textHeight = layoutTitle(title, item, textWidth) + metaHeight();
        const QRect due = QFontMetrics(dueFont(true))
                              .boundingRect(QRect(0, 0, theme().px(dueColumn - 20), 1000), Qt::TextWordWrap,
                                            dueText(item, m_now));
        parts.height = std::max({textHeight, button.height(), due.height()});
        const auto middle = [&](int height) { return inner.top() + (parts.height - height) / 2; };
        parts.due = QRect(inner.left(), inner.top(), theme().px(dueColumn), parts.height);
        parts.text = QRect(textLeft, middle(textHeight), textWidth, textHeight);
        parts.button = QRect(QPoint(inner.right() - button.width() + 1, middle(button.height())), button);
    }
    parts.height += 2 * theme().px(marginAbove) + 1;
    return parts;
}

QSize RoomDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const int width = viewWidth(option);
    const auto item = index.data(RoomModel::ItemRole).value<RoomItem>();
    return {width, layout(QRect(0, 0, width, 0), item).height};
}

QRect RoomDelegate::buttonArea(const QRect& row, const RoomItem& item) const
{
    return layout(row, item).button;
}

void RoomDelegate::paintGround(QPainter& painter, const QStyleOptionViewItem& option, bool late) const
{
    const bool chosen = option.state & QStyle::State_Selected;
    if (late)
        painter.fillRect(option.rect, theme().color(Token::BadSoft));
    else if (chosen)
        painter.fillRect(option.rect, theme().color(Token::AccentSoft));
    else if (option.state & QStyle::State_MouseOver)
        painter.fillRect(option.rect, theme().color(Token::Bg));
    if (chosen)
        painter.fillRect(QRect(option.rect.left(), option.rect.top(), theme().px(3), option.rect.height()),
                         theme().color(Token::Accent));
    painter.fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1),
                     theme().color(Token::Line));
}

void RoomDelegate::paintDue(QPainter& painter, const QRect& area, const RoomItem& item) const
{
    const bool late = isOverdue(item, m_now);
    const bool open = item.state != RoomState::Resolved;
    const Token ink = late ? Token::Bad : open ? Token::Text : Token::Muted;
    const QString icon = item.kind == RoomKind::Hand && open ? QStringLiteral("hand")
                         : late                              ? QStringLiteral("warning")
                         : open                              ? QString()
                                                             : QStringLiteral("check");
    QRect text = area;
    if (!icon.isEmpty()) {
        const int size = theme().px(16);
        const QRect place(area.left(), area.center().y() - size / 2, size, size);
        theme().icon(icon, ink).paint(&painter, place);
        text.setLeft(place.right() + 1 + theme().px(4));
    }
    painter.setFont(dueFont(late));
    painter.setPen(theme().color(ink));
    painter.drawText(text, Qt::AlignVCenter | Qt::AlignLeft | Qt::TextWordWrap, dueText(item, m_now));
}

void RoomDelegate::paintButton(QPainter& painter, const QRect& area, const RoomItem& item, bool focused) const
{
    const RoomAction action = RoomText::mainAction(item);
    const bool primary = action == RoomAction::Answer;
    const Token edge = focused && primary ? Token::Text : focused || primary ? Token::Accent : Token::Edge;
    painter.setPen(QPen(theme().color(edge), focused ? 2 : 1));
    painter.setBrush(theme().color(primary ? Token::Accent : Token::Panel));
    painter.drawRoundedRect(QRectF(area).adjusted(0.5, 0.5, -0.5, -0.5), theme().px(6), theme().px(6));
    painter.setFont(theme().font(Type::Body, primary ? QFont::Bold : QFont::Normal));
    painter.setPen(theme().color(primary ? Token::OnAccent : Token::Text));
    painter.drawText(area, Qt::AlignCenter, RoomText::of(action));
}

void RoomDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                         const QModelIndex& index) const
{
    const auto item = index.data(RoomModel::ItemRole).value<RoomItem>();
    const Layout parts = layout(option.rect, item);
    const bool late = isOverdue(item, m_now);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    paintGround(*painter, option, late);
    paintDue(*painter, parts.due, item);
    QTextLayout title;
    const int titleHeight = layoutTitle(title, item, parts.text.width());
    painter->setPen(theme().color(Token::Text));
    title.draw(painter, parts.text.topLeft());
    const QRect meta(parts.text.left(), parts.text.top() + titleHeight, parts.text.width(), metaHeight());
    painter->setFont(theme().font(Type::Small));
    painter->setPen(theme().color(late ? Token::Text : Token::Muted));
    painter->drawText(meta, Qt::AlignVCenter | Qt::AlignLeft,
                      painter->fontMetrics().elidedText(RoomText::meta(item), Qt::ElideRight, meta.width()));
    const bool focused = option.state & QStyle::State_Selected && option.state & QStyle::State_HasFocus;
    paintButton(*painter, parts.button, item, focused);
    painter->restore();
}

} // namespace madoguchi::desk
