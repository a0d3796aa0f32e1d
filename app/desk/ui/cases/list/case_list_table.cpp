// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk/ui/cases/list/case_list_table.h"

#include "app/desk/ui/cases/list/case_list_delegate.h"
#include "app/desk/ui/widgets/column_fitter.h"
#include "app/desk/ui/widgets/data_table.h"

#include <QEvent>
#include <QHeaderView>
#include <QKeyEvent>

namespace madoguchi::desk {

namespace {

using store::CaseOrder;

struct Sorting
{
    CaseListModel::Column column;
    CaseOrder order;
    bool fallsNaturally; ///< not reversed, the greatest comes first
};

constexpr Sorting sortings[] = {
    {CaseListModel::Number, CaseOrder::Number, true},    {CaseListModel::Duty, CaseOrder::Duty, false},
    {CaseListModel::State, CaseOrder::State, false},     {CaseListModel::Kind, CaseOrder::Kind, false},
    {CaseListModel::Subject, CaseOrder::Subject, false}, {CaseListModel::Unit, CaseOrder::Unit, false},
    {CaseListModel::Due, CaseOrder::Due, false},         {CaseListModel::Age, CaseOrder::Received, false},
    {CaseListModel::Flow, CaseOrder::Flow, false},       {CaseListModel::LastAct, CaseOrder::Changed, true}};

} // namespace

CaseListTable::CaseListTable(CaseListModel& model, QWidget* parent)
    : QTableView(parent)
    , m_model(model)
{
    setObjectName(QStringLiteral("caseTable"));
    setModel(&model);
    prepareTable(*this);
    setItemDelegate(new CaseListDelegate({.group = CaseListModel::GroupRole,
                                          .collapsed = CaseListModel::CollapsedRole,
                                          .overdue = CaseListModel::OverdueRole,
                                          .waiting = CaseListModel::WaitingRole,
                                          .dueColumn = CaseListModel::Due,
                                          .dutyColumn = CaseListModel::Duty},
                                         this));
    horizontalHeader()->setSectionsClickable(true);
    horizontalHeader()->setSortIndicatorShown(true);
    new ColumnFitter(*this, CaseListModel::Subject, 200,
                     {{CaseListModel::Number, 110},
                      {CaseListModel::Due, 150},
                      {CaseListModel::Duty, 176},
                      {CaseListModel::State, 110},
                      {CaseListModel::Unit, 130},
                      {CaseListModel::Kind, 100},
                      {CaseListModel::Age, 70},
                      {CaseListModel::LastAct, 200},
                      {CaseListModel::Flow, 96}});
    connect(horizontalHeader(), &QHeaderView::sectionClicked, this, &CaseListTable::sortBy);
    connect(&model, &QAbstractItemModel::modelReset, this, &CaseListTable::spanHeadings);
    connect(&model, &QAbstractItemModel::rowsInserted, this, &CaseListTable::spanHeadings);
    connect(&model, &QAbstractItemModel::rowsRemoved, this, &CaseListTable::spanHeadings);
    // One of the lines in sight may be the one that was chosen before all was read anew.
    connect(&model, &CaseListModel::linesLoaded, this, [this] {
        if (!currentIndex().isValid() && !m_chosen.isNull())
            choose(m_chosen);
    });
    connect(this, &QTableView::doubleClicked, this, &CaseListTable::activate);
    connect(this, &QTableView::clicked, this, [this](const QModelIndex& index) {
        if (m_model.isGroup(index.row()))
            m_model.toggleGroup(index.row());
    });
}

void CaseListTable::choose(const CaseId& id)
{
    m_chosen = id;
    const int row = m_model.rowOf(id);
    if (row >= 0 && row != currentIndex().row())
        setCurrentIndex(m_model.index(row, 0));
}

CaseId CaseListTable::chosen() const
{
    const store::CaseLine* line = m_model.lineAt(currentIndex().row());
    return line ? line->id : CaseId();
}

void CaseListTable::showOrder(const CaseListQuery& query)
{
    m_query = query;
    for (const Sorting& sorting : sortings) {
        if (sorting.order != query.order)
            continue;
        const bool falls = sorting.fallsNaturally != query.reversed;
        horizontalHeader()->setSortIndicator(sorting.column,
                                             falls ? Qt::DescendingOrder : Qt::AscendingOrder);
        return;
    }
    horizontalHeader()->setSortIndicator(-1, Qt::AscendingOrder);
}

void CaseListTable::sortBy(int column)
{
    for (const Sorting& sorting : sortings) {
        if (sorting.column == column)
            Q_EMIT sortRequested(sorting.order, sorting.order == m_query.order && !m_query.reversed);
    }
}

void CaseListTable::spanHeadings()
{
    clearSpans();
    for (const int row : m_model.groupRows())
        setSpan(row, 0, 1, CaseListModel::ColumnCount);
}

void CaseListTable::activate(const QModelIndex& index)
{
    if (const store::CaseLine* line = m_model.lineAt(index.row()))
        Q_EMIT openRequested(line->id);
}

void CaseListTable::currentChanged(const QModelIndex& current, const QModelIndex& previous)
{
    QTableView::currentChanged(current, previous);
    if (current.row() == previous.row())
        return;
    const store::CaseLine* line = m_model.lineAt(current.row());
    if (line)
        m_chosen = line->id;
    Q_EMIT lineChosen(line ? line->id : CaseId());
}

void CaseListTable::keyPressEvent(QKeyEvent* event)
{
    const int row = currentIndex().row();
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (row >= 0 && m_model.isGroup(row)) {
        const bool collapsed = m_model.index(row, 0).data(CaseListModel::CollapsedRole).toBool();
        if (enter || event->key() == Qt::Key_Space || (event->key() == Qt::Key_Left && !collapsed) ||
            (event->key() == Qt::Key_Right && collapsed)) {
            m_model.toggleGroup(row);
            setCurrentIndex(m_model.index(row, 0));
            return;
        }
    } else if (enter && event->modifiers() == Qt::NoModifier) {
        activate(currentIndex());
        return;
    }
    QTableView::keyPressEvent(event);
}

void CaseListTable::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        viewport()->update();
    QTableView::changeEvent(event);
}

} // namespace madoguchi::desk
