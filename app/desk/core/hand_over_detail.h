// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desk/core/room_item.h"
#include "kb/domain/hand_over.h"

#include <QList>
#include <QMetaType>

#include <algorithm>

namespace madoguchi::desk {

/// Something a hand-over names, as it stands now.
struct HandOverLine
{
    RoomItem item;    ///< without a title if this desk does not hold it (any more)
    QString closedBy; ///< Resolved: who did; may be empty
    QString closing;  ///< Resolved: how it ended; may be empty

    [[nodiscard]] bool isHere() const { return !item.title.isEmpty(); }
    [[nodiscard]] bool isOpen() const { return isHere() && item.state != RoomState::Resolved; }
    bool operator==(const HandOverLine&) const = default;
};

/// A hand-over with what became of what it names: what is still open first.
struct HandOverDetail
{
    HandOver handOver;
    QString writer;
    QString receiver;
    QList<HandOverLine> lines;

    [[nodiscard]] int stillOpen() const
    {
        return int(std::count_if(lines.begin(), lines.end(),
                                 [](const HandOverLine& line) { return line.isOpen(); }));
    }
    bool operator==(const HandOverDetail&) const = default;
};

} // namespace madoguchi::desk

Q_DECLARE_METATYPE(madoguchi::desk::HandOverDetail)
