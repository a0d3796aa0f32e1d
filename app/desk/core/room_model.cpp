// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk/core/room_model.h"

#include <QMimeData>
#include <QSet>

#include <algorithm>

namespace madoguchi::desk {

RoomModel::RoomModel(QObject* parent)
    : QAbstractListModel(parent)
{
}

QString RoomModel::mimeType()
{
    return QStringLiteral("application/x-madoguchi-room-item");
}

void RoomModel::setDescribe(Describe describe)
{
    m_describe = std::move(describe);
    if (!m_shown.isEmpty())
        Q_EMIT dataChanged(index(0), index(rowCount() - 1), {Qt::AccessibleTextRole});
}

void RoomModel::setItems(const QList<RoomItem>& items)
{
    m_all = items;
    std::sort(m_all.begin(), m_all.end(), comesBefore);
    recount();
    show(wanted());
}

void RoomModel::setNow(Timestamp now)
{
    const Timestamp before = std::exchange(m_now, now);
    const bool sameDay = before.toLocal().date() == now.toLocal().date();
    const bool stays = sameDay && std::all_of(m_all.cbegin(), m_all.cend(), [&](const RoomItem& item) {
                           return isOverdue(item, before) == isOverdue(item, now);
                       });
    if (stays)
        return;
    recount();
    show(wanted());
    // What is painted in red is not in the item, but in the time.
    for (int row = 0; row < rowCount(); ++row) {
        if (isOverdue(m_shown.at(row), before) != isOverdue(m_shown.at(row), now))
            Q_EMIT dataChanged(index(row), index(row));
    }
}

void RoomModel::setFilter(RoomFilter filter)
{
    if (filter == m_filter)
        return;
    m_filter = filter;
    beginResetModel();
    m_shown = wanted();
    endResetModel();
}

const RoomItem* RoomModel::itemAt(int row) const
{
    return row >= 0 && row < m_shown.size() ? &m_shown.at(row) : nullptr;
}

const RoomItem* RoomModel::find(const QUuid& id) const
{
    const auto found =
        std::find_if(m_all.cbegin(), m_all.cend(), [&](const RoomItem& item) { return item.id == id; });
    return found == m_all.cend() ? nullptr : &*found;
}

int RoomModel::rowOf(const QUuid& id) const
{
    for (int row = 0; row < m_shown.size(); ++row) {
        if (m_shown.at(row).id == id)
            return row;
    }
    return -1;
}

QList<RoomItem> RoomModel::wanted() const
{
    QList<RoomItem> fitting;
    for (const RoomItem& item : m_all) {
        if (fits(item, m_filter, m_now))
            fitting.append(item);
    }
    return fitting;
}

void RoomModel::recount()
{
    auto counts = m_counts;
    for (const RoomFilter filter : allRoomFilters) {
        counts[static_cast<size_t>(filter)] = int(std::count_if(
            m_all.cbegin(), m_all.cend(), [&](const RoomItem& item) { return fits(item, filter, m_now); }));
    }
    const auto calls = [this](const RoomItem& item) {
        const bool openHand = item.kind == RoomKind::Hand && item.state == RoomState::Open;
        return openHand || isOverdue(item, m_now);
    };
    const int urgent = int(std::count_if(m_all.cbegin(), m_all.cend(), calls));
    if (counts == m_counts && urgent == m_urgent)
        return;
    m_counts = counts;
    m_urgent = urgent;
    Q_EMIT countsChanged();
}

void RoomModel::show(const QList<RoomItem>& wanted)
{
    QSet<QUuid> staying;
    for (const RoomItem& item : wanted)
        staying.insert(item.id);
    for (int row = rowCount() - 1; row >= 0; --row) {
        if (staying.contains(m_shown.at(row).id))
            continue;
        beginRemoveRows({}, row, row);
        m_shown.removeAt(row);
        endRemoveRows();
    }
    for (int row = 0; row < wanted.size(); ++row) {
        const RoomItem& item = wanted.at(row);
        const int stood = rowOf(item.id);
        if (stood < 0) {
            beginInsertRows({}, row, row);
            m_shown.insert(row, item);
            endInsertRows();
            continue;
        }
        if (stood != row) {
            beginMoveRows({}, stood, stood, {}, row);
            m_shown.move(stood, row);
            endMoveRows();
        }
        if (m_shown.at(row) == item)
            continue;
        m_shown[row] = item;
        Q_EMIT dataChanged(index(row), index(row));
    }
}

int RoomModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_shown.size());
}

QVariant RoomModel::data(const QModelIndex& index, int role) const
{
    const RoomItem* item = index.isValid() ? itemAt(index.row()) : nullptr;
    if (!item)
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return item->title;
    case Qt::AccessibleTextRole:
        return m_describe ? m_describe(*item) : item->title;
    case ItemRole:
        return QVariant::fromValue(*item);
    default:
        return {};
    }
}

Qt::ItemFlags RoomModel::flags(const QModelIndex& index) const
{
    const Qt::ItemFlags flags = QAbstractListModel::flags(index);
    const RoomItem* item = index.isValid() ? itemAt(index.row()) : nullptr;
    const bool assignable = item && item->kind != RoomKind::Hand && item->state != RoomState::Resolved;
    return assignable ? flags | Qt::ItemIsDragEnabled : flags;
}

QMimeData* RoomModel::mimeData(const QModelIndexList& indexes) const
{
    const RoomItem* item = indexes.isEmpty() ? nullptr : itemAt(indexes.first().row());
    if (!item)
        return nullptr;
    auto* data = new QMimeData;
    data->setData(mimeType(), item->id.toString(QUuid::WithoutBraces).toLatin1());
    return data;
}

} // namespace madoguchi::desk
