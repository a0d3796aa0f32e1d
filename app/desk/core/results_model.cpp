// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk/core/results_model.h"

namespace madoguchi::desk {

ResultsModel::ResultsModel(QObject* parent)
    : QAbstractListModel(parent)
{
}

void ResultsModel::setItems(const QList<ResultItem>& items)
{
    const int before = int(m_items.size());
    const int after = int(items.size());
    if (after < before) {
        beginRemoveRows({}, after, before - 1);
        m_items.resize(after);
        endRemoveRows();
    }
    const int kept = std::min(before, after);
    for (int row = 0; row < kept; ++row) {
        if (m_items.at(row) == items.at(row))
            continue;
        m_items[row] = items.at(row);
        Q_EMIT dataChanged(index(row), index(row));
    }
    if (after > before) {
        beginInsertRows({}, before, after - 1);
        m_items.append(items.mid(before));
        endInsertRows();
    }
}

const ResultItem* ResultsModel::itemAt(int row) const
{
    return row >= 0 && row < m_items.size() ? &m_items.at(row) : nullptr;
}

int ResultsModel::rowOf(const ArticleId& id) const
{
    for (int row = 0; row < m_items.size(); ++row) {
        if (m_items.at(row).id == id)
            return row;
    }
    return -1;
}

void ResultsModel::setDescribe(Describe describe)
{
    m_describe = std::move(describe);
    if (!m_items.isEmpty())
        Q_EMIT dataChanged(index(0), index(int(m_items.size()) - 1), {Qt::AccessibleTextRole});
}

int ResultsModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_items.size());
}

QVariant ResultsModel::data(const QModelIndex& index, int role) const
{
    const ResultItem* item = index.isValid() ? itemAt(index.row()) : nullptr;
    if (!item)
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return item->title;
    case Qt::AccessibleTextRole:
        return m_describe ? m_describe(*item) : item->title;
    case ItemRole:
        return QVariant::fromValue(*item);
    case NumberRole:
        return item->number;
    default:
        return {};
    }
}

} // namespace madoguchi::desk
