// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk/ui/cases/list/case_list_pane.h"

#include "app/desk/core/case_list_views.h"
#include "app/desk/ui/cases/list/case_list_table.h"
#include "app/desk/ui/cases/list/case_scope_bar.h"
#include "app/desk/ui/cases/list/case_views_bar.h"
#include "app/desk/ui/theme/metrics.h"
#include "app/desk/ui/theme/theme.h"
#include "app/desk/ui/widgets/empty_state.h"
#include "app/desk/ui/widgets/panel_footer.h"
#include "app/desk/ui/widgets/sheet_dialog.h"
#include "app/desk/ui/wording/error_text.h"

#include <QDateTime>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QProgressBar>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace madoguchi::desk {

namespace {

// Pixels at 100 %. Narrower than this the filters are folded away.
constexpr int wideEnough = 900;
constexpr int wideEnoughForViews = 560;

} // namespace

CaseListPane::CaseListPane(CaseListModel& model, CaseListViews& views, const Clock& clock, QWidget* parent)
    : QFrame(parent)
    , m_model(model)
    , m_views(views)
    , m_printer(new CaseListPrinter(this))
{
    setProperty("kind", QStringLiteral("panel"));
    build(views, clock);
    connect(m_filters, &CaseFilterBar::changed, this, [this] {
        const CaseScope scope = m_query.scope;
        m_query = m_filters->query();
        m_query.scope = scope;
        ask();
    });
    connect(m_filters, &CaseFilterBar::leftDownwards, this, [this] {
        m_table->setFocus(Qt::TabFocusReason);
        if (!m_table->currentIndex().isValid() && m_model.rowCount() > 0)
            m_table->setCurrentIndex(m_model.index(0, 0));
    });
    connect(m_scopes, &CaseScopeBar::chosen, this, [this](CaseScope scope) {
        m_query.scope = scope;
        ask();
    });
    connect(m_viewsBar, &CaseViewsBar::chosen, this, &CaseListPane::setQuery);
    connect(m_table, &CaseListTable::sortRequested, this, [this](store::CaseOrder order, bool reversed) {
        m_query.order = order;
        m_query.reversed = reversed;
        m_filters->setQuery(m_query);
        ask();
    });
    connect(m_table, &CaseListTable::openRequested, this, &CaseListPane::openRequested);
    connect(m_table, &CaseListTable::lineChosen, this, &CaseListPane::lineChosen);
    connect(&model, &CaseListModel::loaded, this, [this] {
        m_error->hide();
        refreshState();
    });
    connect(&model, &CaseListModel::failed, this, &CaseListPane::showTrouble);
    connect(m_export, &QPushButton::clicked, this, &CaseListPane::chooseFile);
    connect(m_stop, &QPushButton::clicked, this, &CaseListPane::exportCancelled);
    connect(m_print, &QPushButton::clicked, this, [this] { Q_EMIT printRequested(m_query); });
    connect(m_bringIn, &QPushButton::clicked, this, &CaseListPane::ledgerRequested);
    connect(&theme(), &Theme::changed, this, &CaseListPane::arrange);
    setFocusProxy(m_filters->words());
    retranslate();
}

void CaseListPane::build(CaseListViews& views, const Clock& clock)
{
    auto* top = new QWidget(this);
    m_filters = new CaseFilterBar(clock, top);
    m_scopes = new CaseScopeBar(m_model, top);
    m_viewsBar = new CaseViewsBar(views, top);
    auto* scopes = new QHBoxLayout;
    metrics::set(scopes, 12);
    scopes->addWidget(m_scopes, 1);
    scopes->addWidget(m_viewsBar);
    m_error = new QLabel(top);
    m_error->setObjectName(QStringLiteral("caseListError"));
    m_error->setProperty("kind", QStringLiteral("error"));
    m_error->setWordWrap(true);
    m_error->hide();
    auto* above = new QVBoxLayout(top);
    metrics::set(above, 8, {12, 12, 12, 8});
    above->addWidget(m_filters);
    above->addLayout(scopes);
    above->addWidget(m_error);
    m_stack = new QStackedWidget(this);
    m_table = new CaseListTable(m_model, m_stack);
    m_empty = new EmptyState(m_stack);
    m_stack->addWidget(m_empty);
    m_stack->addWidget(m_table);
    auto* footer = new PanelFooter(this);
    m_count = new QLabel(footer);
    m_count->setObjectName(QStringLiteral("caseCount"));
    m_count->setProperty("kind", QStringLiteral("muted"));
    m_progress = new QProgressBar(footer);
    m_progress->hide();
    m_stop = new QPushButton(footer);
    m_stop->setObjectName(QStringLiteral("stopCaseExport"));
    m_stop->hide();
    m_print = new QPushButton(footer);
    m_print->setObjectName(QStringLiteral("printCaseList"));
    m_export = new QPushButton(footer);
    m_export->setObjectName(QStringLiteral("exportCases"));
    m_bringIn = new QPushButton(footer);
    m_bringIn->setObjectName(QStringLiteral("bringInCases"));
    m_bringIn->hide();
    footer->row()->addWidget(m_count, 1);
    footer->row()->addWidget(m_progress);
    footer->row()->addWidget(m_stop);
    footer->row()->addWidget(m_bringIn);
    footer->row()->addWidget(m_print);
    footer->row()->addWidget(m_export);
    auto* column = new QVBoxLayout(this);
    metrics::set(column, 0, {1, 1, 1, 1});
    column->addWidget(top);
    column->addWidget(m_stack, 1);
    column->addWidget(footer);
}

void CaseListPane::setNames(const CaseListNames& names)
{
    m_names = names;
    setTexts();
}

