// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk/ui/window/lock_view.h"

#include "app/desk/ui/widgets/form_field.h"
#include "app/desk/ui/widgets/middle_panel.h"
#include "app/desk/ui/wording/error_text.h"

#include <QEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
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
    m_title = new QLabel(this);
    m_hint = new QLabel(this);
    m_secret = new QLineEdit(this);
    m_field = new FormField(m_secret, this);
    m_open = new QPushButton(this);
    m_signOut = new QPushButton(this);
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
    QVBoxLayout* inside = layMiddlePanel(*this, 12);
    for (QWidget* widget : std::initializer_list<QWidget*>{m_title, m_hint, m_field, m_open, m_signOut})
        inside->addWidget(widget);
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
