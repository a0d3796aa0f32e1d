// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desk/core/desk_status.h"
#include "app/desk/core/room_model.h"

#include <QFrame>

class QLabel;
class QPushButton;
class QStackedWidget;

namespace madoguchi::desk {

class EmptyState;
class RoomFilterBar;
class RoomList;

/// The left panel of the room: raised hands and everything that waits, filtered, with what to do where there
/// is nothing.
class EscalationPane final : public QFrame
{
    Q_OBJECT
public:
    /// `model` outlives the pane.
    explicit EscalationPane(RoomModel& model, QWidget* parent = nullptr);

    [[nodiscard]] RoomList* list() const { return m_list; }
    [[nodiscard]] RoomFilterBar* filters() const { return m_filters; }
    /// Without the hub no hand can reach this desk: that is said.
    void setHubState(HubState state);
    /// Shows other lines; the one chosen stays chosen if it is among them.
    void setFilter(RoomFilter filter);

Q_SIGNALS:
    /// The shift hand-over is to be shown.
    void handOverRequested();
    /// A person chose a filter.
    void filterChosen(madoguchi::desk::RoomFilter filter);

protected:
    void changeEvent(QEvent* event) override;

private:
    void refresh();
    void chooseSomething();
    void retranslate();

    RoomModel& m_model;
    HubState m_hub = HubState::Connected;
    QLabel* m_title = nullptr;
    QLabel* m_badge = nullptr;
    QPushButton* m_handOver = nullptr;
    QLabel* m_offline = nullptr;
    RoomFilterBar* m_filters = nullptr;
    QStackedWidget* m_stack = nullptr;
    RoomList* m_list = nullptr;
    EmptyState* m_empty = nullptr;
};

} // namespace madoguchi::desk
