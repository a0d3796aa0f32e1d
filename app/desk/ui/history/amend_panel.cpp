// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk/ui/history/amend_panel.h"

#include "app/desk/ui/contact/contact_form.h"
#include "app/desk/ui/theme/metrics.h"
#include "app/desk/ui/widgets/form_field.h"
#include "app/desk/ui/widgets/panel_footer.h"
#include "kb/domain/rulebook.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace madoguchi::desk {

AmendPanel::AmendPanel(const Clock& clock, Shortcuts& shortcuts, QWidget* parent)
    : QWidget(parent)
    , m_form(new ContactForm(clock, shortcuts, this))
    , m_reason(new QLineEdit(this))
    , m_reasonField(new FormField(m_reason, this))
    , m_save(new QPushButton(this))
    , m_cancel(new QPushButton(this))
{
    m_reason->setObjectName(QStringLiteral("amendReason"));
    m_save->setObjectName(QStringLiteral("saveAmendment"));
    m_save->setProperty("kind", QStringLiteral("primary"));
    auto* reason = new QVBoxLayout;
    metrics::set(reason, 0, {16, 8, 16, 8});
    reason->addWidget(m_reasonField);
    auto* footer = new PanelFooter(this);
    footer->row()->addStretch(1);
    footer->row()->addWidget(m_cancel);
    footer->row()->addWidget(m_save);
    auto* column = new QVBoxLayout(this);
    metrics::set(column, 0);
    column->addWidget(m_form, 1);
    column->addLayout(reason);
    column->addWidget(footer);
    connect(m_save, &QPushButton::clicked, this, &AmendPanel::submit);
    connect(m_cancel, &QPushButton::clicked, this, &AmendPanel::cancelled);
    retranslate();
}

void AmendPanel::setChoices(const ContactChoices& choices)
{
    m_form->setChoices(choices);
}

void AmendPanel::begin(const Contact& contact)
{
    m_contact = contact.id;
    ContactDraft draft;
    draft.content = contact.current();
    draft.startedAt = contact.startedAt;
    for (const QString& number : draft.content.articles)
        draft.used.append({number, {}});
    m_form->setDraft(draft);
    m_form->clearErrors();
    m_reason->clear();
    m_reasonField->setError({});
    m_form->focusInquiry();
}

void AmendPanel::showError(const QString& key, const QString& text)
{
    if (!m_form->showError(key))
        m_reasonField->setError(text);
}

void AmendPanel::submit()
{
    const ContactContent content = m_form->draft().content;
    if (const auto checked = checkContact(content); !checked) {
        m_form->showError(checked.error().key);
        return;
    }
    if (m_reason->text().trimmed().isEmpty()) {
        m_reasonField->setError(tr("Say in a few words why it is corrected."));
        m_reason->setFocus();
        return;
    }
    Q_EMIT amendRequested(m_contact, content, m_reason->text().trimmed());
}

void AmendPanel::retranslate()
{
    m_reasonField->setLabel(tr("Reason of the correction"));
    m_save->setText(tr("Save the correction"));
    m_cancel->setText(tr("Cancel"));
}

void AmendPanel::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace madoguchi::desk
