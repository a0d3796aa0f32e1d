// SPDX-License-Identifier: GPL-3.0-or-later
#include "kb/domain/case_message.h"

#include "kb/domain/service_hours.h"

#include <algorithm>

namespace madoguchi {

namespace {

// At the beginning of the day, so that whoever comes to work finds it.
Timestamp dueSoonFrom(Timestamp dueAt)
{
    return Timestamp::from(centreDay(dueAt).addDays(-caseDueSoonDays).startOfDay(japanTime()));
}

} // namespace

CaseMessageKind messageKindOf(DutyKind kind)
{
    switch (kind) {
    case DutyKind::Divide:
        break;
    case DutyKind::Draft:
        return CaseMessageKind::Drafting;
    case DutyKind::Amend:
        return CaseMessageKind::Return;
    case DutyKind::Approve:
        return CaseMessageKind::Approval;
    case DutyKind::Check:
    case DutyKind::Send:
        return CaseMessageKind::Finishing;
    case DutyKind::ApprovePublication:
    case DutyKind::AmendPublication:
    case DutyKind::Publish:
        return CaseMessageKind::Publication;
    }
    return CaseMessageKind::Arrival;
}

std::vector<CaseMessage> messagesOf(const Case& file)
{
    std::vector<CaseMessage> messages;
    if (file.isRestricted())
        return messages;
    for (const Duty& duty : dutiesOf(file)) {
        messages.push_back({messageKindOf(duty.kind), duty.kind, duty.part, duty.since});
        if (!duty.dueAt.isSet())
            continue;
        // What began later than that was due soon from its first day: its own message says until when.
        if (const Timestamp soon = dueSoonFrom(duty.dueAt); soon > duty.since)
            messages.push_back({CaseMessageKind::DueSoon, duty.kind, duty.part, soon});
        messages.push_back({CaseMessageKind::Overdue, duty.kind, duty.part, duty.dueAt});
    }
    return messages;
}

std::optional<Duty> dutyOf(const Case& file, const CaseMessage& message)
{
    const std::vector<CaseMessage> messages = messagesOf(file);
    if (std::find(messages.begin(), messages.end(), message) == messages.end())
        return std::nullopt;
    const std::vector<Duty> duties = dutiesOf(file);
    const auto found = std::find_if(duties.begin(), duties.end(), [&](const Duty& duty) {
        return duty.kind == message.duty && duty.part == message.part;
    });
    return found == duties.end() ? std::nullopt : std::optional(*found);
}

} // namespace madoguchi
