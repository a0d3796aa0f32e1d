// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk/ui/settings/lock_page.h"

#include "app/desk/core/lock_session.h"
#include "app/desk/ui/theme/metrics.h"
#include "app/desk/ui/widgets/combo_box.h"
#include "app/desk/ui/widgets/form_field.h"
#include "app/desk/ui/widgets/look.h"
#include "app/desk/ui/wording/error_text.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace madoguchi::desk {

namespace {

constexpr int minutesStep = 5;

Error mistake(const QString& key)
{
    return {ErrorCode::InvalidInput, key, {}};
}

} // namespace

LockPage::LockPage(QWidget* parent)
    : QWidget(parent)
    , m_minutes(new ComboBox(this))
    , m_pin(new QLineEdit(this))
    , m_again(new QLineEdit(this))
    , m_password(new QLineEdit(this))
    , m_set(new QPushButton(this))
    , m_remove(new QPushButton(this))
    , m_intro(new QLabel(this))
    , m_said(new QLabel(this))
{
    build();
    connect(m_minutes, &QComboBox::activated, this,
            [this] { Q_EMIT minutesChosen(m_minutes->currentData().toInt()); });
    connect(m_set, &QPushButton::clicked, this, [this] { submit(true); });
    connect(m_remove, &QPushButton::clicked, this, [this] { submit(false); });
    for (QLineEdit* line : {m_pin, m_again, m_password}) {
        connect(line, &QLineEdit::returnPressed, this, [this] { submit(true); });
        connect(line, &QLineEdit::textEdited, this, [this] {
            m_done = Said::Nothing;
            refresh();
        });
    }
    retranslate();
}

void LockPage::build()
{
    m_minutes->setObjectName(QStringLiteral("lockMinutes"));
    for (int minutes = LockSession::fewestMinutes; minutes <= LockSession::mostMinutes;
         minutes += minutesStep)
        m_minutes->addItem(QString(), minutes);
    m_pin->setObjectName(QStringLiteral("pin"));
    m_again->setObjectName(QStringLiteral("pinAgain"));
    m_password->setObjectName(QStringLiteral("pinPassword"));
    for (QLineEdit* line : {m_pin, m_again, m_password})
        line->setEchoMode(QLineEdit::Password);
    for (QLineEdit* line : {m_pin, m_again}) {
        line->setMaxLength(LockSession::longestPin);
        line->setInputMethodHints(line->inputMethodHints() | Qt::ImhDigitsOnly);
    }
    m_set->setObjectName(QStringLiteral("setPin"));
    m_set->setProperty("kind", QStringLiteral("primary"));
    m_remove->setObjectName(QStringLiteral("removePin"));
    m_remove->setProperty("kind", QStringLiteral("quiet"));
    m_intro->setProperty("kind", QStringLiteral("muted"));
    m_intro->setWordWrap(true);
    m_said->setObjectName(QStringLiteral("pinSaid"));
    m_said->setWordWrap(true);
    m_minutesField = new FormField(m_minutes, this);
    m_pinField = new FormField(m_pin, this);
    m_againField = new FormField(m_again, this);
    m_passwordField = new FormField(m_password, this);
    auto* buttons = new QHBoxLayout;
    metrics::set(buttons, 8);
    buttons->addWidget(m_set);
    buttons->addWidget(m_remove);
    buttons->addStretch(1);
    auto* column = new QVBoxLayout(this);
    metrics::set(column, 12, {12, 16, 12, 12});
    for (QWidget* widget :
         std::initializer_list<QWidget*>{m_minutesField, m_intro, m_pinField, m_againField, m_passwordField})
        column->addWidget(widget);
    column->addLayout(buttons);
    column->addWidget(m_said);
    column->addStretch(1);
}

void LockPage::setMinutes(int minutes)
{
    // IT may have asked for one that is not among the steps.
    if (m_minutes->findData(minutes) < 0)
        m_minutes->addItem(QString(), minutes);
    m_minutes->setCurrentIndex(m_minutes->findData(minutes));
    retranslate();
}

