// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk/ui/settings/password_page.h"

#include "app/desk/ui/theme/metrics.h"
#include "app/desk/ui/widgets/form_field.h"
#include "app/desk/ui/widgets/look.h"
#include "app/desk/ui/wording/error_text.h"

#include <QEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace madoguchi::desk {

namespace {

Error mistake(const QString& key)
{
    return {ErrorCode::InvalidInput, key, {}};
}

} // namespace

PasswordPage::PasswordPage(QWidget* parent)
    : QWidget(parent)
    , m_intro(new QLabel(this))
    , m_present(new QLineEdit(this))
    , m_next(new QLineEdit(this))
    , m_again(new QLineEdit(this))
    , m_change(new QPushButton(this))
    , m_said(new QLabel(this))
{
    m_present->setObjectName(QStringLiteral("passwordPresent"));
    m_next->setObjectName(QStringLiteral("passwordNext"));
    m_again->setObjectName(QStringLiteral("passwordNextAgain"));
    m_change->setObjectName(QStringLiteral("passwordChange"));
    m_change->setProperty("kind", QStringLiteral("primary"));
    m_said->setObjectName(QStringLiteral("passwordSaid"));
    m_said->setWordWrap(true);
    m_intro->setProperty("kind", QStringLiteral("muted"));
    m_intro->setWordWrap(true);
    for (QLineEdit* line : {m_present, m_next, m_again}) {
        line->setEchoMode(QLineEdit::Password);
        connect(line, &QLineEdit::returnPressed, this, &PasswordPage::submit);
        connect(line, &QLineEdit::textEdited, this, [this] {
            m_done = false;
            refresh();
        });
    }
    m_presentField = new FormField(m_present, this);
    m_nextField = new FormField(m_next, this);
    m_againField = new FormField(m_again, this);
    auto* column = new QVBoxLayout(this);
    metrics::set(column, 12, {12, 16, 12, 12});
    for (QWidget* widget :
         std::initializer_list<QWidget*>{m_intro, m_presentField, m_nextField, m_againField})
        column->addWidget(widget);
    column->addWidget(m_change, 0, Qt::AlignLeft);
    column->addWidget(m_said);
    column->addStretch(1);
    connect(m_change, &QPushButton::clicked, this, &PasswordPage::submit);
    retranslate();
}

void PasswordPage::clear()
{
    for (QLineEdit* line : {m_present, m_next, m_again})
        line->clear();
    m_error.reset();
    m_done = false;
    setBusy(false);
}

void PasswordPage::showChanged()
{
    clear();
    m_done = true;
    refresh();
}

void PasswordPage::showError(const Error& error)
{
    m_error = error;
    setBusy(false);
    if (FormField* field = fieldOf(error))
        field->control()->setFocus();
}

void PasswordPage::submit()
{
    if (m_busy)
        return;
    m_done = false;
    if (m_present->text().isEmpty())
        return showError(mistake(QStringLiteral("password.present.missing")));
    if (m_next->text().isEmpty())
        return showError(mistake(QStringLiteral("password.short")));
    if (m_next->text() != m_again->text())
        return showError(mistake(QStringLiteral("password.again")));
    m_error.reset();
    setBusy(true);
    Q_EMIT chosen(m_present->text(), m_next->text());
}

void PasswordPage::setBusy(bool busy)
{
    m_busy = busy;
    for (QLineEdit* line : {m_present, m_next, m_again})
        line->setReadOnly(busy);
    refresh();
}

FormField* PasswordPage::fieldOf(const Error& error) const
{
    if (error.key == u"password.wrong" || error.key == u"password.present.missing")
        return m_presentField;
    if (error.key == u"password.again")
        return m_againField;
    return error.code == ErrorCode::InvalidInput && error.key.startsWith(u"password.") ? m_nextField
                                                                                       : nullptr;
}

void PasswordPage::refresh()
{
    FormField* about = m_error ? fieldOf(*m_error) : nullptr;
    const QString text = m_error ? ErrorText::of(*m_error) : QString();
    for (FormField* field : {m_presentField, m_nextField, m_againField})
        field->setError(field == about ? text : QString());
    setLook(*m_said, "kind", m_done ? QStringLiteral("muted") : QStringLiteral("error"));
    m_said->setText(m_done ? tr("The password is changed. At other desks where you are signed in you are "
                                "asked for it.")
                           : (about ? QString() : text));
    m_said->setVisible(!m_said->text().isEmpty());
    m_change->setText(m_busy ? tr("Asking the hub…") : tr("Change password"));
    m_change->setEnabled(!m_busy);
}

void PasswordPage::retranslate()
{
    m_intro->setText(tr("At least 12 characters: four or five words that have nothing to do with each other "
                        "are long and easy to remember. Signs and capitals are not asked for."));
    m_presentField->setLabel(tr("Present password"));
    m_nextField->setLabel(tr("New password"));
    m_againField->setLabel(tr("New password once more"));
    refresh();
}

void PasswordPage::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void PasswordPage::hideEvent(QHideEvent* event)
{
    if (!m_busy)
        clear();
    QWidget::hideEvent(event);
}

} // namespace madoguchi::desk
