// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk/core/holidays_model.h"

#include <algorithm>

namespace madoguchi::desk {

HolidaysModel::HolidaysModel(QObject* parent)
    : QAbstractTableModel(parent)
{
}

void HolidaysModel::setWords(Words words)
{
    m_words = std::move(words);
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    if (!m_days.empty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

void HolidaysModel::setYear(int year)
{
    year = std::clamp(year, firstYear, lastYear);
    if (year == m_year)
        return;
    beginResetModel();
    m_year = year;
    m_days = publicHolidaysOf(year);
    endResetModel();
}

int HolidaysModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_days.size());
}

int HolidaysModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant HolidaysModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount() || (role != Qt::DisplayRole && role != Qt::ToolTipRole))
        return {};
    const PublicHoliday& holiday = m_days[size_t(index.row())];
    switch (static_cast<Column>(index.column())) {
    case Day:
        return holiday.date.toString(Qt::ISODate);
    case Weekday:
        return m_words.weekday ? m_words.weekday(holiday.date.dayOfWeek()) : QString();
    case Name:
        return m_words.name ? m_words.name(holiday.what) : QString();
    case ColumnCount:
        break;
    }
    return {};
}

QVariant HolidaysModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole || !m_words.header || section < 0 ||
        section >= ColumnCount)
        return {};
    return m_words.header(static_cast<Column>(section));
}

} // namespace madoguchi::desk
