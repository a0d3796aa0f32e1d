// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk/ui/window/tab_button.h"

#include "app/desk/ui/theme/theme.h"

#include <QStyleOptionButton>
#include <QStylePainter>

#include <utility>

namespace madoguchi::desk {

namespace {

constexpr int mostShown = 99;

} // namespace

TabButton::TabButton(QWidget* parent)
    : QPushButton(parent)
{
    setProperty("kind", QStringLiteral("tab"));
    setCheckable(true);
    setCursor(Qt::PointingHandCursor);
    connect(&theme(), &Theme::changed, this, [this] { updateGeometry(); });
}

void TabButton::setLabel(const QString& label)
{
    m_label = label;
    setText(label);
    describe();
    updateGeometry();
}

void TabButton::setBadge(int count, const QString& meaning)
{
    m_badge = count;
    m_meaning = meaning;
    describe();
    updateGeometry();
    update();
}

void TabButton::setTight(bool tight)
{
    if (std::exchange(m_tight, tight) != tight)
        updateGeometry();
}

void TabButton::describe()
{
    const QString name = tr("Workspace: %1").arg(m_label);
    setAccessibleName(m_badge > 0 ? tr("%1, %2", "workspace, how many wait there").arg(name, m_meaning)
                                  : name);
}

QString TabButton::badgeText() const
{
    return m_badge > mostShown ? tr("%1+", "more than so many").arg(mostShown) : QString::number(m_badge);
}

int TabButton::badgeWidth() const
{
    if (m_badge == 0)
        return 0;
    const QFontMetrics metrics(theme().font(Type::Caption, QFont::Bold));
    return std::max(metrics.horizontalAdvance(badgeText()) + 2 * theme().px(5), theme().px(18));
}

QSize TabButton::sizeHint() const
{
    // The chosen tab is bold; its neighbours do not move for it, and it is not cut off.
    const QFontMetrics bold(theme().font(Type::Body, QFont::Bold));
    const int badge = m_badge > 0 ? badgeWidth() + theme().px(6) : 0;
    return {bold.horizontalAdvance(m_label) + badge + 2 * theme().px(m_tight ? 7 : 14) + 4,
            QPushButton::sizeHint().height()};
}

void TabButton::paintEvent(QPaintEvent*)
{
    QStylePainter painter(this);
    QStyleOptionButton option;
    initStyleOption(&option);
    option.text.clear();
    painter.drawControl(QStyle::CE_PushButton, option);

    const QFont font = theme().font(Type::Body, isChecked() ? QFont::Bold : QFont::Normal);
    const int gap = m_badge > 0 ? theme().px(6) : 0;
    const int textWidth = QFontMetrics(font).horizontalAdvance(m_label);
    const int x = (width() - textWidth - gap - badgeWidth()) / 2;
    painter.setFont(font);
    painter.setPen(theme().color(isChecked() ? Token::Accent : Token::Muted));
    painter.drawText(QRect(x, 0, textWidth + 1, height()), Qt::AlignVCenter | Qt::AlignLeft, m_label);
    if (m_badge == 0)
        return;
    const int size = theme().px(18);
    const QRect area(x + textWidth + gap, (height() - size) / 2, badgeWidth(), size);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme().color(Token::Bad));
    painter.drawRoundedRect(area, size / 2.0, size / 2.0);
    painter.setFont(theme().font(Type::Caption, QFont::Bold));
    painter.setPen(theme().color(Token::OnAccent));
    painter.drawText(area, Qt::AlignCenter, badgeText());
}

} // namespace madoguchi::desk
