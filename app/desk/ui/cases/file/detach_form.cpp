// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk/ui/cases/file/detach_form.h"

#include "app/desk/ui/theme/metrics.h"
#include "app/desk/ui/widgets/flow_layout.h"
#include "app/desk/ui/widgets/form_field.h"
#include "app/desk/ui/widgets/text_box.h"
#include "app/desk/ui/wording/case_text.h"

#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace madoguchi::desk {

DetachForm::DetachForm(QWidget* parent)
    : QWidget(parent)
    , m_title(new QLabel(this))
    , m_reason(new TextBox(1, 4))
    , m_field(new FormField(m_reason, this))
    , m_remove(new QPushButton(this))
    , m_cancel(new QPushButton(this))
{
    setObjectName(QStringLiteral("detachForm"));
    m_title->setTextFormat(Qt::PlainText);
    m_title->setWordWrap(true);
    m_reason->setObjectName(QStringLiteral("detachReason"));
    m_remove->setObjectName(QStringLiteral("detachNow"));
    m_remove->setProperty("kind", QStringLiteral("primary"));
    m_cancel->setObjectName(QStringLiteral("keepAttachment"));
    auto* buttons = new FlowLayout;
    metrics::set(buttons, 8);
    for (QPushButton* button : {m_remove, m_cancel}) {
        button->setAutoDefault(false);
        buttons->addWidget(button);
    }
    auto* column = new QVBoxLayout(this);
    metrics::set(column, 6);
    column->addWidget(m_title);
    column->addWidget(m_field);
    column->addLayout(buttons);
    connect(m_remove, &QPushButton::clicked, this, &DetachForm::confirm);
    connect(m_cancel, &QPushButton::clicked, this, &DetachForm::end);
    connect(m_reason, &QPlainTextEdit::textChanged, this, [this] { m_field->setError({}); });
    hide();
    retranslate();
}

void DetachForm::begin(const AttachmentId& id, const QString& name)
{
    m_id = id;
    m_name = name;
    m_reason->clear();
    m_field->setError({});
    retranslate();
    show();
    m_reason->setFocus();
}

void DetachForm::end()
{
    m_id = {};
    hide();
}

void DetachForm::confirm()
{
    const QString reason = m_reason->toPlainText().trimmed();
    if (reason.isEmpty()) {
        m_field->setError(CaseText::of({ErrorCode::InvalidInput, QStringLiteral("case.reason.missing"), {}}));
        m_reason->setFocus();
        return;
    }
    const AttachmentId id = m_id;
    end();
    Q_EMIT confirmed(id, reason);
}

void DetachForm::retranslate()
{
    m_title->setText(tr("%1 is taken out of the case for everyone.", "a file").arg(m_name));
    m_field->setLabel(tr("Reason"));
    m_remove->setText(CaseText::toDo(CaseAct::Detach));
    m_cancel->setText(tr("Cancel"));
}

void DetachForm::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

// Escape leaves the form, not what is around it.
bool DetachForm::event(QEvent* event)
{
    if (event->type() == QEvent::ShortcutOverride && static_cast<QKeyEvent*>(event)->key() == Qt::Key_Escape)
        event->accept();
    return QWidget::event(event);
}

void DetachForm::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape)
        end();
    else
        QWidget::keyPressEvent(event);
}

} // namespace madoguchi::desk
