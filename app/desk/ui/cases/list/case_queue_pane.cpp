// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk/ui/cases/list/case_queue_pane.h"

#include "app/desk/ui/cases/list/case_list_delegate.h"
#include "app/desk/ui/theme/metrics.h"
#include "app/desk/ui/widgets/column_fitter.h"
#include "app/desk/ui/widgets/data_table.h"
#include "app/desk/ui/widgets/empty_state.h"
#include "app/desk/ui/widgets/panel_footer.h"
#include "app/desk/ui/wording/error_text.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLocale>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

namespace madoguchi::desk {

CaseQueuePane::CaseQueuePane(CaseQueue& queue, Side side, QWidget* parent)
    : QFrame(parent)
    , m_queue(queue)
    , m_side(side)
    , m_model(new CaseQueueModel(side == Side::Mine, this))
{
    setProperty("kind", QStringLiteral("panel"));
    build();
    connect(&queue, &CaseQueue::changed, this, &CaseQueuePane::refresh);
    connect(&queue, &CaseQueue::failed, this, [this](const Error& error) {
        m_error->setText(ErrorText::of(error));
        m_error->show();
    });
    connect(m_table, &QTableView::doubleClicked, this,
            [this](const QModelIndex& index) { open(index.row()); });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex& current) {
                const CaseQueueModel::Row* row = m_model->rowAt(current.row());
                Q_EMIT lineChosen(row ? row->file.id : CaseId());
            });
    m_table->installEventFilter(this);
    setFocusProxy(m_table);
    retranslate();
    refresh();
}

void CaseQueuePane::build()
{
    m_error = new QLabel(this);
    m_error->setProperty("kind", QStringLiteral("error"));
    m_error->setWordWrap(true);
    m_error->hide();
    m_stack = new QStackedWidget(this);
    m_table = new QTableView(m_stack);
    m_table->setObjectName(m_side == Side::Mine ? QStringLiteral("dutyTable")
                                                : QStringLiteral("waitingTable"));
    m_table->setModel(m_model);
    prepareTable(*m_table);
    m_table->setItemDelegate(new CaseListDelegate({.group = CaseQueueModel::GroupRole,
                                                   .collapsed = CaseQueueModel::CollapsedRole,
                                                   .overdue = CaseQueueModel::OverdueRole,
                                                   .waiting = CaseQueueModel::WaitingRole,
                                                   .dueColumn = CaseQueueModel::Due,
                                                   .dutyColumn = CaseQueueModel::ToDo},
                                                  this));
    new ColumnFitter(*m_table, CaseQueueModel::Subject, 200,
                     {{CaseQueueModel::ToDo, 180},
                      {CaseQueueModel::Due, 150},
                      {CaseQueueModel::Number, 110},
                      {CaseQueueModel::Unit, 160},
                      {CaseQueueModel::Since, 150}});
    m_empty = new EmptyState(m_stack);
    m_stack->addWidget(m_empty);
    m_stack->addWidget(m_table);
    auto* footer = new PanelFooter(this);
    m_count = new QLabel(footer);
    m_count->setObjectName(m_side == Side::Mine ? QStringLiteral("dutyCount")
                                                : QStringLiteral("waitingCount"));
    m_count->setProperty("kind", QStringLiteral("muted"));
    footer->row()->addWidget(m_count, 1);
    auto* column = new QVBoxLayout(this);
    metrics::set(column, 0, {1, 1, 1, 1});
    column->addWidget(m_error);
    column->addWidget(m_stack, 1);
    column->addWidget(footer);
}

void CaseQueuePane::setNames(const CaseListNames& names)
{
    m_model->setNames(names);
}

void CaseQueuePane::refreshTimes()
{
    m_model->setNow(m_queue.now());
}

void CaseQueuePane::refresh()
{
    m_error->hide();
    std::vector<CaseQueueModel::Row> rows;
    if (m_side == Side::Mine) {
        for (const store::CaseDuty& duty : m_queue.duties())
            rows.push_back({duty.file, duty.kind, duty.part, duty.user, duty.since, duty.dueAt});
    } else {
        for (const store::CaseLine& line : m_queue.waiting())
            rows.push_back({line,
                            line.duty,
                            {},
                            {},
                            line.waitsSince.isSet() ? line.waitsSince : line.changedAt,
                            line.dueAt});
    }
    // What was being looked at is found again under what came meanwhile.
    const CaseQueueModel::Row* at = m_model->rowAt(m_table->currentIndex().row());
    const std::optional<CaseQueueModel::Row> before = at ? std::optional(*at) : std::nullopt;
    m_model->setNow(m_queue.now());
    m_model->setRows(std::move(rows));
    if (before && !m_table->currentIndex().isValid()) {
        if (const int row = m_model->find(before->file.id, before->part); row >= 0)
            m_table->setCurrentIndex(m_model->index(row, 0));
    }
    retranslate();
}

void CaseQueuePane::retranslate()
{
    m_model->retranslate();
    const int count = m_model->rowCount();
    m_stack->setCurrentWidget(count == 0 ? static_cast<QWidget*>(m_empty) : m_table);
    if (m_side == Side::Mine) {
        m_table->setAccessibleName(tr("What waits for you"));
        m_empty->setContent(
            QStringLiteral("check"), tr("Nothing waits for you"),
            tr("What you are to draft, approve, check or send appears here, what is due first."));
        m_count->setText(m_queue.dutyCount() > count
                             ? tr("The first %1 of %2", "how many, of how many")
                                   .arg(QLocale().toString(count), QLocale().toString(m_queue.dutyCount()))
                             : tr("%n thing(s) to do", nullptr, count));
        return;
    }
    m_table->setAccessibleName(tr("What you wait for"));
    m_empty->setContent(QStringLiteral("clock"), tr("You wait for nobody"),
                        tr("Cases you handed in or worked on stand here while others have them."));
    m_count->setText(tr("%n case(s) with others", nullptr, count));
}

void CaseQueuePane::open(int row)
{
    if (const CaseQueueModel::Row* line = m_model->rowAt(row))
        Q_EMIT openRequested(line->file.id);
}

bool CaseQueuePane::eventFilter(QObject* watched, QEvent* event)
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

void CaseQueuePane::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QFrame::changeEvent(event);
}

} // namespace madoguchi::desk