void CaseListPane::setUnits(const QList<CaseFilterBar::UnitChoice>& units)
{
    m_filters->setUnits(units);
}

void CaseListPane::setCategories(const QStringList& categories)
{
    m_filters->setCategories(categories);
}

void CaseListPane::activate()
{
    if (m_active)
        return;
    m_active = true;
    setQuery(m_views.last().value_or(CaseListQuery()));
}

void CaseListPane::restart()
{
    m_active = false;
    m_model.clear();
    m_query = {};
    m_filters->setQuery(m_query);
    m_scopes->setScope(m_query.scope);
    refreshState();
    if (isVisible())
        activate();
}

void CaseListPane::setQuery(const CaseListQuery& query)
{
    m_active = true;
    m_query = query;
    m_filters->setQuery(query);
    m_scopes->setScope(query.scope);
    ask();
}

void CaseListPane::ask()
{
    m_note.clear();
    m_table->showOrder(m_query);
    m_viewsBar->setQuery(m_query);
    m_views.setLast(m_query);
    m_model.setQuery(m_query);
}

void CaseListPane::showTrouble(const Error& error)
{
    m_error->setText(ErrorText::of(error));
    m_error->show();
    refreshState();
}

void CaseListPane::chooseFile()
{
    auto* dialog = new SheetDialog(tr("Export cases"), QStringLiteral("cases.csv"), this);
    connect(dialog, &SheetDialog::sheetChosen, this, [this](const QString& file, text::Encoding encoding) {
        showExportProgress(0, std::max(1, m_model.total()));
        Q_EMIT exportRequested(m_query, file, encoding);
    });
    dialog->open();
}

void CaseListPane::showExportProgress(int done, int total)
{
    m_progress->setRange(0, total);
    m_progress->setValue(done);
    m_progress->show();
    m_stop->show();
    m_export->hide();
}

void CaseListPane::showExportDone(int cases)
{
    m_note = tr("%n case(s) exported", nullptr, cases);
    m_progress->hide();
    m_stop->hide();
    m_export->show();
    refreshState();
}

void CaseListPane::showExportError(const Error& error)
{
    showExportDone(0);
    m_note = CaseListText::exportError(error);
    refreshState();
}

void CaseListPane::print(const QList<QStringList>& rows, int total)
{
    CaseListPaper paper;
    paper.title = tr("Cases");
    const QString when = QLocale().toString(m_model.now().toLocal(), QLocale::ShortFormat);
    paper.head = {total > rows.size()
                      ? tr("The first %1 of %2 cases: %3")
                            .arg(QLocale().toString(rows.size()), QLocale().toString(total),
                                 CaseListText::of(m_query.scope))
                      : tr("%n case(s): %1", nullptr, total).arg(CaseListText::of(m_query.scope)),
                  tr("Printed %1").arg(when)};
    paper.columns = CaseListText::paper(m_names, m_model.now()).header;
    paper.rows = rows;
    m_printer->print(paper);
}

void CaseListPane::setTexts()
{
    m_model.setTexts(
        [this](const store::CaseLine& line, CaseListModel::Column column, bool spoken) {
            return spoken ? CaseListText::spoken(line, column, m_names, m_model.now())
                          : CaseListText::cell(line, column, m_names, m_model.now());
        },
        [](CaseListModel::Column column) { return CaseListText::of(column); },
        [this](store::CaseGrouping grouping, const store::CaseIndex::Group& group) {
            return CaseListText::heading(grouping, group, m_names);
        });
}

void CaseListPane::setBringsIn(bool bringsIn)
{
    m_bringIn->setVisible(bringsIn);
}

void CaseListPane::retranslate()
{
    setTexts();
    m_table->setAccessibleName(tr("Cases"));
    m_export->setText(tr("Export…"));
    m_print->setText(tr("Print…"));
    m_bringIn->setText(tr("Bring in…"));
    m_bringIn->setToolTip(tr("Bring in a ledger of cases that stands in a table"));
    m_stop->setText(tr("Stop"));
    m_progress->setAccessibleName(m_export->text());
    refreshState();
}

void CaseListPane::refreshState()
{
    m_count->setText(!m_note.isEmpty()    ? m_note
                     : m_model.isLoaded() ? tr("%n case(s)", nullptr, m_model.total())
                                          : tr("Reading…"));
    const bool none = m_model.rowCount() == 0;
    m_stack->setCurrentWidget(none ? static_cast<QWidget*>(m_empty) : m_table);
    m_export->setEnabled(!none);
    m_print->setEnabled(!none);
    if (m_query.isNarrowed())
        m_empty->setContent(QStringLiteral("search"), tr("No case fits"),
                            tr("Widen the filters, or choose “Show all”."));
    else if (m_query.scope == CaseScope::Open || m_query.scope == CaseScope::All)
        m_empty->setContent(QStringLiteral("inbox"), tr("No cases here"),
                            tr("What citizens sent, and what was handed in, appears here."));
    else
        m_empty->setContent(QStringLiteral("check"), tr("Nothing of this kind"),
                            tr("Nothing presses. “Open” shows what is being worked on."));
}

void CaseListPane::arrange()
{
    m_filters->setFolded(width() < theme().px(wideEnough));
    m_viewsBar->setVisible(width() >= theme().px(wideEnoughForViews));
}

void CaseListPane::resizeEvent(QResizeEvent* event)
{
    QFrame::resizeEvent(event);
    arrange();
}

void CaseListPane::showEvent(QShowEvent* event)
{
    m_model.setInSight(true);
    QFrame::showEvent(event);
}

void CaseListPane::hideEvent(QHideEvent* event)
{
    m_model.setInSight(false);
    QFrame::hideEvent(event);
}

void CaseListPane::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QFrame::changeEvent(event);
}

} // namespace madoguchi::desk
