// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk/ui/cases/ledger/ledger_dialog.h"

#include "app/desk/ui/cases/file/find_box.h"
#include "app/desk/ui/cases/ledger/ledger_columns.h"
#include "app/desk/ui/room/scroll_body.h"
#include "app/desk/ui/theme/metrics.h"
#include "app/desk/ui/theme/theme.h"
#include "app/desk/ui/widgets/combo_box.h"
#include "app/desk/ui/widgets/flow_layout.h"
#include "app/desk/ui/widgets/form_field.h"
#include "app/desk/ui/widgets/segmented_control.h"
#include "app/desk/ui/widgets/text_label.h"
#include "app/desk/ui/wording/case_text.h"
#include "app/desk/ui/wording/ledger_text.h"

#include <QEvent>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QScreen>
#include <QVBoxLayout>

namespace madoguchi::desk {

namespace {

constexpr CaseKind kinds[] = {CaseKind::Inquiry, CaseKind::Opinion, CaseKind::Complaint, CaseKind::Report,
                              CaseKind::Application};

} // namespace

LedgerDialog::LedgerDialog(LedgerImport& ledger, const CaseNames& names, QWidget* parent)
    : QDialog(parent)
    , m_ledger(ledger)
    , m_names(names)
{
    setObjectName(QStringLiteral("ledgerDialog"));
    build();
    connectLedger();
    resize(QSize(theme().px(640), theme().px(720)).boundedTo(screen()->availableSize()));
    retranslate();
}

void LedgerDialog::build()
{
    const auto button = [this](const char* name) {
        auto* made = new QPushButton(this);
        made->setObjectName(QLatin1String(name));
        made->setAutoDefault(false);
        return made;
    };
    m_file = textLabel("ledgerFile", "heading", this);
    m_choose = button("chooseLedger");
    m_hint = textLabel("ledgerHint", "muted", this);
    m_state = textLabel("ledgerState", "", this);
    m_error = textLabel("ledgerError", "error", this);
    m_columns = new LedgerColumns(m_ledger);
    m_rows = new QPlainTextEdit;
    m_rows->setObjectName(QStringLiteral("ledgerRows"));
    m_rows->setReadOnly(true);
    m_rows->setTabChangesFocus(true);
    metrics::setMinimumHeight(m_rows, 160);
    m_body = new ScrollBody(this);
    m_inside = new QWidget;
    auto* form = new QVBoxLayout(m_inside);
    metrics::set(form, 12, {16, 4, 16, 12});
    for (QWidget* widget : std::initializer_list<QWidget*>{m_hint, m_columns, buildChoices(), m_rows})
        form->addWidget(widget);
    m_body->column()->addWidget(m_inside);
    m_body->column()->addStretch(1);
    m_progress = new QProgressBar(this);
    m_progress->setTextVisible(false);
    m_progress->setRange(0, 1000);
    metrics::setFixedHeight(m_progress, 8);
    m_stop = button("stopLedger");
    m_check = button("checkLedger");
    m_bringIn = button("bringInLedger");
    m_bringIn->setProperty("kind", QStringLiteral("primary"));
    auto* head = new QVBoxLayout;
    metrics::set(head, 6, {16, 12, 16, 8});
    head->addWidget(m_file);
    head->addWidget(m_choose, 0, Qt::AlignLeft);
    auto* footer = new QFrame(this);
    footer->setProperty("kind", QStringLiteral("footer"));
    auto* acts = new FlowLayout;
    metrics::set(acts, 8);
    for (QPushButton* one : {m_bringIn, m_check, m_stop})
        acts->addWidget(one);
    auto* foot = new QVBoxLayout(footer);
    metrics::set(foot, 8, {16, 10, 16, 10});
    for (QWidget* widget : std::initializer_list<QWidget*>{m_state, m_error, m_progress})
        foot->addWidget(widget);
    foot->addLayout(acts);
    auto* whole = new QVBoxLayout(this);
    metrics::set(whole, 0);
    whole->addLayout(head);
    whole->addWidget(m_body, 1);
    whole->addWidget(footer);
}

QWidget* LedgerDialog::buildChoices()
{
    auto* choices = new QWidget;
    m_name = new QLineEdit;
    m_name->setObjectName(QStringLiteral("ledgerName"));
    m_nameField = new FormField(m_name);
    m_kind = new ComboBox;
    m_kind->setObjectName(QStringLiteral("ledgerKind"));
    m_kindField = new FormField(m_kind);
    m_flow = new SegmentedControl;
    m_flow->setObjectName(QStringLiteral("ledgerFlow"));
    m_flowField = new FormField(m_flow);
    m_unit = new FindBox;
    m_unit->setObjectName(QStringLiteral("ledgerUnit"));
    m_unitField = new FormField(m_unit);
    auto* column = new QVBoxLayout(choices);
    metrics::set(column, 10);
    for (FormField* field : {m_kindField, m_flowField, m_unitField, m_nameField})
        column->addWidget(field);
    connect(m_name, &QLineEdit::textEdited, this, &LedgerDialog::keep);
    connect(m_kind, &QComboBox::activated, this, &LedgerDialog::keep);
    connect(m_flow, &SegmentedControl::chosen, this, &LedgerDialog::keep);
    connect(m_unit, &FindBox::chosen, this, &LedgerDialog::keep);
    return choices;
}

void LedgerDialog::connectLedger()
{
    connect(m_choose, &QPushButton::clicked, this, &LedgerDialog::chooseFile);
    connect(m_check, &QPushButton::clicked, &m_ledger, &LedgerImport::check);
    connect(m_bringIn, &QPushButton::clicked, &m_ledger, &LedgerImport::bringIn);
    connect(m_stop, &QPushButton::clicked, &m_ledger, &LedgerImport::stop);
    connect(&m_ledger, &LedgerImport::opened, this, [this] {
        clearOutcome();
        m_columns->begin();
        fill();
        m_body->toTop();
    });
    connect(&m_ledger, &LedgerImport::changed, this, [this] {
        if (m_ledger.path().isEmpty())
            hide();
        else if (!m_ledger.outcome())
            clearOutcome();
        fill();
    });
    connect(&m_ledger, &LedgerImport::progress, this, [this](qint64 done, qint64 size) {
        m_progress->setValue(size > 0 ? int(done * 1000 / size) : 0);
    });
    connect(&m_ledger, &LedgerImport::checked, this,
            [this](const LedgerOutcome& outcome) { showOutcome(outcome, false); });
    connect(&m_ledger, &LedgerImport::broughtIn, this,
            [this](const LedgerOutcome& outcome) { showOutcome(outcome, true); });
    connect(&m_ledger, &LedgerImport::failed, this, &LedgerDialog::showError);
}

void LedgerDialog::begin()
{
    m_unit->setEntries(m_names.units());
    if (m_ledger.path().isEmpty())
        clearOutcome();
    fill();
    show();
    raise();
    activateWindow();
    m_choose->setFocus();
    if (m_ledger.path().isEmpty())
        chooseFile();
}

void LedgerDialog::chooseFile()
{
    auto* dialog =
        new QFileDialog(this, tr("Choose a ledger"), {}, tr("Table saved by a spreadsheet as CSV (*.csv)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, &m_ledger, &LedgerImport::open);
    dialog->open();
}

void LedgerDialog::keep()
{
    if (m_filling)
        return;
    LedgerChoices choices;
    choices.name = m_name->text().simplified();
    const int kind = m_kind->currentData().toInt();
    if (kind != 0)
        choices.kind = static_cast<CaseKind>(kind);
    choices.flow = static_cast<CaseFlow>(m_flow->value());
    choices.unit = choices.flow == CaseFlow::Distributed ? m_unit->value() : QString();
    m_ledger.setChoices(choices);
}

void LedgerDialog::fill()
{
    m_filling = true;
    const bool open = !m_ledger.path().isEmpty();
    const bool runs = m_ledger.isRunning();
    const QStringList missing = m_ledger.missing();
    m_file->setText(open ? QFileInfo(m_ledger.path()).fileName() : tr("No file chosen"));
    m_choose->setEnabled(!runs);
    m_inside->setVisible(open);
    m_hint->setText(missing.isEmpty()
                        ? tr("Check which column is which field, and choose it otherwise where it is wrong.")
                        : tr("Choose the columns for: %1").arg(LedgerText::fields(missing)));
    m_columns->fill();
    const LedgerChoices& choices = m_ledger.choices();
    if (m_name->text().simplified() != choices.name)
        m_name->setText(choices.name);
    m_kind->setCurrentIndex(m_kind->findData(choices.kind ? static_cast<int>(*choices.kind) : 0));
    m_flow->setValue(static_cast<int>(choices.flow));
    m_unit->setValue(choices.unit);
    m_unitField->setVisible(choices.flow == CaseFlow::Distributed);
    for (QWidget* widget :
         std::initializer_list<QWidget*>{m_nameField, m_kindField, m_flowField, m_unitField})
        widget->setEnabled(!runs);
    m_progress->setVisible(runs);
    m_stop->setVisible(runs);
    m_check->setEnabled(open && !runs && missing.isEmpty());
    const auto& outcome = m_ledger.outcome();
    m_bringIn->setEnabled(!runs && outcome && outcome->added > 0);
    m_bringIn->setText(outcome && outcome->added > 0 ? tr("Open %n case(s)", nullptr, int(outcome->added))
                                                     : tr("Bring in"));
    m_filling = false;
}

void LedgerDialog::showOutcome(const LedgerOutcome& outcome, bool broughtIn)
{
    m_outcome = outcome;
    m_broughtIn = broughtIn;
    m_trouble.reset();
    sayOutcome();
    sayError();
    fill();
    if (!outcome.rows.empty())
        QMetaObject::invokeMethod(
            this, [this] { m_body->ensureWidgetVisible(m_rows); }, Qt::QueuedConnection);
}

void LedgerDialog::sayOutcome()
{
    QStringList rows;
    if (m_outcome) {
        for (const exchange::BadLine& row : m_outcome->rows)
            rows.append(LedgerText::row(row));
        if (const qint64 more = m_outcome->bad - qint64(m_outcome->rows.size()); more > 0)
            rows.append(tr("… and %n more", nullptr, int(more)));
        m_state->setText(m_broughtIn          ? LedgerText::done(*m_outcome)
                         : m_outcome->stopped ? tr("The check was stopped.")
                                              : LedgerText::wouldBe(*m_outcome));
    }
    m_state->setVisible(m_outcome.has_value());
    m_rows->setPlainText(rows.join(u'\n'));
    m_rows->setVisible(!rows.isEmpty());
}

void LedgerDialog::clearOutcome()
{
    m_outcome.reset();
    m_trouble.reset();
    sayOutcome();
    sayError();
    m_progress->setValue(0);
}

void LedgerDialog::showError(const Error& error)
{
    m_trouble = error;
    sayError();
    fill();
}

void LedgerDialog::sayError()
{
    m_error->setText(m_trouble ? LedgerText::of(*m_trouble) : QString());
    m_error->setVisible(m_trouble.has_value());
}

void LedgerDialog::retranslate()
{
    setWindowTitle(tr("Bring in a ledger of cases"));
    m_choose->setText(tr("Choose a file…"));
    m_kind->clear();
    m_kind->addItem(tr("The row says it"), 0);
    for (const CaseKind kind : kinds)
        m_kind->addItem(CaseText::of(kind), static_cast<int>(kind));
    m_flow->setChoices({static_cast<int>(CaseFlow::Centralised), static_cast<int>(CaseFlow::Distributed)},
                       {CaseText::of(CaseFlow::Centralised), CaseText::of(CaseFlow::Distributed)});
    m_kindField->setLabel(tr("Kind of cases whose row names none"));
    m_flowField->setLabel(tr("Who answers where a row does not say"));
    m_unitField->setLabel(tr("Unit that answers where a row names none"));
    m_nameField->setLabel(tr("Name of the ledger (may be empty)"));
    m_name->setPlaceholderText(tr("Where another one has the same numbers"));
    m_rows->setAccessibleName(tr("Rows that do not fit"));
    m_progress->setAccessibleName(tr("How much of the file was read"));
    m_stop->setText(tr("Stop"));
    m_check->setText(tr("Check, change nothing"));
    m_unit->setEntries(m_names.units());
    sayOutcome();
    sayError();
    fill();
}

void LedgerDialog::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QDialog::changeEvent(event);
}

} // namespace madoguchi::desk
