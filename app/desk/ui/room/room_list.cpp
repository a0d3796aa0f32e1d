// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk/ui/room/room_list.h"

#include "app/desk/ui/room/room_delegate.h"
#include "app/desk/ui/theme/theme.h"

#include <QEvent>
#include <QKeyEvent>
#include <QMouseEvent>

namespace madoguchi::desk {

RoomList::RoomList(RoomModel& model, QWidget* parent)
    : QListView(parent)
    , m_model(model)
    , m_delegate(new RoomDelegate(this))
{
    setObjectName(QStringLiteral("roomList"));
    setModel(&model);
    setItemDelegate(m_delegate);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setResizeMode(QListView::Adjust);
    setMouseTracking(true);
    setDragEnabled(true);
    setDragDropMode(QAbstractItemView::DragOnly);
    m_model.setDescribe([this](const RoomItem& item) { return RoomText::describe(item, m_model.now()); });
    connect(&theme(), &Theme::changed, this, [this] { scheduleDelayedItemsLayout(); });
    retranslate();
}

void RoomList::setNow(Timestamp now)
{
    m_delegate->setNow(now);
    if (!isVisible())
        return;
    for (QModelIndex index = indexAt(viewport()->rect().topLeft()); index.isValid();
         index = index.siblingAtRow(index.row() + 1)) {
        const QRect area = visualRect(index);
        if (area.top() > viewport()->height())
            break;
        const RoomItem* item = m_model.itemAt(index.row());
        if (item && item->state != RoomState::Resolved)
            viewport()->update(area);
    }
}

void RoomList::choose(const QUuid& id)
{
    const int row = m_model.rowOf(id);
    if (row >= 0)
        setCurrentIndex(m_model.index(row));
}

QUuid RoomList::chosen() const
{
    const RoomItem* item = currentIndex().isValid() ? m_model.itemAt(currentIndex().row()) : nullptr;
    return item ? item->id : QUuid();
}

void RoomList::act(const QModelIndex& index)
{
    const RoomItem* found = index.isValid() ? m_model.itemAt(index.row()) : nullptr;
    if (!found)
        return;
    const RoomItem item = *found;
    Q_EMIT actionRequested(item.id, RoomText::mainAction(item));
}

void RoomList::currentChanged(const QModelIndex& current, const QModelIndex& previous)
{
    QListView::currentChanged(current, previous);
    Q_EMIT lineChosen(chosen(), !m_leaving);
}

void RoomList::rowsAboutToBeRemoved(const QModelIndex& parent, int start, int end)
{
    m_leaving = true;
    QListView::rowsAboutToBeRemoved(parent, start, end);
    m_leaving = false;
}

void RoomList::startDrag(Qt::DropActions actions)
{
    Q_EMIT dragBegan();
    QListView::startDrag(actions);
    Q_EMIT dragEnded();
}

void RoomList::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        act(currentIndex());
        return;
    }
    QListView::keyPressEvent(event);
}

QUuid RoomList::buttonAt(const QPoint& at) const
{
    const QModelIndex index = indexAt(at);
    const RoomItem* item = index.isValid() ? m_model.itemAt(index.row()) : nullptr;
    const bool onButton = item && m_delegate->buttonArea(visualRect(index), *item).contains(at);
    return onButton ? item->id : QUuid();
}

void RoomList::mousePressEvent(QMouseEvent* event)
{
    m_pressed = event->button() == Qt::LeftButton ? buttonAt(event->position().toPoint()) : QUuid();
    QListView::mousePressEvent(event);
}

void RoomList::mouseReleaseEvent(QMouseEvent* event)
{
    QListView::mouseReleaseEvent(event);
    const QUuid pressed = std::exchange(m_pressed, QUuid());
    // A line that moved away under the mouse is not the one that was meant.
    if (!pressed.isNull() && pressed == buttonAt(event->position().toPoint()))
        act(m_model.index(m_model.rowOf(pressed)));
}

void RoomList::mouseDoubleClickEvent(QMouseEvent* event)
{
    QListView::mouseDoubleClickEvent(event);
    if (buttonAt(event->position().toPoint()).isNull())
        act(indexAt(event->position().toPoint()));
}

void RoomList::resizeEvent(QResizeEvent* event)
{
    QListView::resizeEvent(event);
    if (event->oldSize().width() != event->size().width())
        scheduleDelayedItemsLayout();
}

void RoomList::retranslate()
{
    setAccessibleName(tr("Escalations"));
    scheduleDelayedItemsLayout();
}

void RoomList::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QListView::changeEvent(event);
}

} // namespace madoguchi::desk
