// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk/ui/cases/times/case_times_page.h"

#include "app/desk/ui/cases/list/case_list_printer.h"
#include "app/desk/ui/cases/times/times_bar.h"
#include "app/desk/ui/cases/times/times_paper.h"
#include "app/desk/ui/cases/times/times_table.h"
#include "app/desk/ui/room/scroll_body.h"
#include "app/desk/ui/theme/metrics.h"
#include "app/desk/ui/theme/theme.h"
#include "app/desk/ui/widgets/empty_state.h"
#include "app/desk/ui/widgets/page_tabs.h"
#include "app/desk/ui/widgets/panel_footer.h"
#include "app/desk/ui/widgets/sheet_dialog.h"
#include "app/desk/ui/wording/error_text.h"

#include <QBuffer>
#include <QEvent>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QProgressBar>
#include <QPushButton>
#include <QScrollArea>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace madoguchi::desk {

namespace {

constexpr int wideEnough = 1'000; ///< pixels at 100 %: table and plot stand side by side

} // namespace

CaseTimesPage::CaseTimesPage(CaseTimesSession& session, QWidget* parent)
    : QFrame(parent)
    , m_session(session)
    , m_printer(new CaseListPrinter(this))
    , m_groupModel(new TimesTableModel(this))
    , m_stepModel(new TimesTableModel(this))
    , m_slowModel(new TimesTableModel(this))
{
    setProperty("kind", QStringLiteral("panel"));
    build();
    connectAll();
    retranslate();
}

void CaseTimesPage::build()
{
    auto* top = new QWidget(this);
    m_bar = new TimesBar(top);
    m_reach = new QLabel(top);
    m_definition = new QLabel(top);
    m_error = new QLabel(top);
    m_error->setObjectName(QStringLiteral("timesError"));
    for (QLabel* label : {m_reach, m_definition, m_error}) {
        label->setProperty("kind", label == m_error ? QStringLiteral("error") : QStringLiteral("muted"));
        label->setWordWrap(true);
    }
    m_reach->setObjectName(QStringLiteral("timesReach"));
    m_error->hide();
    auto* above = new QVBoxLayout(top);
    metrics::set(above, 6, {12, 12, 12, 8});
    for (QWidget* widget : {static_cast<QWidget*>(m_bar), static_cast<QWidget*>(m_reach),
                            static_cast<QWidget*>(m_definition), static_cast<QWidget*>(m_error)})
        above->addWidget(widget);
    m_stack = new QStackedWidget(this);
    m_empty = new EmptyState(m_stack);
    m_pages = new PageTabs(QStringLiteral("times"), {}, false, m_stack);
    m_pages->addPage(buildFigures(), [] { return tr("Times", "tab"); });
    m_pages->addPage(buildSteps(), [] { return tr("Steps that waited", "tab"); });
    m_stack->addWidget(m_empty);
    m_stack->addWidget(m_pages);
    auto* column = new QVBoxLayout(this);
    metrics::set(column, 0, {1, 1, 1, 1});
    // In large type the page is scrolled as a whole rather than everything squeezed.
    auto* body = new ScrollBody(this);
    body->column()->addWidget(top);
    body->column()->addWidget(m_stack, 1);
    column->addWidget(body, 1);
    column->addWidget(buildFooter());
    setFocusProxy(m_bar);
}

QWidget* CaseTimesPage::buildFigures()
{
    m_figures = new QSplitter(Qt::Horizontal);
    m_figures->setChildrenCollapsible(false);
    m_groups = new TimesTable(*m_groupModel, QStringLiteral("timesTable"), 0, m_figures);
    auto* area = new QScrollArea(m_figures);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setFocusPolicy(Qt::NoFocus);
    m_plot = new TimesPlot(area);
    area->setWidget(m_plot);
    m_figures->addWidget(m_groups);
    m_figures->addWidget(area);
    metrics::setMinimumHeight(m_groups, 170);
    metrics::setMinimumHeight(area, 190);
    return m_figures;
}

