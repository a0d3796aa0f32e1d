// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk/ui/widgets/column_fitter.h"

#include "app/desk/ui/theme/theme.h"

#include <QEvent>
#include <QHeaderView>
#include <QTableView>

namespace madoguchi::desk {

namespace {

constexpr int rowHeight = 32;
constexpr int scrollBarWidth = 12;
constexpr int besideText = 28; // the style sheet's padding and the style's own margin

} // namespace

ColumnFitter::ColumnFitter(QTableView& table, int main, int least, std::vector<Column> others)
    : QObject(&table)
    , m_table(table)
    , m_least(least)
    , m_others(std::move(others))
{
    table.horizontalHeader()->setMinimumSectionSize(1);
    table.horizontalHeader()->setSectionResizeMode(main, QHeaderView::Stretch);
    table.installEventFilter(this);
    connect(&theme(), &Theme::changed, this, &ColumnFitter::fit);
    fit();
}

void ColumnFitter::fit()
{
    int left = m_table.width() - theme().px(scrollBarWidth + m_least);
    bool room = true;
    for (const Column& column : m_others) {
        const int width = widthOf(column);
        left -= width;
        // Once one has gone, a narrower one after it does not take its place: the order of importance shows.
        room = room && left >= 0;
        m_table.setColumnHidden(column.index, !room);
        m_table.setColumnWidth(column.index, width);
    }
    m_table.verticalHeader()->setDefaultSectionSize(theme().px(rowHeight));
}

int ColumnFitter::widthOf(const Column& column) const
{
    int width = theme().px(column.width);
    if (column.texts) {
        m_table.ensurePolished();
        for (const QString& text : column.texts())
            width = std::max(width, m_table.fontMetrics().horizontalAdvance(text) + theme().px(besideText));
    }
    return width;
}

bool ColumnFitter::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::Resize || event->type() == QEvent::LanguageChange)
        fit();
    return QObject::eventFilter(watched, event);
}

} // namespace madoguchi::desk
