// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk/ui/cases/publish/publication_pane.h"

#include "app/desk/ui/theme/metrics.h"
#include "app/desk/ui/widgets/column_fitter.h"
#include "app/desk/ui/widgets/data_table.h"
#include "app/desk/ui/widgets/empty_state.h"
#include "app/desk/ui/widgets/panel_footer.h"
#include "app/desk/ui/widgets/segmented_control.h"
#include "app/desk/ui/widgets/sheet_dialog.h"
#include "app/desk/ui/wording/case_text.h"
#include "app/desk/ui/wording/error_text.h"
#include "app/desk/ui/wording/publication_text.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

namespace madoguchi::desk {

namespace {

bool fits(PublicationState state, int scope)
{
    switch (scope) {
    case PublicationPane::Waiting:
        return state == PublicationState::Proposed || state == PublicationState::Approved ||
               state == PublicationState::Returned;
    case PublicationPane::Published:
        return state == PublicationState::Published;
    case PublicationPane::Withdrawn:
        return state == PublicationState::Withdrawn;
    default:
        return true;
    }
}

QStringList states()
{
    QStringList all;
    for (const PublicationState state :
         {PublicationState::Proposed, PublicationState::Approved, PublicationState::Published,
          PublicationState::Withdrawn, PublicationState::Returned})
        all.append(CaseText::of(state));
    return all;
}

} // namespace

PublicationPane::PublicationPane(PublicationList& list, const Clock& clock, QWidget* parent)
    : QFrame(parent)
    , m_list(list)
    , m_clock(clock)
    , m_model(new RowsModel<store::PublicationLine>(PublicationText::ColumnCount, this))
{
    setProperty("kind", QStringLiteral("panel"));
    build();
    connect(&list, &PublicationList::changed, this, [this] {
        m_error->hide();
        m_note.clear();
        refresh();
    });
    connect(&list, &PublicationList::failed, this, [this](const Error& error) {
        m_error->setText(ErrorText::of(error));
        m_error->show();
    });
    connect(m_scope, &SegmentedControl::chosen, this, &PublicationPane::refresh);
    connect(m_table, &QTableView::doubleClicked, this,
            [this](const QModelIndex& index) { open(index.row()); });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex& current) {
                const store::PublicationLine* line = m_model->rowAt(current.row());
                Q_EMIT lineChosen(line ? line->file : CaseId());
            });
    connect(m_export, &QPushButton::clicked, this, &PublicationPane::chooseFile);
    m_table->installEventFilter(this);
    setFocusProxy(m_table);
    retranslate();
}

void PublicationPane::build()
{
    auto* top = new QWidget(this);
    m_scope = new SegmentedControl(top);
    m_scope->setObjectName(QStringLiteral("publicationScope"));
    m_error = new QLabel(top);
    m_error->setProperty("kind", QStringLiteral("error"));
    m_error->setWordWrap(true);
    m_error->hide();
    auto* above = new QVBoxLayout(top);
    metrics::set(above, 8, {12, 12, 12, 8});
    above->addWidget(m_scope);
    above->addWidget(m_error);
    m_stack = new QStackedWidget(this);
    m_table = new QTableView(m_stack);
    m_table->setObjectName(QStringLiteral("publicationTable"));
    m_table->setModel(m_model);
    prepareTable(*m_table);
    new ColumnFitter(*m_table, PublicationText::Title, 180,
                     {{PublicationText::State, 150, states},
                      {PublicationText::Day, 100},
                      {PublicationText::Unit, 150},
                      {PublicationText::Category, 180},
                      {PublicationText::Number, 110},
                      {PublicationText::PublishedAt, 140}});
    m_empty = new EmptyState(m_stack);
    m_stack->addWidget(m_empty);
    m_stack->addWidget(m_table);
    auto* footer = new PanelFooter(this);
    m_count = new QLabel(footer);
    m_count->setObjectName(QStringLiteral("publicationCount"));
    m_count->setProperty("kind", QStringLiteral("muted"));
    m_count->setWordWrap(true);
    m_export = new QPushButton(footer);
    m_export->setObjectName(QStringLiteral("exportPublications"));
    footer->row()->addWidget(m_count, 1);
    footer->row()->addWidget(m_export);
    auto* column = new QVBoxLayout(this);
    metrics::set(column, 0, {1, 1, 1, 1});
    column->addWidget(top);
    column->addWidget(m_stack, 1);
    column->addWidget(footer);
}

