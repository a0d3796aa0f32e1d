// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desk/core/room_filter.h"

#include <QAbstractListModel>

#include <functional>

namespace madoguchi::desk {

/// The escalation pane's lines in their order, filtered and counted. New content is fitted into what is shown
/// by single inserts, moves and removals, so that selection and scrolling stay where they were. UI thread.
class RoomModel final : public QAbstractListModel
{
    Q_OBJECT
public:
    static constexpr int ItemRole = Qt::UserRole;
    /// The line as a sentence for a screen reader; comes from the windows.
    using Describe = std::function<QString(const RoomItem&)>;

    explicit RoomModel(QObject* parent = nullptr);

    void setDescribe(Describe describe);
    /// Everything there is, in any order: what is open, and what was resolved lately.
    void setItems(const QList<RoomItem>& items);
    /// The time lines are counted from. A line that becomes late moves, is counted and repainted; others do
    /// not make the model speak: whoever shows a running time repaints it.
    void setNow(Timestamp now);
    [[nodiscard]] Timestamp now() const { return m_now; }
    void setFilter(RoomFilter filter);
    [[nodiscard]] RoomFilter filter() const { return m_filter; }
    [[nodiscard]] int count(RoomFilter filter) const { return m_counts[static_cast<size_t>(filter)]; }
    /// What calls for somebody now: open hands, and everything overdue beside them.
    [[nodiscard]] int urgent() const { return m_urgent; }

    /// @return nullptr if there is no such row.
    [[nodiscard]] const RoomItem* itemAt(int row) const;
    /// Whether the filter shows it or not; nullptr if there is none.
    [[nodiscard]] const RoomItem* find(const QUuid& id) const;
    /// @return -1 if it is not shown.
    [[nodiscard]] int rowOf(const QUuid& id) const;
    /// Drag format: the id of a line as text.
    [[nodiscard]] static QString mimeType();

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;
    [[nodiscard]] QStringList mimeTypes() const override { return {mimeType()}; }
    [[nodiscard]] QMimeData* mimeData(const QModelIndexList& indexes) const override;
    [[nodiscard]] Qt::DropActions supportedDragActions() const override { return Qt::MoveAction; }

Q_SIGNALS:
    void countsChanged();

private:
    void recount();
    [[nodiscard]] QList<RoomItem> wanted() const;
    void show(const QList<RoomItem>& wanted);

    Describe m_describe;
    QList<RoomItem> m_all;   ///< in order
    QList<RoomItem> m_shown; ///< those of m_all that fit the filter
    RoomFilter m_filter = RoomFilter::All;
    Timestamp m_now;
    std::array<int, allRoomFilters.size()> m_counts{};
    int m_urgent = 0;
};

} // namespace madoguchi::desk
