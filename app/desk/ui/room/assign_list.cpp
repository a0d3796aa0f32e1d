// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk/ui/room/assign_list.h"

#include "app/desk/core/room_model.h"
#include "app/desk/ui/theme/theme.h"

#include <QDropEvent>
#include <QKeyEvent>
#include <QMimeData>

namespace madoguchi::desk {

AssignList::AssignList(QWidget* parent)
    : QListWidget(parent)
{
    setObjectName(QStringLiteral("assignList"));
    setSelectionMode(QAbstractItemView::SingleSelection);
    setDragDropMode(QAbstractItemView::DropOnly);
    setAcceptDrops(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setTextElideMode(Qt::ElideRight);
    connect(this, &QListWidget::itemClicked, this, [this](QListWidgetItem* item) {
        if (const auto target = targetOf(item))
            Q_EMIT chosen(*target);
    });
}

void AssignList::setTargets(const QList<Target>& targets)
{
    m_targets = targets;
    clear();
    for (const Target& target : targets) {
        const QString icon = target.assignee.isNobody()      ? QStringLiteral("inbox")
                             : target.assignee.user.isNull() ? QStringLiteral("flag")
                                                             : QStringLiteral("user");
        auto* item = new QListWidgetItem(theme().icon(icon), target.name, this);
        item->setSizeHint({0, theme().px(34)});
    }
    if (count() > 0)
        setCurrentRow(0);
}

std::optional<Assignee> AssignList::targetOf(const QListWidgetItem* item) const
{
    const int place = item ? row(item) : -1;
    return place >= 0 && place < m_targets.size() ? std::optional(m_targets.at(place).assignee)
                                                  : std::nullopt;
}

void AssignList::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape) {
        Q_EMIT cancelled();
        return;
    }
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        if (const auto target = targetOf(currentItem()))
            Q_EMIT chosen(*target);
        return;
    }
    QListWidget::keyPressEvent(event);
}

void AssignList::dragEnterEvent(QDragEnterEvent* event)
{
    if (event->mimeData()->hasFormat(RoomModel::mimeType()))
        event->acceptProposedAction();
}

void AssignList::dragMoveEvent(QDragMoveEvent* event)
{
    QListWidgetItem* item = itemAt(event->position().toPoint());
    setCurrentItem(item);
    if (item && event->mimeData()->hasFormat(RoomModel::mimeType()))
        event->acceptProposedAction();
    else
        event->ignore();
}

void AssignList::dropEvent(QDropEvent* event)
{
    const auto target = targetOf(itemAt(event->position().toPoint()));
    const QUuid line(QString::fromLatin1(event->mimeData()->data(RoomModel::mimeType())));
    if (!target || line.isNull()) {
        event->ignore();
        return;
    }
    event->acceptProposedAction();
    Q_EMIT dropped(line, *target);
}

} // namespace madoguchi::desk
