// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk/ui/widgets/chip.h"

#include "app/desk/ui/theme/theme.h"

#include <QEvent>
#include <QKeyEvent>
#include <QPainter>

namespace madoguchi::desk {

Chip::Chip(QWidget* parent)
    : QAbstractButton(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    connect(this, &QAbstractButton::clicked, this, [this] {
        if (m_removable)
            Q_EMIT removeRequested();
    });
    connect(&theme(), &Theme::changed, this, [this] { updateGeometry(); });
}

void Chip::setRemovable(bool removable)
{
    m_removable = removable;
    updateGeometry();
}

void Chip::setOpensMenu(bool opens)
{
    m_opensMenu = opens;
    updateGeometry();
}

int Chip::markWidth() const
{
    return m_removable || m_opensMenu ? theme().px(14) : 0;
}

QSize Chip::sizeHint() const
{
    const QFontMetrics metrics(theme().font(Type::Small, QFont::DemiBold));
    return {metrics.horizontalAdvance(text()) + markWidth() + 2 * theme().px(9) + 2, theme().px(23)};
}

QSize Chip::minimumSizeHint() const
{
    return {std::min(sizeHint().width(), theme().px(60)), sizeHint().height()};
}

void Chip::paintEvent(QPaintEvent*)
{
    const bool on = isChecked() || m_removable;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF box = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
    painter.setPen(QPen(theme().color(hasFocus() ? Token::Accent
                                      : on       ? Token::AccentSoft
                                                 : Token::Edge),
                        hasFocus() ? 2 : 1));
    painter.setBrush(theme().color(on ? Token::AccentSoft : underMouse() ? Token::Bg : Token::Panel));
    painter.drawRoundedRect(hasFocus() ? box.adjusted(0.5, 0.5, -0.5, -0.5) : box, box.height() / 2,
                            box.height() / 2);
    painter.setFont(theme().font(Type::Small, isChecked() ? QFont::DemiBold : QFont::Normal));
    painter.setPen(theme().color(on ? Token::Accent : Token::Muted));
    const QRect textArea = rect().adjusted(theme().px(9), 0, -theme().px(9) - markWidth(), 0);
    painter.drawText(textArea, Qt::AlignCenter,
                     painter.fontMetrics().elidedText(text(), Qt::ElideRight, textArea.width() + 1));
    if (markWidth() > 0) {
        const int size = theme().px(10);
        const QRect mark(width() - theme().px(8) - size, (height() - size) / 2, size, size);
        theme()
            .icon(m_removable ? QStringLiteral("close") : QStringLiteral("down"),
                  on ? Token::Accent : Token::Muted)
            .paint(&painter, mark);
    }
}

void Chip::keyPressEvent(QKeyEvent* event)
{
    if (m_removable && (event->key() == Qt::Key_Delete || event->key() == Qt::Key_Backspace)) {
        Q_EMIT removeRequested();
        return;
    }
    QAbstractButton::keyPressEvent(event);
}

void Chip::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::FontChange)
        updateGeometry();
    QAbstractButton::changeEvent(event);
}

} // namespace madoguchi::desk