void PublicationPane::setNames(const CaseListNames& names)
{
    m_names = names;
    retranslate();
}

void PublicationPane::setScope(Scope scope)
{
    m_scope->setValue(scope);
    refresh();
}

void PublicationPane::refresh()
{
    const auto before = m_model->rowAt(m_table->currentIndex().row());
    const CaseId chosen = before ? before->file : CaseId();
    std::vector<store::PublicationLine> rows;
    bool published = false;
    for (const store::PublicationLine& line : m_list.lines()) {
        published = published || line.state == PublicationState::Published;
        if (fits(line.state, m_scope->value()))
            rows.push_back(line);
    }
    m_model->setRows(std::move(rows));
    if (!m_table->currentIndex().isValid() && !chosen.isNull()) {
        const int row =
            m_model->find([&](const store::PublicationLine& line) { return line.file == chosen; });
        if (row >= 0)
            m_table->setCurrentIndex(m_model->index(row, 0));
    }
    m_stack->setCurrentWidget(m_model->rowCount() == 0 ? static_cast<QWidget*>(m_empty) : m_table);
    m_count->setText(!m_note.isEmpty() ? m_note : tr("%n publication(s)", nullptr, m_model->rowCount()));
    m_export->setEnabled(published);
}

void PublicationPane::chooseFile()
{
    auto* dialog = new SheetDialog(tr("Export what is published"), QStringLiteral("publications.csv"), this);
    connect(dialog, &SheetDialog::sheetChosen, this, [this](const QString& file, text::Encoding encoding) {
        Q_EMIT exportRequested(PublicationText::sheet(m_names.unit), file, encoding);
    });
    dialog->open();
}

void PublicationPane::showExported(int publications)
{
    m_note = tr("%n publication(s) exported", nullptr, publications);
    refresh();
}

void PublicationPane::showExportError(const Error& error)
{
    m_note = CaseListText::exportError(error);
    refresh();
}

void PublicationPane::retranslate()
{
    const int chosen = m_scope->value();
    m_scope->setChoices({All, Waiting, Published, Withdrawn},
                        {tr("All", "publications"), tr("Waiting", "publications"),
                         tr("Published", "publications"), tr("Withdrawn", "publications")});
    m_scope->setValue(chosen);
    m_model->setTexts(
        [this](const store::PublicationLine& line, int column) {
            return PublicationText::cell(line, static_cast<PublicationText::Column>(column), m_names.unit,
                                         m_clock.now());
        },
        [](int column) { return PublicationText::of(static_cast<PublicationText::Column>(column)); });
    m_table->setAccessibleName(tr("Publications"));
    m_export->setText(tr("Export what is published…"));
    m_empty->setContent(QStringLiteral("inbox"), tr("No publications here"),
                        tr("Open a case that was answered and choose “Prepare for publication…”."));
    refresh();
}

void PublicationPane::open(int row)
{
    if (const store::PublicationLine* line = m_model->rowAt(row))
        Q_EMIT openRequested(line->file);
}

bool PublicationPane::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_table && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (key == Qt::Key_Return || key == Qt::Key_Enter) {
            open(m_table->currentIndex().row());
            return true;
        }
    }
    return QFrame::eventFilter(watched, event);
}

// Nothing is read before somebody looks.
void PublicationPane::showEvent(QShowEvent* event)
{
    QFrame::showEvent(event);
    m_list.refresh();
}

void PublicationPane::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QFrame::changeEvent(event);
}

} // namespace madoguchi::desk