void LockPage::setHasPin(bool hasPin)
{
    m_hasPin = hasPin;
    refresh();
}

void LockPage::clear()
{
    for (QLineEdit* line : {m_pin, m_again, m_password})
        line->clear();
    m_error.reset();
    m_done = Said::Nothing;
    setBusy(false);
}

void LockPage::showPinSet()
{
    clear();
    m_done = m_taking ? Said::Taken : Said::Set;
    refresh();
}

void LockPage::showPinError(const Error& error)
{
    m_error = error;
    setBusy(false);
    if (FormField* field = fieldOf(error))
        field->control()->setFocus();
}

void LockPage::submit(bool withPin)
{
    if (m_busy)
        return;
    m_done = Said::Nothing;
    if (withPin && !LockSession::isGoodPin(m_pin->text()))
        return showPinError(mistake(QStringLiteral("lock.pin-weak")));
    if (withPin && m_pin->text() != m_again->text())
        return showPinError(mistake(QStringLiteral("lock.pin-again")));
    if (m_password->text().isEmpty())
        return showPinError(mistake(QStringLiteral("lock.password-missing")));
    m_error.reset();
    m_taking = !withPin;
    setBusy(true);
    Q_EMIT pinChosen(m_password->text(), withPin ? m_pin->text() : QString());
}

void LockPage::setBusy(bool busy)
{
    m_busy = busy;
    for (QLineEdit* line : {m_pin, m_again, m_password})
        line->setReadOnly(busy);
    refresh();
}

FormField* LockPage::fieldOf(const Error& error) const
{
    if (error.key == u"lock.pin-weak")
        return m_pinField;
    if (error.key == u"lock.pin-again")
        return m_againField;
    return error.key.startsWith(u"lock.password-") || error.key == u"sign-in.throttled" ? m_passwordField
                                                                                        : nullptr;
}

void LockPage::refresh()
{
    FormField* about = m_error ? fieldOf(*m_error) : nullptr;
    const QString text = m_error ? ErrorText::of(*m_error) : QString();
    for (FormField* field : {m_pinField, m_againField, m_passwordField})
        field->setError(field == about ? text : QString());
    setLook(*m_said, "kind", m_done == Said::Nothing ? QStringLiteral("error") : QStringLiteral("muted"));
    m_said->setText(m_done == Said::Set     ? tr("From now on the PIN opens the window, too.")
                    : m_done == Said::Taken ? tr("The PIN is gone: the password alone opens the window.")
                    : about == nullptr      ? text
                                            : QString());
    m_said->setVisible(!m_said->text().isEmpty());
    m_pinField->setLabel(m_hasPin ? tr("Another PIN") : tr("New PIN"));
    m_set->setText(m_hasPin ? tr("Change the PIN") : tr("Set the PIN"));
    m_set->setEnabled(!m_busy);
    m_remove->setVisible(m_hasPin);
    m_remove->setEnabled(!m_busy);
}

void LockPage::retranslate()
{
    m_minutesField->setLabel(tr("Lock the window when nothing was touched for"));
    for (int n = 0; n < m_minutes->count(); ++n)
        m_minutes->setItemText(n, tr("%n minute(s)", nullptr, m_minutes->itemData(n).toInt()));
    m_intro->setText(tr(
        "During a call it is 30 minutes. Your password opens a locked window. A PIN of 4 to 8 digits opens "
        "it, too, at this desk; after five wrong ones only the password does."));
    m_againField->setLabel(tr("New PIN once more"));
    m_passwordField->setLabel(tr("Your password"));
    m_remove->setText(tr("No PIN any more"));
    refresh();
}

void LockPage::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void LockPage::hideEvent(QHideEvent* event)
{
    if (!m_busy)
        clear();
    QWidget::hideEvent(event);
}

} // namespace madoguchi::desk
