// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk/ui/settings/message_choice_page.h"

#include "app/desk/ui/theme/metrics.h"
#include "app/desk/ui/wording/case_note_text.h"

#include <QCheckBox>
#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace madoguchi::desk {

namespace {

void set(std::set<CaseMessageKind>& without, CaseMessageKind kind, bool told)
{
    if (told)
        without.erase(kind);
    else
        without.insert(kind);
}

} // namespace

MessageChoicePage::MessageChoicePage(QWidget* parent)
    : QWidget(parent)
    , m_intro(new QLabel(this))
    , m_windowTitle(new QLabel(this))
    , m_mailTitle(new QLabel(this))
    , m_error(new QLabel(this))
    , m_hint(new QLabel(this))
{
    auto* grid = new QGridLayout;
    metrics::set(grid, 10);
    for (QLabel* title : {m_windowTitle, m_mailTitle})
        title->setProperty("kind", QStringLiteral("field"));
    grid->addWidget(m_windowTitle, 0, 1);
    grid->addWidget(m_mailTitle, 0, 2);
    int row = 1;
    for (const CaseMessageKind kind : allCaseMessageKinds) {
        m_names[kind] = new QLabel(this);
        m_window[kind] = new QCheckBox(this);
        m_window[kind]->setObjectName(QStringLiteral("messageWindow%1").arg(int(kind)));
        m_mail[kind] = new QCheckBox(this);
        m_mail[kind]->setObjectName(QStringLiteral("messageMail%1").arg(int(kind)));
        grid->addWidget(m_names[kind], row, 0);
        grid->addWidget(m_window[kind], row, 1);
        grid->addWidget(m_mail[kind], row, 2);
        connect(m_window[kind], &QCheckBox::toggled, this, &MessageChoicePage::edited);
        connect(m_mail[kind], &QCheckBox::toggled, this, &MessageChoicePage::edited);
        ++row;
    }
    grid->setColumnStretch(0, 1);
    m_error->setObjectName(QStringLiteral("messageError"));
    m_error->setProperty("kind", QStringLiteral("error"));
    m_hint->setProperty("kind", QStringLiteral("muted"));
    for (QLabel* label : {m_intro, m_error, m_hint})
        label->setWordWrap(true);
    auto* column = new QVBoxLayout(this);
    metrics::set(column, 12, {12, 16, 12, 12});
    column->addWidget(m_intro);
    column->addLayout(grid);
    column->addWidget(m_error);
    column->addWidget(m_hint);
    column->addStretch(1);
    setChoice({});
    showError({});
    retranslate();
}

void MessageChoicePage::setChoice(const MessageChoice& choice)
{
    m_loading = true;
    m_choice = choice;
    for (const CaseMessageKind kind : allCaseMessageKinds) {
        m_window[kind]->setChecked(!choice.notInWindow.contains(kind));
        m_mail[kind]->setChecked(!choice.notByMail.contains(kind));
    }
    m_loading = false;
}

void MessageChoicePage::showError(const QString& text)
{
    m_error->setText(text);
    m_error->setVisible(!text.isEmpty());
}

void MessageChoicePage::edited()
{
    if (m_loading)
        return;
    // What this version does not know stays as it was chosen.
    for (const CaseMessageKind kind : allCaseMessageKinds) {
        set(m_choice.notInWindow, kind, m_window[kind]->isChecked());
        set(m_choice.notByMail, kind, m_mail[kind]->isChecked());
    }
    showError({});
    Q_EMIT chosen(m_choice);
}

void MessageChoicePage::retranslate()
{
    m_intro->setText(tr("What you are told of cases, at every desk you sign in at:"));
    m_windowTitle->setText(tr("In the window"));
    m_mailTitle->setText(tr("By e-mail"));
    for (const CaseMessageKind kind : allCaseMessageKinds) {
        const QString name = CaseNoteText::of(kind);
        m_names[kind]->setText(name);
        m_window[kind]->setAccessibleName(tr("In the window: %1").arg(name));
        m_mail[kind]->setAccessibleName(tr("By e-mail: %1").arg(name));
    }
    m_hint->setText(
        tr("E-mail is sent where the city has a gateway for it. It says the number and until when, nothing "
           "of what was written; of restricted cases none is ever sent."));
}

void MessageChoicePage::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace madoguchi::desk
