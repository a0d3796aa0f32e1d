// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk/core/closings_model.h"

#include "app/desk/core/calendar_input.h"

#include <algorithm>
#include <tuple>

namespace madoguchi::desk {

namespace {

bool standsBefore(const ClosingDays& a, const ClosingDays& b)
{
    return std::tuple(!a.yearly, a.from, a.until) < std::tuple(!b.yearly, b.from, b.until);
}

} // namespace

ClosingsModel::ClosingsModel(QObject* parent)
    : QAbstractTableModel(parent)
{
}

void ClosingsModel::setWords(Words words)
{
    m_words = std::move(words);
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    if (!m_closings.empty())
        Q_EMIT dataChanged(index(0, Repeats), index(rowCount() - 1, Repeats));
}

void ClosingsModel::setClosings(std::vector<ClosingDays> closings)
{
    beginResetModel();
    m_closings = std::move(closings);
    std::stable_sort(m_closings.begin(), m_closings.end(), standsBefore);
    endResetModel();
}

int ClosingsModel::add(const ClosingDays& closing)
{
    const auto place = std::upper_bound(m_closings.begin(), m_closings.end(), closing, standsBefore);
    const int row = int(place - m_closings.begin());
    beginInsertRows({}, row, row);
    m_closings.insert(place, closing);
    endInsertRows();
    return row;
}

void ClosingsModel::remove(int row)
{
    if (row < 0 || row >= rowCount())
        return;
    beginRemoveRows({}, row, row);
    m_closings.erase(m_closings.begin() + row);
    endRemoveRows();
}

int ClosingsModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_closings.size());
}

int ClosingsModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ClosingsModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount() || (role != Qt::DisplayRole && role != Qt::ToolTipRole))
        return {};
    const ClosingDays& closing = m_closings[size_t(index.row())];
    switch (static_cast<Column>(index.column())) {
    case From:
        return textOfDay(closing.from, closing.yearly);
    case Until:
        return textOfDay(closing.until, closing.yearly);
    case Repeats:
        return closing.yearly ? m_words.everyYear : m_words.once;
    case Note:
        return closing.note;
    case ColumnCount:
        break;
    }
    return {};
}

QVariant ClosingsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole || !m_words.header || section < 0 ||
        section >= ColumnCount)
        return {};
    return m_words.header(static_cast<Column>(section));
}

} // namespace madoguchi::desk
