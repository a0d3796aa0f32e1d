// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk/ui/cases/times/times_table_model.h"

#include "app/desk/ui/theme/theme.h"

#include <QCollator>

#include <algorithm>

namespace madoguchi::desk {

void TimesTableModel::arrange(std::vector<Line>& lines) const
{
    const auto column = static_cast<size_t>(m_column);
    const QCollator collator;
    const auto before = [&](const Line& a, const Line& b) {
        if (a.sum != b.sum)
            return a.sum;
        if (column >= a.cells.size() || column >= b.cells.size())
            return false;
        const TimesCell& left = a.cells[column];
        const TimesCell& right = b.cells[column];
        if (left.byWord) {
            const int order = collator.compare(left.text, right.text);
            return m_order == Qt::AscendingOrder ? order < 0 : order > 0;
        }
        if (left.few != right.few)
            return right.few;
        return m_order == Qt::AscendingOrder ? left.number < right.number : left.number > right.number;
    };
    std::stable_sort(lines.begin(), lines.end(), before);
}

void TimesTableModel::setLines(const QStringList& header, std::vector<Line> lines)
{
    arrange(lines);
    const bool sameLines = header.size() == m_header.size() &&
                           std::equal(lines.begin(), lines.end(), m_lines.begin(), m_lines.end(),
                                      [](const Line& a, const Line& b) { return a.key == b.key; });
    if (!sameLines) {
        beginResetModel();
        m_header = header;
        m_lines = std::move(lines);
        endResetModel();
        return;
    }
    // The eye and the keyboard stay where they are.
    m_header = header;
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, int(header.size()) - 1);
    if (lines == m_lines)
        return;
    m_lines = std::move(lines);
    if (!m_lines.empty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

void TimesTableModel::sort(int column, Qt::SortOrder order)
{
    if (column < 0)
        return;
    m_column = column;
    m_order = order;
    Q_EMIT layoutAboutToBeChanged({}, QAbstractItemModel::VerticalSortHint);
    const QModelIndexList former = persistentIndexList();
    QStringList keys;
    for (const QModelIndex& each : former)
        keys.append(m_lines[size_t(each.row())].key);
    arrange(m_lines);
    QModelIndexList now;
    for (qsizetype place = 0; place < former.size(); ++place)
        now.append(index(rowOf(keys.at(place)), former.at(place).column()));
    changePersistentIndexList(former, now);
    Q_EMIT layoutChanged({}, QAbstractItemModel::VerticalSortHint);
}

const TimesTableModel::Line* TimesTableModel::lineAt(int row) const
{
    return row < 0 || row >= rowCount() ? nullptr : &m_lines[size_t(row)];
}

int TimesTableModel::rowOf(const QString& key) const
{
    const auto found =
        std::find_if(m_lines.begin(), m_lines.end(), [&](const Line& line) { return line.key == key; });
    return found == m_lines.end() ? -1 : int(found - m_lines.begin());
}

int TimesTableModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_lines.size());
}

int TimesTableModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_header.size());
}

QVariant TimesTableModel::data(const QModelIndex& index, int role) const
{
    const Line* line = lineAt(index.row());
    if (!line || size_t(index.column()) >= line->cells.size())
        return {};
    const TimesCell& cell = line->cells[size_t(index.column())];
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return cell.text;
    case Qt::AccessibleTextRole:
        return cell.byWord ? cell.text
                           : QStringLiteral("%1: %2").arg(m_header.value(index.column()), cell.text);
    case Qt::TextAlignmentRole:
        return int((cell.byWord ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    case Qt::FontRole:
        return line->sum ? QVariant(theme().font(Type::Body, QFont::DemiBold)) : QVariant();
    default:
        return {};
    }
}

QVariant TimesTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::DisplayRole || role == Qt::ToolTipRole)
        return m_header.value(section);
    // Above figures as the figures are.
    const bool figures = !m_lines.empty() && size_t(section) < m_lines.back().cells.size() &&
                         !m_lines.back().cells[size_t(section)].byWord;
    if (role == Qt::TextAlignmentRole)
        return int((figures ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    return {};
}

} // namespace madoguchi::desk
