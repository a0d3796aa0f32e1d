// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desk/core/room_model.h"
#include "app/desk/ui/room/room_text.h"

#include <QListView>

namespace madoguchi::desk {

class RoomDelegate;

/// The lines of the escalation pane. Arrow keys choose, Enter or the line's button does what comes first.
class RoomList final : public QListView
{
    Q_OBJECT
public:
    /// `model` outlives the list.
    explicit RoomList(RoomModel& model, QWidget* parent = nullptr);

    /// A second has passed: running times in sight are painted anew.
    void setNow(Timestamp now);
    /// Chooses a line; nothing happens if the filter does not show it.
    void choose(const QUuid& id);
    [[nodiscard]] QUuid chosen() const;

Q_SIGNALS:
    /// Another line was chosen, or none (null); not by a person if the one before left the list.
    void lineChosen(const QUuid& id, bool byPerson);
    /// A line is being dragged, until dragEnded(). @{
    void dragBegan();
    void dragEnded();
    /// @}
    void actionRequested(const QUuid& id, madoguchi::desk::RoomAction action);

protected:
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;
    void rowsAboutToBeRemoved(const QModelIndex& parent, int start, int end) override;
    void startDrag(Qt::DropActions actions) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void act(const QModelIndex& index);
    /// The line whose button is there; null if none is.
    [[nodiscard]] QUuid buttonAt(const QPoint& at) const;
    void retranslate();

    RoomModel& m_model;
    RoomDelegate* m_delegate = nullptr;
    bool m_leaving = false; ///< lines are being taken out
    QUuid m_pressed;        ///< the line whose button the mouse went down on
};

} // namespace madoguchi::desk
