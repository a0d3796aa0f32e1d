// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk/ui/room/seat_delegate.h"

#include "app/desk/ui/theme/theme.h"
#include "app/desk/ui/wording/language_names.h"
#include "app/desk/ui/wording/seat_text.h"

#include <QListView>
#include <QPainter>

namespace madoguchi::desk {

namespace {

constexpr int padding = 10;
constexpr int between = 4; ///< half of the space between two cards

/// Shapes differ, not the colours alone: full, half, ring, dash, and dots where nobody knows.
void paintDot(QPainter& painter, const QRect& place, const SeatCard& card)
{
    const SeatState state = card.status.report.state;
    if (!card.isKnown()) {
        painter.setPen(QPen(theme().color(Token::Muted), 1.5, Qt::DotLine));
        painter.setBrush(Qt::NoBrush);
        painter.drawEllipse(place);
        return;
    }
    const Token token = state == SeatState::OnCall    ? Token::Ok
                        : state == SeatState::Ready   ? Token::Accent
                        : state == SeatState::Offline ? Token::Bad
                                                      : Token::Muted;
    const QColor color = theme().color(token);
    painter.setPen(QPen(color, 1.5));
    painter.setBrush(state == SeatState::OnCall ? QBrush(color) : Qt::NoBrush);
    if (state == SeatState::SignedOut) {
        painter.drawLine(place.left(), place.center().y(), place.right(), place.center().y());
        return;
    }
    painter.drawEllipse(place);
    painter.setBrush(color);
    if (state == SeatState::WrapUp)
        painter.drawPie(place, 90 * 16, 180 * 16);
    if (state == SeatState::Offline)
        painter.drawLine(place.topLeft(), place.bottomRight());
}

Token textOf(SeatState state)
{
    return state == SeatState::OnCall ? Token::Ok : Token::Muted;
}

QString languagesOf(const SeatCard& card)
{
    if (card.status.report.state == SeatState::OnCall)
        return card.status.report.language == Language::Ja ? QString()
                                                           : shortName(card.status.report.language);
    if (card.status.report.state == SeatState::Offline || card.status.report.state == SeatState::SignedOut)
        return {};
    QStringList spoken;
    for (const Language language : card.languages) {
        if (language != Language::Ja)
            spoken += shortName(language);
    }
    return spoken.join(u' ');
}

} // namespace

SeatDelegate::SeatDelegate(const Clock& clock, QObject* parent)
    : QStyledItemDelegate(parent)
    , m_clock(clock)
{
}

int SeatDelegate::cardHeight()
{
    const int lines = QFontMetrics(theme().font(Type::Body, QFont::Bold)).height() +
                      2 * QFontMetrics(theme().font(Type::Small)).height();
    return lines + 2 * theme().px(padding) + theme().px(2 + 2 * between);
}

QSize SeatDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex&) const
{
    const auto* view = qobject_cast<const QListView*>(option.widget);
    return view ? view->gridSize() : QSize(theme().px(150), cardHeight());
}

void SeatDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                         const QModelIndex& index) const
{
    const auto* model = qobject_cast<const SeatsModel*>(index.model());
    const SeatCard* card = model ? model->cardAt(index.row()) : nullptr;
    if (!card)
        return;
    const bool hand = !card->hand.isNull();
    const bool focused = option.state.testFlag(QStyle::State_HasFocus);
    const bool chosen = option.state.testFlag(QStyle::State_Selected);
    const int space = theme().px(between);
    const QRectF frame =
        QRectF(option.rect.adjusted(space, space, -space, -space)).adjusted(.5, .5, -.5, -.5);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const Token edge = hand ? Token::Bad : focused || chosen ? Token::Accent : Token::Line;
    painter->setPen(QPen(theme().color(edge), focused ? 2 : hand ? 1.5 : 1));
    painter->setBrush(theme().color(chosen ? Token::AccentSoft : Token::Panel));
    painter->drawRoundedRect(frame, theme().px(6), theme().px(6));

    const QRect inner = frame.toRect().adjusted(theme().px(padding), theme().px(padding),
                                                -theme().px(padding), -theme().px(padding));
    const QFont nameFont = theme().font(Type::Body, QFont::Bold);
    const QFont smallFont = theme().font(Type::Small);
    const QFontMetrics nameMetrics(nameFont);
    const QFontMetrics smallMetrics(smallFont);
    int right = inner.right() + 1;
    if (hand) {
        const int size = theme().px(16);
        theme()
            .icon(QStringLiteral("hand"), Token::Bad)
            .paint(painter, right - size, inner.top() + (nameMetrics.height() - size) / 2, size, size);
        right -= size + theme().px(4);
    }
    painter->setFont(nameFont);
    painter->setPen(theme().color(Token::Text));
    const QString person = card->userName.isEmpty() ? QStringLiteral("—") : card->userName;
    const QString title = SeatDelegate::tr("%1 %2", "seat, person").arg(card->status.report.name, person);
    const QRect line(inner.left(), inner.top(), right - inner.left(), nameMetrics.height());
    painter->drawText(line, Qt::AlignLeft | Qt::AlignVCenter,
                      nameMetrics.elidedText(title, Qt::ElideRight, line.width()));

    const SeatState state = card->status.report.state;
    const int dot = theme().px(9);
    const int top = line.bottom() + 1 + theme().px(2);
    paintDot(*painter, QRect(inner.left(), top + (smallMetrics.height() - dot) / 2, dot, dot), *card);
    painter->setFont(smallFont);
    painter->setPen(theme().color(card->isKnown() ? textOf(state) : Token::Muted));
    const int left = inner.left() + dot + theme().px(6);
    const QRect words(left, top, inner.right() + 1 - left, inner.bottom() + 1 - top);
    painter->drawText(words, Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap,
                      SeatText::state(*card, m_clock.now()));
    // Below, where a name has the whole line for itself.
    painter->setPen(theme().color(Token::Muted));
    painter->drawText(inner, Qt::AlignRight | Qt::AlignBottom, languagesOf(*card));
    painter->restore();
}

} // namespace madoguchi::desk
