// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kb/base/clock.h"
#include "kb/domain/contact.h"

#include <QMetaType>
#include <QUuid>

namespace madoguchi::desk {

/// What a line of the escalation pane is about.
enum class RoomKind {
    Hand,     ///< an operator asks while the caller waits
    Contact,  ///< a contact the operator could not close
    CallBack, ///< a call promised for a time
    Mail      ///< an e-mail, FAX or letter that waits for its answer
};

enum class RoomState {
    Open,     ///< waits for somebody
    Taken,    ///< somebody has it
    Answered, ///< Hand: the answer is at the booth, the operator has not closed it yet
    Resolved
};

/// A caller may wait this long before a raised hand is late.
inline constexpr qint64 handPatienceMs = 60'000;

/// One line of the escalation pane: all the delegate paints, as data; the words are the windows' matter.
struct RoomItem
{
    RoomKind kind = RoomKind::Contact;
    QUuid id;
    RoomState state = RoomState::Open;
    Timestamp since;      ///< raised, or put onto the pane
    Timestamp due;        ///< by when; not set = no time
    Timestamp callSince;  ///< Hand: when the call began; not set = unknown
    Timestamp resolvedAt; ///< Resolved: when
    QString title;        ///< what is asked, on one line
    QString seat;         ///< where it comes from; may be empty
    QString person;       ///< who it comes from; may be empty
    Channel channel = Channel::Phone;
    Language language = Language::Ja;
    QStringList articles; ///< numbers of the Q&As open at the booth
    QString assignee;     ///< name of the person who has it; may be empty
    QString unit;         ///< name of the unit that has it; may be empty
    bool mine = false;    ///< whoever looks has it

    bool operator==(const RoomItem&) const = default;
};

/// Nobody has taken it and nobody was given it.
[[nodiscard]] inline bool isUnassigned(const RoomItem& item)
{
    return item.state == RoomState::Open && item.assignee.isEmpty() && item.unit.isEmpty();
}

/// When it is or was late; not set = never.
[[nodiscard]] inline Timestamp lateFrom(const RoomItem& item)
{
    return item.kind == RoomKind::Hand ? item.since.plusMs(handPatienceMs) : item.due;
}

/// Its time is over and nobody has resolved it. A hand that was answered waits for the operator, not for the
/// supervisor.
[[nodiscard]] inline bool isOverdue(const RoomItem& item, Timestamp now)
{
    if (item.state == RoomState::Resolved || item.state == RoomState::Answered)
        return false;
    const Timestamp late = lateFrom(item);
    return late.isSet() && now >= late;
}

} // namespace madoguchi::desk

Q_DECLARE_METATYPE(madoguchi::desk::RoomItem)