QWidget* CaseTimesPage::buildSteps()
{
    auto* split = new QSplitter(Qt::Vertical);
    split->setChildrenCollapsible(false);
    m_steps = new TimesTable(*m_stepModel, QStringLiteral("stepTable"), 0, split);
    m_steps->sortBy(2, Qt::DescendingOrder);
    auto* below = new QWidget(split);
    m_slowTitle = new QLabel(below);
    m_slowTitle->setProperty("kind", QStringLiteral("heading"));
    m_slowTitle->setWordWrap(true);
    m_slow = new TimesTable(*m_slowModel, QStringLiteral("slowTable"), TimesLines::slowSubject, below);
    m_slow->sortBy(2, Qt::DescendingOrder);
    auto* column = new QVBoxLayout(below);
    metrics::set(column, 4, {12, 8, 0, 0});
    column->addWidget(m_slowTitle);
    column->addWidget(m_slow, 1);
    split->addWidget(m_steps);
    split->addWidget(below);
    metrics::setMinimumHeight(m_steps, 170);
    metrics::setMinimumHeight(m_slow, 110);
    split->setStretchFactor(0, 3);
    split->setStretchFactor(1, 2);
    return split;
}

QWidget* CaseTimesPage::buildFooter()
{
    auto* footer = new PanelFooter(this);
    m_count = new QLabel(footer);
    m_count->setObjectName(QStringLiteral("timesCount"));
    m_count->setProperty("kind", QStringLiteral("muted"));
    m_count->setWordWrap(true);
    m_progress = new QProgressBar(footer);
    m_stop = new QPushButton(footer);
    m_stop->setObjectName(QStringLiteral("stopTimes"));
    m_again = new QPushButton(footer);
    m_again->setObjectName(QStringLiteral("timesAgain"));
    m_print = new QPushButton(footer);
    m_print->setObjectName(QStringLiteral("printTimes"));
    m_export = new QPushButton(footer);
    m_export->setObjectName(QStringLiteral("exportTimes"));
    auto* menu = new QMenu(m_export);
    menu->setObjectName(QStringLiteral("exportTimesMenu"));
    connect(menu->addAction(QString()), &QAction::triggered, this, [this] { exportSheet(false); });
    connect(menu->addAction(QString()), &QAction::triggered, this, [this] { exportSheet(true); });
    connect(menu->addAction(QString()), &QAction::triggered, this, &CaseTimesPage::exportPicture);
    m_export->setMenu(menu);
    footer->row()->addWidget(m_count, 1);
    for (QWidget* widget :
         {static_cast<QWidget*>(m_progress), static_cast<QWidget*>(m_stop), static_cast<QWidget*>(m_again),
          static_cast<QWidget*>(m_print), static_cast<QWidget*>(m_export)})
        footer->row()->addWidget(widget);
    for (QWidget* widget :
         {static_cast<QWidget*>(m_progress), static_cast<QWidget*>(m_stop), static_cast<QWidget*>(m_again)})
        widget->hide();
    return footer;
}

void CaseTimesPage::connectAll()
{
    const auto ended = [this] {
        m_progress->hide();
        m_stop->hide();
    };
    connect(m_bar, &TimesBar::changed, this, [this] { setQuery(m_bar->query()); });
    connect(&m_session, &CaseTimesSession::changed, this, [this, ended] {
        ended();
        m_note.clear();
        m_error->hide();
        m_again->hide();
        fillAll();
    });
    connect(&m_session, &CaseTimesSession::progress, this, [this](int done, int total) {
        m_progress->setRange(0, total);
        m_progress->setValue(done);
        m_progress->setVisible(done < total);
        m_stop->setVisible(done < total);
    });
    connect(&m_session, &CaseTimesSession::stopped, this, [this, ended] {
        ended();
        m_note = tr("Stopped: the figures are not those asked for.");
        m_again->show();
        refreshState();
    });
    connect(&m_session, &CaseTimesSession::failed, this, [this, ended](const Error& error) {
        ended();
        m_error->setText(ErrorText::of(error));
        m_error->show();
        m_again->show();
        refreshState();
    });
    connect(&m_session, &CaseTimesSession::restarted, this, [this, ended] {
        ended();
        m_lines.clear();
        fillAll();
    });
    connect(&m_session, &CaseTimesSession::linesLoaded, this,
            [this](const std::vector<store::CaseLine>& lines) {
                for (const store::CaseLine& line : lines)
                    m_lines.insert(line.id, line);
                fillSlowest();
            });
    connect(m_groupModel, &QAbstractItemModel::layoutChanged, this, &CaseTimesPage::fillPlot);
    connect(m_steps, &TimesTable::lineChosen, this, &CaseTimesPage::showStep);
    connect(m_steps, &TimesTable::openRequested, this, [this] {
        m_slow->setFocus(Qt::OtherFocusReason);
        if (!m_slow->currentIndex().isValid())
            m_slow->setCurrentIndex(m_slowModel->index(0, 0));
    });
    connect(m_slow, &TimesTable::openRequested, this, &CaseTimesPage::openSlow);
    connect(m_stop, &QPushButton::clicked, &m_session, &CaseTimesSession::stop);
    connect(m_again, &QPushButton::clicked, this, [this] {
        m_again->hide();
        m_note.clear();
        m_session.setQuery(m_bar->query());
        refreshState();
    });
    connect(m_print, &QPushButton::clicked, this, &CaseTimesPage::print);
    connect(&theme(), &Theme::changed, this, &CaseTimesPage::fillAll);
}

