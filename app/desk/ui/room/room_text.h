// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desk/core/room_filter.h"
#include "kb/base/error.h"
#include "kb/domain/escalation.h"
#include "kb/domain/hand.h"

#include <QCoreApplication>

namespace madoguchi::desk {

/// What one does with a line of the escalation pane first.
enum class RoomAction { Answer, Take, Open };

/// What people read of the room, in the window's language.
class RoomText
{
    Q_DECLARE_TR_FUNCTIONS(RoomText)
public:
    [[nodiscard]] static RoomAction mainAction(const RoomItem& item);
    [[nodiscard]] static QString of(RoomAction action);
    [[nodiscard]] static QString of(RoomFilter filter);
    [[nodiscard]] static QString of(HandState state);
    [[nodiscard]] static QString of(HandAct act);
    [[nodiscard]] static QString of(EscalationKind kind);
    [[nodiscard]] static QString of(EscalationAct act);
    /// Why an act was not taken.
    [[nodiscard]] static QString of(const Error& error);
    /// What stands in bold before the title: who asks, or what kind of thing waits.
    [[nodiscard]] static QString lead(const RoomItem& item);
    /// "01:40" for a hand, "Overdue 2 h", "Today 15:30", "In 2 days".
    [[nodiscard]] static QString due(const RoomItem& item, Timestamp now);
    /// The second line: where it stands and who has it.
    [[nodiscard]] static QString meta(const RoomItem& item);
    /// Everything of a line as one sentence for a screen reader.
    [[nodiscard]] static QString describe(const RoomItem& item, Timestamp now);
    /// Minutes and seconds, with hours where there are any.
    [[nodiscard]] static QString clockFace(qint64 ms);
    /// "Today 15:30", "Tomorrow 09:00", "25/11/2026 10:00".
    [[nodiscard]] static QString moment(Timestamp at, Timestamp now);

private:
    [[nodiscard]] static QString lateBy(qint64 ms);
};

} // namespace madoguchi::desk
