// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk/core/hand_over_lines_model.h"

namespace madoguchi::desk {

void HandOverLinesModel::setText(Text text)
{
    m_text = std::move(text);
    if (!m_lines.isEmpty())
        Q_EMIT dataChanged(index(0), index(rowCount() - 1));
}

void HandOverLinesModel::setLines(const QList<HandOverLine>& lines)
{
    if (lines == m_lines)
        return;
    const bool same = std::equal(lines.begin(), lines.end(), m_lines.begin(), m_lines.end(),
                                 [](const auto& a, const auto& b) { return a.item.id == b.item.id; });
    if (same) {
        m_lines = lines;
        Q_EMIT dataChanged(index(0), index(rowCount() - 1));
        return;
    }
    beginResetModel();
    m_lines = lines;
    endResetModel();
}

const HandOverLine* HandOverLinesModel::lineAt(int row) const
{
    return row >= 0 && row < rowCount() ? &m_lines.at(row) : nullptr;
}

int HandOverLinesModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_lines.size());
}

QVariant HandOverLinesModel::data(const QModelIndex& index, int role) const
{
    const HandOverLine* line = index.isValid() ? lineAt(index.row()) : nullptr;
    if (!line)
        return {};
    if (role == Qt::DisplayRole)
        return line->item.title;
    if (role == Qt::AccessibleTextRole && m_text)
        return m_text(*line);
    return {};
}

} // namespace madoguchi::desk