TimesLines CaseTimesPage::lines() const
{
    return {m_session.report(), m_session.reckoned(), m_names};
}

void CaseTimesPage::setNames(const CaseListNames& names)
{
    m_names = names;
    fillAll();
}

void CaseTimesPage::setQuery(const CaseTimesQuery& query)
{
    if (m_bar->query() != query)
        m_bar->setQuery(query);
    m_note.clear();
    m_again->hide();
    m_session.setQuery(query);
    refreshState();
}

void CaseTimesPage::fillAll()
{
    if (m_session.isLoaded()) {
        const TimesLines::Table groups = lines().groups();
        m_groupModel->setLines(groups.header, groups.lines);
        const TimesLines::Table steps = lines().steps();
        m_stepModel->setLines(steps.header, steps.lines);
        fillPlot();
        if (m_stepModel->rowOf(m_step) < 0 && m_stepModel->rowCount() > 0)
            m_steps->setCurrentIndex(m_stepModel->index(0, 0));
        showStep(m_stepModel->rowOf(m_step));
    } else {
        m_groupModel->setLines({}, {});
        m_stepModel->setLines({}, {});
        m_slowModel->setLines({}, {});
        m_plot->setContent({}, tr("Plot of the times"), {});
    }
    refreshState();
}

void CaseTimesPage::fillPlot()
{
    if (m_session.isLoaded())
        m_plot->setContent(lines().plot(m_groupModel->lines()), tr("Plot of the times"),
                           lines().spoken(m_groupModel->lines()));
}

void CaseTimesPage::showStep(int row)
{
    const TimesTableModel::Line* line = m_stepModel->lineAt(row);
    if (!line || line->place >= m_session.report().steps.size())
        return;
    m_step = line->key;
    std::vector<CaseId> unknown;
    for (const SlowWait& wait : m_session.report().steps[line->place].slowest) {
        if (!m_lines.contains(wait.file))
            unknown.push_back(wait.file);
    }
    if (!unknown.empty())
        m_session.askLines(unknown);
    fillSlowest();
}

void CaseTimesPage::fillSlowest()
{
    const TimesTableModel::Line* line = m_stepModel->lineAt(m_stepModel->rowOf(m_step));
    if (!line || line->place >= m_session.report().steps.size()) {
        m_slowModel->setLines({}, {});
        m_slowTitle->clear();
        return;
    }
    const TimesStep& step = m_session.report().steps[line->place];
    const TimesLines::Table slowest = lines().slowest(step, m_lines);
    m_slowModel->setLines(slowest.header, slowest.lines);
    m_slowTitle->setText(tr("Waited longest: %1, %2", "step, for whom")
                             .arg(TimesText::of(step.kind, step.step), m_names.of(step.unit)));
    m_slow->setAccessibleName(m_slowTitle->text());
}

void CaseTimesPage::openSlow(int row)
{
    const TimesTableModel::Line* step = m_stepModel->lineAt(m_stepModel->rowOf(m_step));
    const TimesTableModel::Line* line = m_slowModel->lineAt(row);
    if (step && line && step->place < m_session.report().steps.size() &&
        line->place < m_session.report().steps[step->place].slowest.size())
        Q_EMIT openRequested(m_session.report().steps[step->place].slowest[line->place].file);
}

void CaseTimesPage::refreshState()
{
    const bool any = m_session.isLoaded() && m_session.report().cases > 0;
    m_stack->setCurrentWidget(any ? static_cast<QWidget*>(m_pages) : m_empty);
    m_export->setEnabled(any);
    m_print->setEnabled(any);
    m_reach->setText(TimesText::reach(m_session.readsAll()));
    m_definition->setText(
        TimesText::definition(m_session.isLoaded() ? m_session.reckoned() : m_bar->query()));
    m_count->setText(!m_note.isEmpty()      ? m_note
                     : m_session.isLoaded() ? TimesText::counted(m_session.report())
                                            : tr("Reckoning…"));
    if (m_session.isLoaded())
        m_empty->setContent(QStringLiteral("clock"), tr("No cases in these days"),
                            tr("Choose other days. Cases count from the day they came in."));
    else
        m_empty->setContent(QStringLiteral("clock"), tr("Reckoning…"),
                            tr("The times are worked out from the timelines of the cases."));
}

