// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk/ui/contact/held_bar.h"

#include "app/desk/ui/theme/metrics.h"

#include <QEvent>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace madoguchi::desk {

namespace {
constexpr int mostCharacters = 80;
}

HeldBar::HeldBar(QWidget* parent)
    : QFrame(parent)
    , m_text(new QLabel(this))
    , m_take(new QPushButton(this))
{
    setObjectName(QStringLiteral("heldBar"));
    setProperty("kind", QStringLiteral("noticeBar"));
    m_text->setObjectName(QStringLiteral("heldText"));
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    m_take->setObjectName(QStringLiteral("takeHeld"));
    m_take->setFocusPolicy(Qt::TabFocus);
    auto* column = new QVBoxLayout(this);
    metrics::set(column, 6, {16, 8, 16, 8});
    column->addWidget(m_text);
    column->addWidget(m_take, 0, Qt::AlignLeft);
    connect(m_take, &QPushButton::clicked, this, &HeldBar::takeRequested);
    hide();
    retranslate();
}

void HeldBar::setHeld(const QList<ContactDraft>& held)
{
    if (held == m_held)
        return;
    m_held = held;
    retranslate();
}

void HeldBar::retranslate()
{
    setVisible(!m_held.isEmpty());
    m_take->setText(tr("Change places"));
    m_take->setToolTip(tr("The contact in the form is held in its place"));
    if (m_held.isEmpty())
        return;
    QString what = m_held.first().content.inquiry.simplified();
    if (what.size() > mostCharacters)
        what = what.left(mostCharacters) + u'…';
    const QString count = tr("%Ln contact(s) held until the form is free", nullptr, int(m_held.size()));
    m_text->setText(what.isEmpty() ? count
                                   : tr("%1: %2", "contacts held, what the first is about").arg(count, what));
    setAccessibleName(m_text->text());
}

void HeldBar::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QFrame::changeEvent(event);
}

} // namespace madoguchi::desk
