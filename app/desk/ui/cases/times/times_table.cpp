// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk/ui/cases/times/times_table.h"

#include "app/desk/ui/theme/theme.h"
#include "app/desk/ui/widgets/data_table.h"

#include <QEvent>
#include <QHeaderView>
#include <QKeyEvent>

namespace madoguchi::desk {

namespace {

constexpr int lineHeight = 32;
constexpr int leastName = 150;
constexpr int beside = 40;

} // namespace

TimesTable::TimesTable(TimesTableModel& model, const QString& name, int main, QWidget* parent)
    : QTableView(parent)
    , m_model(model)
    , m_main(main)
{
    setObjectName(name);
    setModel(&model);
    prepareTable(*this);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    horizontalHeader()->setSectionsClickable(true);
    horizontalHeader()->setSortIndicatorShown(true);
    horizontalHeader()->setMinimumSectionSize(1);
    connect(horizontalHeader(), &QHeaderView::sectionClicked, this, &TimesTable::sortBySection);
    connect(&model, &QAbstractItemModel::modelAboutToBeReset, this, &TimesTable::remember);
    connect(&model, &QAbstractItemModel::modelReset, this, &TimesTable::findAgain);
    connect(&model, &QAbstractItemModel::dataChanged, this, &TimesTable::fit);
    connect(this, &QTableView::doubleClicked, this,
            [this](const QModelIndex& index) { Q_EMIT openRequested(index.row()); });
    connect(&theme(), &Theme::changed, this, &TimesTable::fit);
    sortBy(model.sortColumn(), model.sortOrder());
    fit();
}

void TimesTable::sortBy(int column, Qt::SortOrder order)
{
    m_model.sort(column, order);
    horizontalHeader()->setSortIndicator(m_model.sortColumn(), m_model.sortOrder());
}

void TimesTable::sortBySection(int column)
{
    const TimesTableModel::Line* line = m_model.lineAt(m_model.rowCount() - 1);
    const bool words = line && size_t(column) < line->cells.size() && line->cells[size_t(column)].byWord;
    Qt::SortOrder order = words ? Qt::AscendingOrder : Qt::DescendingOrder;
    if (column == m_model.sortColumn())
        order = m_model.sortOrder() == Qt::AscendingOrder ? Qt::DescendingOrder : Qt::AscendingOrder;
    sortBy(column, order);
}

void TimesTable::remember()
{
    if (const TimesTableModel::Line* line = m_model.lineAt(currentIndex().row()))
        m_chosen = line->key;
}

void TimesTable::findAgain()
{
    horizontalHeader()->setSortIndicator(m_model.sortColumn(), m_model.sortOrder());
    fit();
    const int row = m_model.rowOf(m_chosen);
    if (row >= 0)
        setCurrentIndex(m_model.index(row, 0));
}

// The other columns are as wide as what stands in them.
void TimesTable::fit()
{
    ensurePolished();
    const QFontMetrics body(theme().font(Type::Body, QFont::DemiBold));
    int others = 0;
    for (int column = 0; column < m_model.columnCount(); ++column) {
        if (column == m_main)
            continue;
        int width = horizontalHeader()->sectionSizeHint(column);
        for (const TimesTableModel::Line& line : m_model.lines()) {
            if (size_t(column) < line.cells.size())
                width = std::max(
                    width, std::min(theme().px(260), body.horizontalAdvance(line.cells[size_t(column)].text) +
                                                         theme().px(beside)));
        }
        setColumnWidth(column, width);
        others += width;
    }
    if (m_model.columnCount() > 0)
        setColumnWidth(m_main, std::max(theme().px(leastName), viewport()->width() - others));
    verticalHeader()->setDefaultSectionSize(theme().px(lineHeight));
}

void TimesTable::currentChanged(const QModelIndex& current, const QModelIndex& previous)
{
    QTableView::currentChanged(current, previous);
    if (const TimesTableModel::Line* line = m_model.lineAt(current.row()))
        m_chosen = line->key;
    Q_EMIT lineChosen(current.row());
}

void TimesTable::keyPressEvent(QKeyEvent* event)
{
    const bool plain = event->modifiers() == Qt::NoModifier || event->modifiers() == Qt::KeypadModifier;
    if (plain && (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) &&
        currentIndex().isValid()) {
        Q_EMIT openRequested(currentIndex().row());
        return;
    }
    if (plain && event->key() == Qt::Key_S && currentIndex().isValid()) {
        sortBySection(currentIndex().column());
        return;
    }
    QTableView::keyPressEvent(event);
}

void TimesTable::resizeEvent(QResizeEvent* event)
{
    QTableView::resizeEvent(event);
    fit();
}

void TimesTable::changeEvent(QEvent* event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::FontChange)
        fit();
}

} // namespace madoguchi::desk
