// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk/ui/contact/contact_panel.h"

#include "app/desk/ui/contact/contact_form.h"
#include "app/desk/ui/contact/held_bar.h"
#include "app/desk/ui/hand/call_back_panel.h"
#include "app/desk/ui/theme/metrics.h"
#include "app/desk/ui/widgets/hint_button.h"
#include "app/desk/ui/widgets/look.h"
#include "app/desk/ui/widgets/panel_footer.h"
#include "app/desk/ui/widgets/shortcuts.h"
#include "app/desk/ui/wording/domain_text.h"
#include "kb/domain/rulebook.h"

#include <QAction>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>

namespace madoguchi::desk {

ContactPanel::ContactPanel(const Clock& clock, Shortcuts& shortcuts, QWidget* parent)
    : QFrame(parent)
    , m_shortcuts(shortcuts)
    , m_callBacks(new CallBackPanel(shortcuts, this))
    , m_held(new HeldBar(this))
    , m_form(new ContactForm(clock, shortcuts, this))
{
    setProperty("kind", QStringLiteral("panel"));
    auto* footer = new PanelFooter(this);
    m_state = new QLabel(footer);
    m_state->setObjectName(QStringLiteral("draftState"));
    m_state->setWordWrap(true);
    m_discard = new QPushButton(footer);
    m_discard->setObjectName(QStringLiteral("discardContact"));
    m_discard->setProperty("kind", QStringLiteral("quiet"));
    m_discard->setCursor(Qt::PointingHandCursor);
    m_save = new HintButton(footer);
    m_save->setObjectName(QStringLiteral("saveContact"));
    m_save->setPrimary(true);
    auto* left = new QVBoxLayout;
    metrics::set(left, 0);
    left->addStretch(1);
    left->addWidget(m_state);
    left->addWidget(m_discard, 0, Qt::AlignLeft);
    left->addStretch(1);
    footer->row()->addLayout(left, 1);
    footer->row()->addWidget(m_save);
    auto* column = new QVBoxLayout(this);
    metrics::set(column, 0, {1, 1, 1, 1});
    column->addWidget(m_callBacks);
    column->addWidget(m_held);
    column->addWidget(m_form, 1);
    column->addWidget(footer);

    connect(m_held, &HeldBar::takeRequested, this, &ContactPanel::heldRequested);
    connect(m_save, &QPushButton::clicked, this, &ContactPanel::save);
    connect(m_discard, &QPushButton::clicked, this, &ContactPanel::discardOrRestore);
    connect(m_form, &ContactForm::edited, this, [this] {
        m_discarded = {};
        m_errorKey.clear();
        refresh();
    });
    connect(shortcuts.makeAction(ShortcutId::SaveContact, this), &QAction::triggered, this,
            &ContactPanel::save);
    connect(shortcuts.makeAction(ShortcutId::CallBegins, this), &QAction::triggered, m_form,
            &ContactForm::begin);
    connect(shortcuts.makeAction(ShortcutId::Draft, this), &QAction::triggered, m_form,
            &ContactForm::draftInquiry);
    connect(&m_shortcuts, &Shortcuts::changed, this, &ContactPanel::retranslate);
    retranslate();
}

void ContactPanel::setDraftSavedAt(Timestamp at)
{
    m_savedAt = at;
    refresh();
}

void ContactPanel::setHeld(const QList<ContactDraft>& held)
{
    m_held->setHeld(held);
}

void ContactPanel::save()
{
    const ContactDraft draft = m_form->draft();
    if (const auto checked = checkContact(draft.content); !checked) {
        showError(checked.error().key);
        return;
    }
    m_form->clearErrors();
    Q_EMIT saveRequested(draft);
}

void ContactPanel::showError(const QString& key)
{
    Q_EMIT errorShown();
    m_errorKey = m_form->showError(key) ? QString() : key;
    refresh();
}

void ContactPanel::startNext()
{
    m_discarded = {};
    m_errorKey.clear();
    m_savedAt = {};
    m_form->setDraft({});
    refresh();
}

void ContactPanel::discardOrRestore()
{
    const ContactDraft now = m_form->draft();
    const ContactDraft other = m_discarded;
    m_savedAt = {};
    m_errorKey.clear();
    m_form->setDraft(other);
    m_discarded = other.isEmpty() ? now : ContactDraft{};
    refresh();
    Q_EMIT draftReplaced();
    if (other.isEmpty())
        Q_EMIT discarded(now);
}

void ContactPanel::refresh()
{
    const bool empty = m_form->draft().isEmpty();
    const bool restorable = empty && !m_discarded.isEmpty();
    m_discard->setVisible(!empty || restorable);
    m_discard->setText(restorable ? tr("Bring back") : tr("Discard"));
    m_discard->setToolTip(restorable ? tr("Brings back the contact just discarded")
                                     : tr("Empties the form without saving; it can be brought back"));
    setLook(*m_state, "kind", m_errorKey.isEmpty() ? QStringLiteral("muted") : QStringLiteral("error"));
    if (!m_errorKey.isEmpty())
        m_state->setText(DomainText::ofError(m_errorKey));
    else if (m_savedAt.isSet())
        m_state->setText(tr("Draft kept %1", "time")
                             .arg(QLocale().toString(m_savedAt.toLocal().time(), QStringLiteral("HH:mm"))));
    else
        m_state->clear();
}

void ContactPanel::retranslate()
{
    setAccessibleName(tr("Contact"));
    m_save->setLabel(tr("Save and next"));
    m_save->setHint(m_shortcuts.text(ShortcutId::SaveContact));
    m_save->setToolTip(m_shortcuts.toolTip(ShortcutId::SaveContact));
    refresh();
}

void ContactPanel::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QFrame::changeEvent(event);
}

} // namespace madoguchi::desk
