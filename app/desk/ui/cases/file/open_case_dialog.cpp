// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk/ui/cases/file/open_case_dialog.h"

#include "app/desk/ui/cases/file/alike_list.h"
#include "app/desk/ui/cases/file/attachment_box.h"
#include "app/desk/ui/cases/file/case_fields_form.h"
#include "app/desk/ui/cases/file/find_box.h"
#include "app/desk/ui/room/scroll_body.h"
#include "app/desk/ui/theme/metrics.h"
#include "app/desk/ui/theme/theme.h"
#include "app/desk/ui/widgets/date_time_box.h"
#include "app/desk/ui/widgets/form_field.h"
#include "app/desk/ui/widgets/panel_footer.h"
#include "app/desk/ui/widgets/segmented_control.h"
#include "app/desk/ui/widgets/shortcuts.h"
#include "app/desk/ui/wording/case_text.h"

#include <QAction>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScreen>
#include <QVBoxLayout>

namespace madoguchi::desk {

namespace {

constexpr ReplyChannel channels[] = {ReplyChannel::Email, ReplyChannel::Fax, ReplyChannel::Letter,
                                     ReplyChannel::Telephone, ReplyChannel::InPerson};

} // namespace

OpenCaseDialog::OpenCaseDialog(NewCase& making, const CaseNames& names, Shortcuts& shortcuts, QWidget* parent)
    : QDialog(parent)
    , m_making(making)
    , m_names(names)
{
    setObjectName(QStringLiteral("openCase"));
    build(shortcuts);
    connect(m_fields, &CaseFieldsForm::edited, this, &OpenCaseDialog::keep);
    connect(m_unit, &FindBox::chosen, this, &OpenCaseDialog::keep);
    connect(m_cameBy, &SegmentedControl::chosen, this, &OpenCaseDialog::keep);
    for (DateTimeBox* box : {m_received, m_due})
        connect(box, &QDateTimeEdit::dateTimeChanged, this, &OpenCaseDialog::keep);
    connect(m_flow, &SegmentedControl::chosen, this, [this] {
        arrange();
        keep();
    });
    connect(m_alike, &AlikeList::caseRequested, this, &OpenCaseDialog::caseRequested);
    connect(m_open, &QPushButton::clicked, this, [this] {
        keep();
        m_making.save();
    });
    connect(m_discard, &QPushButton::clicked, &making, &NewCase::discard);
    connect(&making, &NewCase::began, this, [this] {
        fill();
        show();
        raise();
        activateWindow();
        m_fields->setFocus();
    });
    connect(&making, &NewCase::ended, this, &QWidget::hide);
    connect(&making, &NewCase::failed, this, &OpenCaseDialog::showError);
    retranslate();
}

void OpenCaseDialog::build(Shortcuts& shortcuts)
{
    m_body = new ScrollBody(this);
    m_fields = new CaseFieldsForm;
    m_alike = new AlikeList(m_making);
    auto* inside = new QWidget;
    m_column = new QVBoxLayout; // of what is not filled in by typing
    metrics::set(m_column, 0);
    auto* form = new QVBoxLayout;
    metrics::set(form, 10, {16, 12, 16, 12});
    form->addWidget(m_alike);
    form->addWidget(buildHead());
    form->addWidget(m_fields);
    m_cameBy = new SegmentedControl;
    m_cameBy->setObjectName(QStringLiteral("cameBy"));
    m_cameByField = new FormField(m_cameBy);
    m_received = new DateTimeBox;
    m_received->setObjectName(QStringLiteral("receivedAt"));
    m_receivedField = new FormField(m_received);
    m_due = new DateTimeBox;
    m_due->setObjectName(QStringLiteral("dueAt"));
    m_dueField = new FormField(m_due);
    for (QWidget* field : {m_cameByField, m_receivedField, m_dueField})
        form->addWidget(field);
    auto* filled = new QVBoxLayout(inside);
    metrics::set(filled, 0);
    filled->addLayout(form);
    filled->addLayout(m_column);
    m_body->column()->addWidget(inside);
    m_body->column()->addStretch(1);
    auto* footer = new PanelFooter(this);
    m_error = new QLabel(footer);
    m_error->setObjectName(QStringLiteral("openError"));
    m_error->setProperty("kind", QStringLiteral("error"));
    m_error->setWordWrap(true);
    m_open = new QPushButton(footer);
    m_open->setObjectName(QStringLiteral("openCaseNow"));
    m_open->setProperty("kind", QStringLiteral("primary"));
    m_discard = new QPushButton(footer);
    m_discard->setObjectName(QStringLiteral("discardCase"));
    for (QPushButton* button : {m_open, m_discard})
        button->setAutoDefault(false);
    footer->row()->addWidget(m_error, 1);
    footer->row()->addWidget(m_discard);
    footer->row()->addWidget(m_open);
    auto* whole = new QVBoxLayout(this);
    metrics::set(whole, 0);
    whole->addWidget(m_body, 1);
    whole->addWidget(footer);
    resize(QSize(theme().px(620), theme().px(720)).boundedTo(screen()->availableSize()));
    connect(shortcuts.makeAction(ShortcutId::SaveContact, this), &QAction::triggered, m_open,
            &QPushButton::click);
}

void OpenCaseDialog::showFiles(AttachmentList& files)
{
    auto* box = new AttachmentBox(files, m_names, this);
    box->takeDropsOf(this);
    m_column->addWidget(box);
    connect(&files, &AttachmentList::changed, m_open,
            [this, &files] { m_open->setEnabled(files.adding().empty()); });
}

QWidget* OpenCaseDialog::buildHead()
{
    auto* head = new QWidget;
    m_flow = new SegmentedControl;
    m_flow->setObjectName(QStringLiteral("caseFlow"));
    m_flowField = new FormField(m_flow);
    m_unit = new FindBox;
    m_unit->setObjectName(QStringLiteral("caseUnit"));
    m_unitField = new FormField(m_unit);
    auto* column = new QVBoxLayout(head);
    metrics::set(column, 10);
    column->addWidget(m_flowField);
    column->addWidget(m_unitField);
    return head;
}

void OpenCaseDialog::arrange()
{
    m_unitField->setVisible(m_flow->value() == static_cast<int>(CaseFlow::Distributed));
}

void OpenCaseDialog::fill()
{
    m_filling = true;
    const Case& file = m_making.file();
    QStringList categories;
    for (const Directory::Category& category : m_names.directory().categories())
        categories.append(category.path);
    m_fields->setCategories(categories);
    m_unit->setEntries(m_names.units());
    m_flow->setValue(static_cast<int>(file.flow));
    m_unit->setValue(file.unit);
    m_fields->setFields(file.fields);
    m_kind = file.fields.kind;
    m_cameBy->setValue(
        static_cast<int>(file.cameBy == ReplyChannel::None ? ReplyChannel::Email : file.cameBy));
    m_received->setDateTime(file.receivedAt.toLocal());
    m_due->setDateTime((file.dueAt.isSet() ? file.dueAt : file.receivedAt).toLocal());
    m_error->clear();
    m_unitField->setError({});
    m_filling = false;
    arrange();
    m_alike->fill();
    m_body->toTop();
}

void OpenCaseDialog::keep()
{
    if (m_filling || !m_making.isBegun())
        return;
    m_error->clear();
    Case file = m_making.file();
    file.flow = static_cast<CaseFlow>(m_flow->value());
    file.unit = m_unit->value();
    file.fields = m_fields->fields();
    file.cameBy = static_cast<ReplyChannel>(m_cameBy->value());
    file.receivedAt = Timestamp::from(m_received->dateTime());
    // Another kind has another time, unless somebody chose one.
    if (std::exchange(m_kind, file.fields.kind) != file.fields.kind) {
        m_filling = true;
        m_due->setDateTime(m_making.dueFor(file.fields.kind, file.receivedAt).toLocal());
        m_filling = false;
    }
    file.dueAt = Timestamp::from(m_due->dateTime());
    m_making.edit(file);
}

void OpenCaseDialog::showError(const Error& error)
{
    if (!isVisible() || m_fields->showError(error))
        return;
    const QString text = CaseText::of(error);
    if (error.key.startsWith(u"case.unit")) {
        m_unitField->setError(text);
        m_unit->setFocus();
        return;
    }
    m_error->setText(text);
}

void OpenCaseDialog::retranslate()
{
    setWindowTitle(CaseText::toDo(CaseAct::Open));
    m_flow->setChoices({static_cast<int>(CaseFlow::Centralised), static_cast<int>(CaseFlow::Distributed)},
                       {CaseText::of(CaseFlow::Centralised), CaseText::of(CaseFlow::Distributed)});
    QList<int> values;
    QStringList labels;
    for (const ReplyChannel channel : channels) {
        values.append(static_cast<int>(channel));
        labels.append(CaseText::of(channel));
    }
    m_cameBy->setChoices(values, labels);
    m_flowField->setLabel(tr("Who answers"));
    m_unitField->setLabel(tr("Unit that answers"));
    m_cameByField->setLabel(tr("How it came"));
    m_receivedField->setLabel(tr("Received", "when a case came"));
    m_dueField->setLabel(tr("To be answered by"));
    m_open->setText(CaseText::toDo(CaseAct::Open));
    m_discard->setText(tr("Throw away"));
    if (m_making.isBegun())
        fill();
}

void OpenCaseDialog::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QDialog::changeEvent(event);
}

} // namespace madoguchi::desk
