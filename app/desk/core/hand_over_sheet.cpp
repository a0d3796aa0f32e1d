// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk/core/hand_over_sheet.h"

#include "app/desk/core/room_filter.h"

namespace madoguchi::desk {

namespace {

/// Whoever hands over so shortly before the end speaks to those who come tomorrow.
constexpr qint64 shortestShiftMs = 2LL * 3600 * 1000;

Timestamp resolvedAt(const Escalation& escalation)
{
    const auto resolves = [](const EscalationEntry& entry) { return entry.act == EscalationAct::Resolve; };
    const auto found = std::find_if(escalation.entries.rbegin(), escalation.entries.rend(), resolves);
    return found == escalation.entries.rend() ? Timestamp() : found->at;
}

bool isAfter(const RoomItem& item, Timestamp until)
{
    return item.kind == RoomKind::CallBack && until.isSet() && item.due.isSet() && item.due > until;
}

} // namespace

int HandOverSheet::count(RoomKind kind) const
{
    return int(std::count_if(lines.begin(), lines.end(),
                             [kind](const RoomItem& line) { return line.kind == kind; }));
}

QList<EscalationId> HandOverSheet::escalations() const
{
    QList<EscalationId> ids;
    for (const RoomItem& line : lines) {
        if (line.kind != RoomKind::Hand)
            ids.append({line.id});
    }
    return ids;
}

Timestamp endOfNextShift(const ServiceHours& hours, Timestamp now)
{
    const auto end = hours.endOfServiceDay(Channel::Phone, now, 0);
    if (!end)
        return {};
    const auto left = hours.openTime(Channel::Phone, now, *end);
    if (left && *left >= shortestShiftMs)
        return *end;
    return hours.endOfServiceDay(Channel::Phone, now, 1).value_or(*end);
}

HandOverSheet handOverSheet(const QList<RoomItem>& items, Timestamp until, Timestamp now)
{
    HandOverSheet sheet;
    sheet.at = now;
    sheet.until = until;
    for (const RoomItem& item : items) {
        if (item.state == RoomState::Resolved)
            continue;
        if (isAfter(item, until))
            ++sheet.later;
        else
            sheet.lines.append(item);
    }
    const auto late = [now](const RoomItem& item) { return isOverdue(item, now); };
    std::sort(sheet.lines.begin(), sheet.lines.end(), [&](const RoomItem& a, const RoomItem& b) {
        return late(a) != late(b) ? late(a) : comesBefore(a, b);
    });
    sheet.overdue = int(std::count_if(sheet.lines.begin(), sheet.lines.end(), late));
    return sheet;
}

ShiftFigures shiftFigures(const std::vector<Hand>& hands, const std::vector<Escalation>& escalations,
                          const store::DayFigures& contacts, Timestamp today)
{
    ShiftFigures figures;
    figures.contacts = contacts;
    for (const Hand& hand : hands) {
        if (hand.raisedAt < today)
            continue;
        ++figures.hands;
        figures.handsSettled += hand.isOpen() ? 0 : 1;
    }
    for (const Escalation& one : escalations) {
        if (one.openedAt >= today) {
            ++figures.opened;
            figures.openedResolved += one.isOpen() ? 0 : 1;
        }
        const Timestamp done = one.isOpen() ? Timestamp() : resolvedAt(one);
        if (one.kind == EscalationKind::CallBack && done.isSet() && done >= today) {
            ++figures.called;
            figures.calledInTime += done <= one.dueAt ? 1 : 0;
        }
    }
    return figures;
}

} // namespace madoguchi::desk
