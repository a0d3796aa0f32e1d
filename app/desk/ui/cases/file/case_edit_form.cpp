// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk/ui/cases/file/case_edit_form.h"

#include "app/desk/ui/cases/file/case_fields_form.h"
#include "app/desk/ui/cases/file/case_reading.h"
#include "app/desk/ui/cases/file/text_conflict.h"
#include "app/desk/ui/theme/metrics.h"
#include "app/desk/ui/widgets/flow_layout.h"
#include "app/desk/ui/widgets/form_field.h"
#include "app/desk/ui/widgets/shortcuts.h"
#include "app/desk/ui/widgets/text_box.h"
#include "app/desk/ui/wording/case_text.h"

#include <QAction>
#include <QEvent>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace madoguchi::desk {

CaseEditForm::CaseEditForm(CaseSession& session, const CaseNames& names, Shortcuts& shortcuts,
                           QWidget* parent)
    : QFrame(parent)
    , m_session(session)
    , m_names(names)
    , m_conflict(new TextConflict(this))
    , m_fields(new CaseFieldsForm(this))
    , m_reason(new TextBox(1, 4))
    , m_reasonField(new FormField(m_reason, this))
    , m_foot(new QFrame(this))
    , m_error(new QLabel(m_foot))
    , m_save(new QPushButton(m_foot))
    , m_cancel(new QPushButton(m_foot))
{
    setObjectName(QStringLiteral("caseEdit"));
    m_reason->setObjectName(QStringLiteral("editReason"));
    m_error->setProperty("kind", QStringLiteral("error"));
    m_error->setWordWrap(true);
    m_error->hide();
    m_save->setObjectName(QStringLiteral("saveFields"));
    m_save->setProperty("kind", QStringLiteral("primary"));
    m_cancel->setObjectName(QStringLiteral("discardFields"));
    auto* buttons = new FlowLayout;
    metrics::set(buttons, 8);
    buttons->addWidget(m_save);
    buttons->addWidget(m_cancel);
    auto* column = new QVBoxLayout(this);
    metrics::set(column, 10, {16, 10, 16, 10});
    for (QWidget* widget : std::initializer_list<QWidget*>{m_conflict, m_fields, m_reasonField})
        column->addWidget(widget);
    m_foot->setProperty("kind", QStringLiteral("footer"));
    auto* foot = new QVBoxLayout(m_foot);
    metrics::set(foot, 6, {16, 10, 16, 10});
    foot->addWidget(m_error);
    foot->addLayout(buttons);
    setFocusProxy(m_fields);
    connect(m_fields, &CaseFieldsForm::edited, this, &CaseEditForm::keep);
    connect(m_reason, &QPlainTextEdit::textChanged, this, &CaseEditForm::keep);
    connect(m_save, &QPushButton::clicked, &session, [this] {
        keep();
        m_session.saveFields();
    });
    connect(shortcuts.makeAction(ShortcutId::SaveContact, this, Qt::WidgetWithChildrenShortcut),
            &QAction::triggered, m_save, &QPushButton::click);
    connect(m_cancel, &QPushButton::clicked, this, [this] {
        m_session.discardFields();
        end();
    });
    connect(m_conflict, &TextConflict::keepMine, this, [this] { m_session.keepMyFields(); });
    connect(m_conflict, &TextConflict::takeTheirs, this, [this] {
        m_session.discardFields();
        end();
    });
    connect(m_conflict, &TextConflict::takeBoth, this, [this] {
        // The words of both; of the rest, what one chose oneself.
        CaseFields both = m_fields->fields();
        both.text = bothTexts(both.text, m_session.file().fields.text);
        m_session.setFields(both, m_reason->toPlainText());
        m_session.keepMyFields();
    });
    hide();
    m_foot->hide();
    retranslate();
}

QWidget* CaseEditForm::foot() const
{
    return m_foot;
}

void CaseEditForm::begin()
{
    m_editing = true;
    fill();
    show();
    m_foot->show();
    m_fields->setFocus();
}

void CaseEditForm::end()
{
    if (!std::exchange(m_editing, false))
        return;
    hide();
    m_foot->hide();
    m_fields->setFields({});
    Q_EMIT ended();
}

void CaseEditForm::keep()
{
    m_error->hide();
    if (m_editing && m_session.isOpen())
        m_session.setFields(m_fields->fields(), m_reason->toPlainText());
}

void CaseEditForm::fill()
{
    const auto& begun = m_session.fieldsWriting();
    if (begun && !m_editing) {
        m_editing = true; // of an earlier time, or come back from the hub
        show();
        m_foot->show();
    }
    if (!m_editing)
        return;
    QStringList categories;
    for (const Directory::Category& category : m_names.directory().categories())
        categories.append(category.path);
    m_fields->setCategories(categories);
    const Case& file = m_session.file();
    m_fields->setFields(begun ? begun->fields : file.fields);
    const QSignalBlocker quiet(m_reason);
    if (m_reason->toPlainText() != (begun ? begun->reason : QString()))
        m_reason->setPlainText(begun ? begun->reason : QString());
    m_save->setEnabled(!m_session.isBusy() && !m_session.areFieldsInConflict() &&
                       m_session.may(CaseAct::Edit));
    if (m_session.areFieldsInConflict())
        m_conflict->showTexts(
            tr("Somebody else corrected this case while you did. Choose before you save; nothing is lost."),
            differencesOf(begun->fields, file.fields), differencesOf(file.fields, begun->fields));
    else
        m_conflict->hide();
}

bool CaseEditForm::takeError(const Error& error)
{
    if (!m_editing)
        return false;
    if (!m_fields->showError(error)) {
        m_error->setText(CaseText::of(error));
        m_error->show();
    }
    return true;
}

void CaseEditForm::retranslate()
{
    setAccessibleName(tr("Correct the case"));
    m_reasonField->setLabel(tr("Why it is corrected (may be empty)"));
    m_save->setText(tr("Save the correction"));
    m_cancel->setText(tr("Leave it as it was"));
    fill();
}

void CaseEditForm::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QFrame::changeEvent(event);
}

} // namespace madoguchi::desk
