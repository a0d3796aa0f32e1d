// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk/ui/window/password_due_bar.h"

#include "app/desk/ui/theme/metrics.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace madoguchi::desk {

PasswordDueBar::PasswordDueBar(QWidget* parent)
    : QFrame(parent)
    , m_text(new QLabel(this))
    , m_change(new QPushButton(this))
    , m_later(new QPushButton(this))
{
    setObjectName(QStringLiteral("passwordDueBar"));
    m_text->setObjectName(QStringLiteral("passwordDueText"));
    m_text->setProperty("kind", QStringLiteral("warning"));
    m_text->setWordWrap(true);
    m_change->setObjectName(QStringLiteral("passwordDueChange"));
    m_later->setObjectName(QStringLiteral("passwordDueLater"));
    auto* row = new QHBoxLayout(this);
    metrics::set(row, 8, {16, 6, 16, 6});
    row->addWidget(m_text, 1);
    row->addWidget(m_change);
    row->addWidget(m_later);
    connect(m_change, &QPushButton::clicked, this, &PasswordDueBar::changeRequested);
    connect(m_later, &QPushButton::clicked, this, &PasswordDueBar::laterRequested);
    hide();
    retranslate();
}

void PasswordDueBar::retranslate()
{
    m_text->setText(tr("▲ An administrator set your password. Please choose one that you alone know."));
    setAccessibleName(tr("Password to be changed"));
    m_change->setText(tr("Change password…"));
    m_later->setText(tr("Later"));
    m_later->setToolTip(tr("Asks again tomorrow, or when you sign in the next time"));
}

void PasswordDueBar::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QFrame::changeEvent(event);
}

} // namespace madoguchi::desk
