// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desk/core/room_item.h"
#include "kb/domain/escalation.h"
#include "kb/domain/hand.h"
#include "kb/domain/service_hours.h"
#include "kb/store/day_figures.h"

#include <QList>

namespace madoguchi::desk {

/// What the day came to so far; each part with what it is a part of.
struct ShiftFigures
{
    store::DayFigures contacts;
    int hands = 0;          ///< raised today
    int handsSettled = 0;   ///< of these
    int opened = 0;         ///< put into the pane today, hands aside
    int openedResolved = 0; ///< of these
    int called = 0;         ///< promised calls resolved today, whenever they were promised
    int calledInTime = 0;   ///< of these

    bool operator==(const ShiftFigures&) const = default;
};

/// What one shift has to tell the next: what stands open and concerns it, and the day's figures.
struct HandOverSheet
{
    Timestamp at;          ///< as of when
    Timestamp until;       ///< the end of the next shift; not set = the centre never opens
    QList<RoomItem> lines; ///< what is late first, then in the order of the pane
    int overdue = 0;       ///< of these
    int later = 0;         ///< promised calls that are left out: due after the next shift
    ShiftFigures figures;

    [[nodiscard]] int count(RoomKind kind) const;
    /// Those of the lines that a hand-over can name: all but raised hands, whose callers cannot wait for it.
    [[nodiscard]] QList<EscalationId> escalations() const;
};

/// When the shift after the one that is on ends: with the hours of the telephone. Less than two hours before
/// they are over the next shift is that of the following day.
/// @return not set if the centre never opens
[[nodiscard]] Timestamp endOfNextShift(const ServiceHours& hours, Timestamp now);

/// @param items lines of the pane, in any order; what is resolved is left out
/// @param until promised calls due after it are left out; not set: none are
[[nodiscard]] HandOverSheet handOverSheet(const QList<RoomItem>& items, Timestamp until, Timestamp now);

/// @param hands, escalations what is open, and what was settled or resolved since `today`
/// @param today when the day began
[[nodiscard]] ShiftFigures shiftFigures(const std::vector<Hand>& hands,
                                        const std::vector<Escalation>& escalations,
                                        const store::DayFigures& contacts, Timestamp today);

} // namespace madoguchi::desk
