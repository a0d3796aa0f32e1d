// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk/ui/window/sign_in_view.h"

#include "app/desk/ui/theme/metrics.h"
#include "app/desk/ui/widgets/form_field.h"
#include "app/desk/ui/widgets/middle_panel.h"
#include "app/desk/ui/window/enrol_form.h"
#include "app/desk/ui/wording/error_text.h"

#include <QEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace madoguchi::desk {

SignInView::SignInView(QWidget* parent)
    : QWidget(parent)
{
    setObjectName(QStringLiteral("workspace"));
    build();
    connect(m_enter, &QPushButton::clicked, this, &SignInView::submit);
    connect(m_login, &QLineEdit::returnPressed, this, &SignInView::submit);
    connect(m_password, &QLineEdit::returnPressed, this, &SignInView::submit);
    connect(m_login, &QLineEdit::textChanged, this, [this](const QString& login) {
        m_offlineLeft = 0;
        m_articlesLeft = 0;
        refreshHint();
        Q_EMIT loginChanged(login.trimmed());
    });
    connect(m_setUp, &QPushButton::clicked, this, [this] { showEnrolment(true); });
    retranslate();
}

void SignInView::build()
{
    m_enrol = new EnrolForm(this);
    m_enrol->hide();
    m_signIn = new QWidget(this);
    m_title = new QLabel(m_signIn);
    m_hint = new QLabel(m_signIn);
    m_login = new QLineEdit(m_signIn);
    m_password = new QLineEdit(m_signIn);
    m_enter = new QPushButton(m_signIn);
    m_setUp = new QPushButton(m_signIn);
    m_loginField = new FormField(m_login, m_signIn);
    m_passwordField = new FormField(m_password, m_signIn);
    m_title->setProperty("kind", QStringLiteral("title"));
    m_hint->setProperty("kind", QStringLiteral("muted"));
    m_hint->setObjectName(QStringLiteral("signInHint"));
    m_hint->setWordWrap(true);
    m_login->setObjectName(QStringLiteral("signInUser"));
    m_password->setObjectName(QStringLiteral("signInPassword"));
    m_password->setEchoMode(QLineEdit::Password);
    m_enter->setObjectName(QStringLiteral("signIn"));
    m_enter->setProperty("kind", QStringLiteral("primary"));
    m_setUp->setProperty("kind", QStringLiteral("link"));
    auto* fields = new QVBoxLayout(m_signIn);
    metrics::set(fields, 12);
    for (QWidget* widget :
         std::initializer_list<QWidget*>{m_title, m_hint, m_loginField, m_passwordField, m_enter, m_setUp})
        fields->addWidget(widget);

    QVBoxLayout* inside = layMiddlePanel(*this, 0);
    inside->addWidget(m_signIn);
    inside->addWidget(m_enrol);
    moveFocus();
}

void SignInView::showEnrolment(bool shown)
{
    m_enrol->setVisible(shown);
    m_signIn->setVisible(!shown);
    moveFocus();
}

void SignInView::moveFocus()
{
    // A password typed without looking must not land where it can be read.
    const bool knowsUser = !m_alone && !m_emergency && !m_login->text().isEmpty();
    setFocusProxy(!m_enrol->isHidden() ? static_cast<QWidget*>(m_enrol) : knowsUser ? m_password : m_login);
    if (isVisible())
        setFocus();
}

void SignInView::setAlone(bool alone)
{
    m_alone = alone;
    m_passwordField->setVisible(!alone && !m_emergency);
    moveFocus();
    retranslate();
}

void SignInView::setEmergency(bool emergency)
{
    m_emergency = emergency;
    m_passwordField->setVisible(!emergency && !m_alone);
    m_setUp->setVisible(!emergency);
    if (emergency)
        showEnrolment(false);
    if (!emergency)
        m_loginField->setError({});
    moveFocus();
    retranslate();
}

void SignInView::setLogin(const QString& login)
{
    m_login->setText(login);
    moveFocus();
    if (!login.isEmpty())
        Q_EMIT loginChanged(login);
}

void SignInView::setHubState(HubState state)
{
    m_hub = state;
    refreshHint();
}

void SignInView::setOfflineLeft(const QString& login, qint64 ms, qint64 articlesMs)
{
    if (login != m_login->text().trimmed())
        return;
    m_offlineLeft = ms;
    m_articlesLeft = articlesMs;
    refreshHint();
}

void SignInView::setBusy(bool busy)
{
    m_busy = busy;
    m_enter->setEnabled(!busy);
    retranslate();
    if (busy) {
        m_loginField->setError({});
        m_passwordField->setError({});
        m_complained = nullptr;
    }
}

void SignInView::complain(FormField* field, std::function<QString()> text)
{
    for (FormField* other : {m_loginField, m_passwordField})
        other->setError(other == field ? text() : QString());
    m_complained = field;
    m_complaint = std::move(text);
}

void SignInView::showError(const Error& error)
{
    setBusy(false);
    const bool ofName = error.key == u"sign-in.unknown-here" || m_alone;
    FormField* field = ofName ? m_loginField : m_passwordField;
    complain(field, [error] { return ErrorText::of(error); });
    field->control()->setFocus();
    m_password->selectAll();
}

void SignInView::submit()
{
    const QString login = m_login->text().trimmed();
    if (m_busy)
        return;
    if (login.isEmpty()) {
        complain(m_loginField, [] { return tr("Type your user name."); });
        m_login->setFocus();
    } else if (m_emergency) {
        Q_EMIT emergencyRequested(login);
    } else if (m_alone) {
        Q_EMIT aloneRequested(login);
    } else if (m_password->text().isEmpty()) {
        complain(m_passwordField, [] { return tr("Type your password."); });
        m_password->setFocus();
    } else {
        const QString password = m_password->text();
        m_password->clear();
        setBusy(true);
        Q_EMIT signInRequested(login, password);
    }
}

void SignInView::refreshHint()
{
    if (m_emergency) {
        m_hint->setText(
            tr("Calls can be taken all the same: they are kept in an emergency file under the name you "
               "type, and go into the store once it works."));
        return;
    }
    if (m_alone) {
        m_hint->setText(tr("This desk works without a hub: everything stays on this computer."));
        return;
    }
    const int hours = int(m_offlineLeft / 3'600'000);
    if (m_offlineLeft > 0 && m_hub == HubState::Offline)
        m_hint->setText(
            tr("The hub cannot be reached. You can sign in without it for %n more hour(s).", nullptr, hours));
    else if (m_offlineLeft > 0)
        m_hint->setText(tr("Without the hub you could sign in for %n more hour(s).", nullptr, hours));
    else if (m_articlesLeft > 0 && m_hub == HubState::Offline)
        m_hint->setText(
            tr("The hub cannot be reached, and your last sign-in there is more than 72 hours ago. "
               "You can sign in to search Q&As and to write contacts, which are sent later."));
    else
        m_hint->setText(tr("After signing in at the hub once, you can also sign in without it for 72 hours, "
                           "and for 14 days to search Q&As and to write contacts."));
}

void SignInView::retranslate()
{
    m_title->setText(tr("Sign in"));
    m_loginField->setLabel(tr("User"));
    m_passwordField->setLabel(tr("Password"));
    m_enter->setText(m_busy        ? tr("Asking the hub…")
                     : m_emergency ? tr("Take calls now")
                     : m_alone     ? tr("Begin work")
                                   : tr("Sign in"));
    m_setUp->setText(tr("Set up this desk"));
    if (m_complained)
        m_complained->setError(m_complaint());
    refreshHint();
}

void SignInView::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace madoguchi::desk
