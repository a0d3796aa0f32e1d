// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desk/core/room_model.h"

#include <QWidget>

namespace madoguchi::desk {

class Chip;

/// The filters of the escalation pane, each with how many lines it shows. One of them holds.
class RoomFilterBar final : public QWidget
{
    Q_OBJECT
public:
    /// `model` outlives the bar.
    explicit RoomFilterBar(RoomModel& model, QWidget* parent = nullptr);

Q_SIGNALS:
    /// A person chose.
    void chosen(madoguchi::desk::RoomFilter filter);

protected:
    void changeEvent(QEvent* event) override;

private:
    void refresh();

    RoomModel& m_model;
    QList<Chip*> m_chips;
};

} // namespace madoguchi::desk