void CaseTimesPage::retranslate()
{
    m_groups->setAccessibleName(tr("Times of the cases"));
    m_steps->setAccessibleName(tr("Steps that waited"));
    const QString keys = tr("S sorts by the column; Enter opens.");
    for (TimesTable* table : {m_groups, m_steps, m_slow})
        table->setAccessibleDescription(keys);
    m_stop->setText(tr("Stop"));
    m_again->setText(tr("Reckon again"));
    m_print->setText(tr("Print…"));
    m_export->setText(tr("Export"));
    const QList<QAction*> actions = m_export->menu()->actions();
    actions.at(0)->setText(tr("Times as a table…"));
    actions.at(1)->setText(tr("Steps as a table…"));
    actions.at(2)->setText(tr("Plot as a picture…"));
    m_progress->setAccessibleName(tr("Reckoning…"));
    fillAll();
}

void CaseTimesPage::exportSheet(bool steps)
{
    auto* dialog = new SheetDialog(tr("Export times"),
                                   steps ? QStringLiteral("steps.csv") : QStringLiteral("times.csv"), this);
    connect(dialog, &SheetDialog::sheetChosen, this,
            [this, steps](const QString& file, text::Encoding encoding) {
                const TimesLines::Sheet sheet = steps ? lines().stepSheet() : lines().groupSheet();
                Q_EMIT sheetExportRequested(file, sheet.header, sheet.rows, encoding);
            });
    dialog->open();
}

QImage CaseTimesPage::picture() const
{
    return TimesPlotPainter::image(m_plot->content(), theme().font(Type::Segment));
}

void CaseTimesPage::exportPicture()
{
    auto* dialog = new QFileDialog(this, tr("Export the plot"), {}, tr("Picture (*.png)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("png"));
    dialog->selectFile(QStringLiteral("times.png"));
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString& file) {
        QByteArray png;
        QBuffer buffer(&png);
        if (buffer.open(QIODevice::WriteOnly) && picture().save(&buffer, "PNG"))
            Q_EMIT pictureExportRequested(file, png);
    });
    dialog->open();
}

void CaseTimesPage::showExported()
{
    m_note = tr("Exported.");
    refreshState();
}

void CaseTimesPage::showExportError(const Error& error)
{
    m_note = CaseListText::exportError(error);
    refreshState();
}

void CaseTimesPage::print()
{
    TimesPaper paper;
    paper.title = tr("Times of cases");
    paper.head = {TimesText::asked(m_session.reckoned()), TimesText::counted(m_session.report()),
                  TimesText::reach(m_session.readsAll()), TimesText::definition(m_session.reckoned())};
    paper.groups = {m_groupModel->header(), m_groupModel->lines()};
    paper.steps = {m_stepModel->header(), m_stepModel->lines()};
    paper.plot = picture();
    m_printer->print(paper.title, m_session.report().cases, [paper] { return paper.document(); });
}

void CaseTimesPage::showEvent(QShowEvent* event)
{
    QFrame::showEvent(event);
    if (!m_bar->query().from.isValid())
        setQuery(CaseTimesQuery::usual(m_session.now()));
    m_session.setInSight(true);
}

void CaseTimesPage::hideEvent(QHideEvent* event)
{
    QFrame::hideEvent(event);
    m_session.setInSight(false);
}

void CaseTimesPage::resizeEvent(QResizeEvent* event)
{
    QFrame::resizeEvent(event);
    const auto orientation = width() >= theme().px(wideEnough) ? Qt::Horizontal : Qt::Vertical;
    if (orientation == m_figures->orientation() && m_arranged)
        return;
    m_arranged = true;
    m_figures->setOrientation(orientation);
    // Of the width the table takes more: all its columns are to be in sight.
    m_figures->setSizes(orientation == Qt::Horizontal ? QList<int>{width() * 57 / 100, width() * 43 / 100}
                                                      : QList<int>{height() / 2, height() / 2});
}

void CaseTimesPage::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QFrame::changeEvent(event);
}

} // namespace madoguchi::desk
