// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk/ui/window/password_bar.h"

#include "app/desk/ui/theme/metrics.h"
#include "app/desk/ui/wording/error_text.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace madoguchi::desk {

PasswordBar::PasswordBar(QWidget* parent)
    : QFrame(parent)
    , m_text(new QLabel(this))
    , m_complaint(new QLabel(this))
    , m_password(new QLineEdit(this))
    , m_enter(new QPushButton(this))
{
    setObjectName(QStringLiteral("passwordBar"));
    m_text->setProperty("kind", QStringLiteral("warning"));
    m_text->setWordWrap(true);
    m_complaint->setProperty("kind", QStringLiteral("error"));
    m_password->setObjectName(QStringLiteral("passwordAgain"));
    m_password->setEchoMode(QLineEdit::Password);
    m_enter->setObjectName(QStringLiteral("signInAgain"));
    metrics::setMinimumWidth(m_password, 180);
    auto* row = new QHBoxLayout(this);
    metrics::set(row, 8, {16, 6, 16, 6});
    row->addWidget(m_text, 1);
    row->addWidget(m_complaint);
    row->addWidget(m_password);
    row->addWidget(m_enter);
    connect(m_password, &QLineEdit::returnPressed, this, &PasswordBar::submit);
    connect(m_enter, &QPushButton::clicked, this, &PasswordBar::submit);
    hide();
    retranslate();
}

void PasswordBar::setAsked(bool asked)
{
    if (asked == m_asked)
        return;
    m_asked = asked;
    m_password->clear();
    m_error.reset();
    setBusy(false);
    setVisible(asked);
}

void PasswordBar::setUser(const QString& name)
{
    m_user = name;
    retranslate();
}

void PasswordBar::showError(const Error& error)
{
    if (!m_asked)
        return;
    m_error = error;
    setBusy(false);
    m_password->selectAll();
}

void PasswordBar::submit()
{
    if (m_busy || m_password->text().isEmpty())
        return;
    const QString password = m_password->text();
    m_password->clear();
    m_error.reset();
    setBusy(true);
    Q_EMIT passwordGiven(password);
}

void PasswordBar::setBusy(bool busy)
{
    m_busy = busy;
    m_enter->setEnabled(!busy);
    retranslate();
}

void PasswordBar::retranslate()
{
    m_text->setText(
        tr("The sign-in at the hub has ended. Work goes on; contacts wait here until %1 types the "
           "password again.")
            .arg(m_user));
    m_complaint->setText(m_error ? ErrorText::of(*m_error) : QString());
    m_complaint->setVisible(m_error.has_value());
    m_password->setPlaceholderText(tr("Password"));
    m_password->setAccessibleName(tr("Password of %1").arg(m_user));
    m_enter->setText(m_busy ? tr("Asking the hub…") : tr("Sign in again"));
}

void PasswordBar::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QFrame::changeEvent(event);
}

} // namespace madoguchi::desk
