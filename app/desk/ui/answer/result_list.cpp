// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk/ui/answer/result_list.h"

#include "app/desk/ui/answer/result_delegate.h"
#include "app/desk/ui/theme/theme.h"

#include <QAccessible>
#include <QEvent>
#include <QKeyEvent>
#include <QScrollBar>

namespace madoguchi::desk {

ResultList::ResultList(ResultsModel& model, QWidget* parent)
    : QListView(parent)
    , m_model(model)
    , m_delegate(new ResultDelegate(this))
{
    setObjectName(QStringLiteral("results"));
    setModel(&model);
    setItemDelegate(m_delegate);
    setFocusPolicy(Qt::TabFocus);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setResizeMode(QListView::Adjust);
    setMouseTracking(true);
    setAccessibleName(tr("Results"));
    m_model.setDescribe([this](const ResultItem& item) { return m_delegate->describe(item); });
    connect(this, &QListView::clicked, this, [this](const QModelIndex& index) { openRow(index.row()); });
    connect(&theme(), &Theme::changed, this, [this] { scheduleDelayedItemsLayout(); });
}

void ResultList::setNow(Timestamp now)
{
    m_delegate->setNow(now);
    viewport()->update();
}

void ResultList::highlightFirst()
{
    m_chosenByHand = false;
    scrollToTop();
    if (m_model.items().isEmpty()) {
        m_highlighted = {};
        return;
    }
    setCurrentIndex(m_model.index(0));
    // The row may be the same while what stands in it is not.
    announce(m_model.items().first());
}

bool ResultList::keepChoice()
{
    const int row = m_chosenByHand ? m_model.rowOf(m_highlighted) : -1;
    if (row < 0)
        return false;
    if (currentIndex().row() != row)
        setCurrentIndex(m_model.index(row));
    return true;
}

void ResultList::chooseNone()
{
    scrollToTop();
    m_highlighted = {};
    m_chosenByHand = false;
    setCurrentIndex({});
}

void ResultList::announce(const ResultItem& item)
{
    if (item.id == m_highlighted)
        return;
    m_highlighted = item.id;
    Q_EMIT highlighted(item);
}

void ResultList::steer(Qt::Key key)
{
    const int count = m_model.rowCount();
    if (count == 0)
        return;
    const int row = currentIndex().isValid() ? currentIndex().row() : -1;
    m_chosenByHand = true;
    int next = row;
    if (key == Qt::Key_Down)
        next = row + 1;
    else if (key == Qt::Key_Up)
        next = row - 1;
    else if (key == Qt::Key_PageDown)
        next = moveCursor(MovePageDown, Qt::NoModifier).row();
    else if (key == Qt::Key_PageUp)
        next = moveCursor(MovePageUp, Qt::NoModifier).row();
    setCurrentIndex(m_model.index(std::clamp(next, 0, count - 1)));
}

void ResultList::openRow(int row)
{
    const ResultItem* found = m_model.itemAt(row);
    if (!found)
        return;
    const ResultItem item = *found;
    m_chosenByHand = true;
    setCurrentIndex(m_model.index(row));
    announce(item);
    Q_EMIT opened(item);
}

void ResultList::openCurrent()
{
    const ResultItem* first = m_model.itemAt(0);
    if (currentIndex().isValid())
        openRow(currentIndex().row());
    else if (first && first->section == ResultSection::Found)
        openRow(0);
}

void ResultList::currentChanged(const QModelIndex& current, const QModelIndex& previous)
{
    QListView::currentChanged(current, previous);
    const ResultItem* item = m_model.itemAt(current.row());
    if (!current.isValid() || !item)
        return;
    // The search field keeps the focus; a screen reader is told all the same.
    QAccessibleEvent event(this, QAccessible::Focus);
    event.setChild(current.row());
    QAccessible::updateAccessibility(&event);
    announce(*item);
}

void ResultList::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        openCurrent();
        return;
    }
    QListView::keyPressEvent(event);
}

void ResultList::resizeEvent(QResizeEvent* event)
{
    QListView::resizeEvent(event);
    if (event->oldSize().width() != event->size().width())
        scheduleDelayedItemsLayout();
}

void ResultList::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) {
        setAccessibleName(tr("Results"));
        scheduleDelayedItemsLayout();
    }
    QListView::changeEvent(event);
}

} // namespace madoguchi::desk
