// SPDX-License-Identifier: GPL-3.0-or-later
#include "kb/domain/case_duties.h"

#include <algorithm>

namespace madoguchi {

namespace {

// Since when the case stands where it stands: the last line that moved it, of the whole of it.
Timestamp lastMoved(const Case& file)
{
    const auto moves = [](const CaseEntry& entry) {
        switch (entry.act) {
        case CaseAct::Edit:
        case CaseAct::Note:
        case CaseAct::Link:
        case CaseAct::Unlink:
        case CaseAct::Attach:
        case CaseAct::Detach:
        case CaseAct::Reschedule:
        case CaseAct::AssignPerson:
            return false;
        default:
            return true;
        }
    };
    const auto last = std::find_if(file.entries.rbegin(), file.entries.rend(), moves);
    return last == file.entries.rend() ? file.openedAt : last->at;
}

Duty ofThoseInCharge(const Case& file, DutyKind kind)
{
    Duty duty;
    duty.kind = kind;
    duty.since = lastMoved(file);
    duty.dueAt = file.dueAt;
    if (file.isRestricted())
        duty.users = file.readers;
    else if (!file.handler.isNull())
        duty.users = {file.handler};
    else if (file.flow == CaseFlow::Centralised)
        duty.hearing = true;
    else
        duty.unit = file.unit;
    return duty;
}

Timestamp waitingSince(const CasePart& part)
{
    switch (part.state) {
    case PartState::InApproval:
        return part.marks.empty() ? part.submittedAt : part.marks.back().at;
    case PartState::Drafting:
    case PartState::Returned:
    case PartState::Assigned:
    case PartState::Approved:
    case PartState::Withdrawn:
        break;
    }
    return part.assignedAt;
}

Duty ofPart(const Case& file, const CasePart& part)
{
    Duty duty;
    duty.part = part.id;
    duty.since = waitingSince(part);
    duty.dueAt = part.dueAt.isSet() ? part.dueAt : file.dueAt;
    if (part.state == PartState::InApproval) {
        duty.kind = DutyKind::Approve;
        duty.users = waitingApprovers(part.route, part.marks);
        return duty;
    }
    duty.kind = part.state == PartState::Returned ? DutyKind::Amend : DutyKind::Draft;
    if (file.isRestricted())
        duty.users = file.readers;
    else if (!part.handler.isNull())
        duty.users = {part.handler};
    else
        duty.unit = part.unit;
    return duty;
}

std::vector<Duty> ofPublication(const Case& file)
{
    Duty duty;
    duty.since = file.publication.changedAt.isSet() ? file.publication.changedAt : lastMoved(file);
    switch (file.publication.state) {
    case PublicationState::Proposed:
        duty.kind = DutyKind::ApprovePublication;
        duty.hearing = true;
        duty.except = file.publication.proposedBy;
        return {duty};
    case PublicationState::Returned:
        duty.kind = DutyKind::AmendPublication;
        duty.users = {file.publication.proposedBy};
        return {duty};
    case PublicationState::Approved:
        duty.kind = DutyKind::Publish;
        duty.hearing = true;
        return {duty};
    case PublicationState::None:
    case PublicationState::Published:
    case PublicationState::Withdrawn:
        break;
    }
    return {};
}

} // namespace

std::vector<Duty> dutiesOf(const Case& file)
{
    switch (file.state) {
    case CaseState::Received:
        return {ofThoseInCharge(file, DutyKind::Divide)};
    case CaseState::Checking:
        return {ofThoseInCharge(file, DutyKind::Check)};
    case CaseState::Ready:
        return {ofThoseInCharge(file, DutyKind::Send)};
    case CaseState::Answered:
        return ofPublication(file);
    case CaseState::Closed:
        return {};
    case CaseState::InWork:
        break;
    }
    std::vector<Duty> duties;
    for (const CasePart& part : file.parts) {
        if (part.counts() && part.state != PartState::Approved)
            duties.push_back(ofPart(file, part));
    }
    return duties;
}

bool isDutyOf(const Actor& actor, const Duty& duty)
{
    if (duty.hearing)
        return actor.role == Role::HearingSection && actor.user != duty.except;
    if (!duty.unit.isEmpty())
        return isWithinUnits(actor, duty.unit);
    return std::any_of(duty.users.begin(), duty.users.end(),
                       [&](const UserId& user) { return mayActFor(actor, user); });
}

} // namespace madoguchi
