// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk/ui/widgets/empty_state.h"

#include "app/desk/ui/theme/metrics.h"
#include "app/desk/ui/theme/theme.h"

#include <QLabel>
#include <QVBoxLayout>

namespace madoguchi::desk {

EmptyState::EmptyState(QWidget* parent)
    : QWidget(parent)
    , m_icon(new QLabel(this))
    , m_title(new QLabel(this))
    , m_advice(new QLabel(this))
{
    auto* column = new QVBoxLayout(this);
    metrics::set(column, 8, {24, 24, 24, 24});
    m_title->setProperty("kind", QStringLiteral("heading"));
    m_advice->setProperty("kind", QStringLiteral("muted"));
    column->addStretch(2);
    for (QLabel* label : {m_icon, m_title, m_advice}) {
        label->setAlignment(Qt::AlignCenter);
        label->setWordWrap(label != m_icon);
        column->addWidget(label);
    }
    column->addStretch(3);
    connect(&theme(), &Theme::changed, this, &EmptyState::refreshIcon);
}

void EmptyState::setContent(const QString& icon, const QString& title, const QString& advice)
{
    m_iconName = icon;
    m_title->setText(title);
    m_advice->setText(advice);
    setAccessibleName(title);
    setAccessibleDescription(advice);
    refreshIcon();
}

void EmptyState::refreshIcon()
{
    const int size = theme().px(32);
    m_icon->setPixmap(theme().icon(m_iconName, Token::Edge).pixmap(QSize(size, size), devicePixelRatioF()));
}

} // namespace madoguchi::desk
