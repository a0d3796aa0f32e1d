// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk/ui/knowledge/audit_log_page.h"

#include "app/desk/ui/widgets/column_fitter.h"
#include "app/desk/ui/widgets/empty_state.h"
#include "app/desk/ui/widgets/look.h"
#include "app/desk/ui/widgets/sheet_dialog.h"

#include <QLabel>
#include <QLocale>
#include <QProgressBar>
#include <QPushButton>
#include <QTableView>

namespace madoguchi::desk {

AuditLogPage::AuditLogPage(AuditModel& model, AuditExport& exporting, const Clock& clock, QWidget* parent)
    : CentrePage(QStringLiteral("audit"), model, parent)
    , m_model(model)
    , m_export(exporting)
    , m_filters(new AuditFilters(clock, this))
    , m_chain(new QLabel(this))
    , m_progress(new QProgressBar(this))
    , m_stop(new QPushButton(this))
    , m_refresh(new QPushButton(this))
    , m_toFile(new QPushButton(this))
{
    build();
    connectParts();
    setFocusProxy(table());
    retranslate();
}

void AuditLogPage::build()
{
    m_chain->setObjectName(QStringLiteral("auditChain"));
    m_chain->setWordWrap(true);
    m_chain->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_progress->setObjectName(QStringLiteral("auditProgress"));
    m_progress->setRange(0, 0);
    m_progress->setTextVisible(false);
    m_stop->setObjectName(QStringLiteral("auditStop"));
    m_refresh->setObjectName(QStringLiteral("auditRefresh"));
    m_toFile->setObjectName(QStringLiteral("auditExport"));
    // In large type all but the number stay.
    new ColumnFitter(*table(), AuditModel::What, 190,
                     {{AuditModel::When, 162},
                      {AuditModel::Who, 120, &AuditText::nobodies},
                      {AuditModel::Act, 153, &AuditText::actTexts},
                      {AuditModel::Count, 84}});
    arrange({m_filters, hint(), m_chain}, {}, {m_progress, m_stop, m_toFile, m_refresh});
}

void AuditLogPage::connectParts()
{
    connect(m_filters, &AuditFilters::changed, this, [this] { m_model.setQuery(m_filters->query()); });
    connect(m_refresh, &QPushButton::clicked, &m_model, &AuditModel::refresh);
    connect(m_toFile, &QPushButton::clicked, this, &AuditLogPage::chooseFile);
    connect(m_stop, &QPushButton::clicked, &m_export, &AuditExport::stop);
    onKey(Qt::Key_F5, [this] { m_model.refresh(); });
    connect(&m_model, &AuditModel::asked, this, &AuditLogPage::showState);
    connect(&m_model, &AuditModel::loaded, this, &AuditLogPage::showState);
    connect(&m_model, &AuditModel::failed, this, &AuditLogPage::showState);
    connect(&m_model, &AuditModel::cleared, this, [this] {
        m_filters->reset();
        m_note.clear();
        showState();
    });
    connect(&m_export, &AuditExport::progress, this, &AuditLogPage::showState);
    connect(&m_export, &AuditExport::finished, this, [this](int rows) {
        m_note = tr("%n row(s) exported. That, too, is in the audit.", nullptr, rows);
        showState();
    });
    connect(&m_export, &AuditExport::failed, this, [this](const Error& error) {
        m_note = AuditText::of(error);
        showState();
    });
}

void AuditLogPage::setNames(const AuditNames& names)
{
    m_names = names;
    setTexts();
}

void AuditLogPage::setPeople(const QList<AuditFilters::Person>& people)
{
    m_filters->setPeople(people);
    setTexts();
}

void AuditLogPage::activate()
{
    m_note.clear();
    m_model.refresh();
}

void AuditLogPage::chooseFile()
{
    auto* dialog = new SheetDialog(tr("Export the audit"), QStringLiteral("audit.csv"), this);
    connect(dialog, &SheetDialog::sheetChosen, this, [this](const QString& file, text::Encoding encoding) {
        m_note.clear();
        m_export.start(
            {AuditText::sheetHeader(),
             [names = m_names](const wire::AuditLine& line) { return AuditText::sheetLine(line, names); }},
            file, encoding);
        showState();
    });
    dialog->open();
}

void AuditLogPage::showState()
{
    using State = AuditModel::State;
    const bool any = m_model.rowCount() > 0;
    const bool busy = m_export.isGathering() || m_export.isRunning();
    showRows(any);
    showEmptyText();
    showChain();
    // Without a row the reason stands in the middle.
    if (m_model.state() == State::Refused && any)
        showError(AuditText::of(m_model.trouble()));
    else
        hideError();
    const QString rows = m_model.hasMore() ? tr("The latest %n row(s)", nullptr, m_model.rowCount())
                                           : tr("%n row(s)", nullptr, m_model.rowCount());
    count()->setText(!m_note.isEmpty() ? m_note : any ? rows : QString());
    m_progress->setVisible(busy);
    m_stop->setVisible(busy);
    m_toFile->setEnabled(any && !busy && m_model.state() != State::Refused);
    m_refresh->setEnabled(!busy && m_model.state() != State::Reading);
}

void AuditLogPage::showChain()
{
    const bool known = m_model.state() == AuditModel::State::Shown || m_model.rowCount() > 0;
    const bool broken = m_model.chain() == wire::AuditChain::Broken;
    setLook(*m_chain, "kind", broken ? QStringLiteral("error") : QStringLiteral("muted"));
    m_chain->setText(known ? AuditText::of(m_model.chain(), m_model.checkedAt()) : QString());
    m_chain->setVisible(known);
}

void AuditLogPage::showEmptyText()
{
    using State = AuditModel::State;
    if (m_model.state() == State::Refused)
        emptyState()->setContent(QStringLiteral("warning"), tr("The audit cannot be shown"),
                                 AuditText::of(m_model.trouble()));
    else if (m_model.state() == State::Shown)
        emptyState()->setContent(QStringLiteral("search"), tr("Nothing of the kind was done"),
                                 m_filters->isSet() ? tr("Choose other days, another person or another act.")
                                                    : tr("What is done from now on stands here."));
    else
        emptyState()->setContent(QStringLiteral("clock"), tr("The hub is asked"),
                                 tr("The audit is read from the hub and kept nowhere else."));
}

void AuditLogPage::setTexts()
{
    m_model.setTexts(
        [names = m_names](const wire::AuditLine& line, AuditModel::Column column) {
            return AuditText::cell(line, column, names);
        },
        [names = m_names](const wire::AuditLine& line, AuditModel::Column column) {
            return AuditText::tip(line, column, names);
        },
        [](AuditModel::Column column) { return AuditText::header(column); });
}

void AuditLogPage::retranslate()
{
    hint()->setText(
        tr("Who saw, changed, exported and was refused what. Nothing that a citizen or a clerk has written "
           "stands here, and nothing of cases for named persons you are not one of."));
    m_stop->setText(tr("Stop"));
    m_refresh->setText(tr("Read again"));
    m_refresh->setToolTip(tr("F5"));
    m_toFile->setText(tr("Export …"));
    table()->setAccessibleName(tr("Audit"));
    m_progress->setAccessibleName(tr("Reading the audit"));
    m_note.clear();
    setTexts();
    showState();
}

} // namespace madoguchi::desk
