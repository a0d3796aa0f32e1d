// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk/ui/window/lock_view.h"

#include "app/desk/ui/theme/metrics.h"
#include "app/desk/ui/widgets/form_field.h"
#include "app/desk/ui/wording/error_text.h"

#include <QEvent>
#include <QFrame>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace madoguchi::desk {

LockView::LockView(QWidget* parent)
    : QWidget(parent)
{
    setObjectName(QStringLiteral("workspace"));
    build();
    setFocusProxy(m_secret);
    connect(m_secret, &QLineEdit::returnPressed, this, &LockView::submit);
    connect(m_open, &QPushButton::clicked, this, &LockView::submit);
    connect(m_signOut, &QPushButton::clicked, this, &LockView::signOutRequested);
    retranslate();
}

void LockView::build()
{
    auto* panel = new QFrame;
    m_title = new QLabel(panel);
    m_hint = new QLabel(panel);
    m_secret = new QLineEdit(panel);
    m_field = new FormField(m_secret, panel);
    m_open = new QPushButton(panel);
    m_signOut = new QPushButton(panel);
    m_title->setProperty("kind", QStringLiteral("title"));
    m_title->setWordWrap(true);
    m_hint->setProperty("kind", QStringLiteral("muted"));
    m_hint->setWordWrap(true);
    m_secret->setObjectName(QStringLiteral("lockSecret"));
    m_secret->setEchoMode(QLineEdit::Password);
    m_open->setObjectName(QStringLiteral("unlock"));
    m_open->setProperty("kind", QStringLiteral("primary"));
    m_signOut->setObjectName(QStringLiteral("lockSignOut"));
    m_signOut->setProperty("kind", QStringLiteral("link"));
    panel->setProperty("kind", QStringLiteral("panel"));
    auto* inside = new QVBoxLayout(panel);
    metrics::set(inside, 12, {24, 24, 24, 24});
    for (QWidget* widget : std::initializer_list<QWidget*>{m_title, m_hint, m_field, m_open, m_signOut})
        inside->addWidget(widget);
    metrics::setMinimumWidth(panel, 440);
    metrics::setMaximumWidth(panel, 440);
    // Scrolls where a large font leaves too little room; the row is why texts that wrap get their height.
    auto* middle = new QWidget;
    middle->setObjectName(QStringLiteral("scrolled"));
    auto* column = new QVBoxLayout(middle);
    metrics::set(column, 0, {16, 16, 16, 16});
    column->addStretch(1);
    auto* row = new QHBoxLayout;
    metrics::set(row, 0);
    row->addStretch(1);
    row->addWidget(panel, 100);
    row->addStretch(1);
    column->addLayout(row);
    column->addStretch(2);
    auto* scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidget(middle);
    auto* whole = new QVBoxLayout(this);
    metrics::set(whole, 0);
    whole->addWidget(scroll);
}

void LockView::setUser(const QString& name)
{
    m_user = name;
    retranslate();
}

void LockView::setTakesPin(bool takesPin)
{
    m_takesPin = takesPin;
    retranslate();
}

void LockView::reset()
{
    m_secret->clear();
    m_error.reset();
    setBusy(false);
}

void LockView::showError(const Error& error)
{
    m_error = error;
    setBusy(false);
    m_secret->setFocus();
}

void LockView::submit()
{
    if (m_busy || m_secret->text().isEmpty())
        return;
    const QString secret = m_secret->text();
    m_secret->clear();
    m_error.reset();
    setBusy(true);
    Q_EMIT secretGiven(secret);
}

void LockView::setBusy(bool busy)
{
    m_busy = busy;
    m_open->setEnabled(!busy);
    retranslate();
}

void LockView::retranslate()
{
    m_title->setText(tr("Locked"));
    m_hint->setText(
        tr("%1 is signed in. A call that is on, drafts and the exchange with the hub go on.").arg(m_user));
    m_field->setLabel(m_takesPin ? tr("Password or PIN") : tr("Password"));
    m_field->setError(m_error ? ErrorText::of(*m_error) : QString());
    m_open->setText(m_busy ? tr("One moment…") : tr("Unlock"));
    m_signOut->setText(tr("Sign out, for somebody else to sign in"));
}

void LockView::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace madoguchi::desk
