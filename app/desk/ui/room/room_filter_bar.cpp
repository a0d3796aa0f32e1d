// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk/ui/room/room_filter_bar.h"

#include "app/desk/ui/room/room_text.h"
#include "app/desk/ui/theme/metrics.h"
#include "app/desk/ui/widgets/chip.h"
#include "app/desk/ui/widgets/flow_layout.h"

#include <QEvent>

namespace madoguchi::desk {

RoomFilterBar::RoomFilterBar(RoomModel& model, QWidget* parent)
    : QWidget(parent)
    , m_model(model)
{
    auto* flow = new FlowLayout(this);
    metrics::set(flow, 6);
    for (const RoomFilter filter : allRoomFilters) {
        auto* chip = new Chip(this);
        chip->setObjectName(QStringLiteral("roomFilter-") + toWord(filter));
        chip->setCheckable(true);
        chip->setAutoExclusive(true);
        connect(chip, &QAbstractButton::clicked, this, [this, filter] { Q_EMIT chosen(filter); });
        flow->addWidget(chip);
        m_chips.append(chip);
    }
    connect(&model, &RoomModel::countsChanged, this, &RoomFilterBar::refresh);
    connect(&model, &RoomModel::modelReset, this, &RoomFilterBar::refresh);
    refresh();
}

void RoomFilterBar::refresh()
{
    setAccessibleName(tr("Which lines are shown"));
    for (const RoomFilter filter : allRoomFilters) {
        Chip* chip = m_chips.at(static_cast<qsizetype>(filter));
        chip->setText(tr("%1 %2", "filter, how many lines")
                          .arg(RoomText::of(filter), QLocale().toString(m_model.count(filter))));
        chip->setAccessibleName(chip->text());
        chip->setChecked(filter == m_model.filter());
        chip->updateGeometry();
    }
}

void RoomFilterBar::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        refresh();
    QWidget::changeEvent(event);
}

} // namespace madoguchi::desk
