// SPDX-License-Identifier: GPL-3.0-or-later
#include "kb/domain/case_acts.h"
#include "kb/domain/case_rights.h"
#include "kb/domain/case_rulebook.h"
#include "kb/domain/field_checks.h"

#include <algorithm>

namespace madoguchi {

namespace {

// What goes to the citizen when there is nothing to join.
void takeForReply(Case& file, const CasePart& part, Timestamp now)
{
    file.reply.text = part.draft;
    file.reply.joinedBy = part.drafter;
    file.reply.joinedAt = now;
    ++file.reply.version;
}

} // namespace

void takeOffApproval(CasePart& part, PartState state)
{
    part.state = state;
    part.marks.clear();
    part.submittedAt = {};
    part.approvedAt = {};
}

void settleByParts(Case& file, Timestamp now)
{
    int counting = 0;
    int approved = 0;
    const CasePart* last = nullptr;
    for (const CasePart& part : file.parts) {
        if (!part.counts())
            continue;
        ++counting;
        approved += part.state == PartState::Approved ? 1 : 0;
        last = &part;
    }
    file.reply.queuedAt = {};
    if (counting == 0) {
        file.state = CaseState::Received;
    } else if (approved < counting) {
        file.state = CaseState::InWork;
    } else if (file.flow == CaseFlow::Distributed && counting == 1) {
        takeForReply(file, *last, now);
        file.state = CaseState::Ready;
    } else {
        file.state = CaseState::Checking;
    }
}

Result<void> submit(Case& file, CaseEntry& entry, Timestamp now)
{
    CasePart& part = *file.part(entry.part);
    MADOGUCHI_TRY(checkFilled(part.draft, QStringLiteral("case.draft")));
    if (entry.baseVersion != part.draftVersion)
        return failure(ErrorCode::Conflict, QStringLiteral("case.draft.version"));
    MADOGUCHI_TRY(checkRoute(entry.route, part.drafter));
    const QList<UserId> approvers = approversOf(entry.route);
    const auto isReader = [&](const UserId& user) { return file.readers.contains(user); };
    if (file.isRestricted() && !std::all_of(approvers.begin(), approvers.end(), isReader))
        return failure(ErrorCode::InvalidInput, QStringLiteral("case.route.readers"));
    takeOffApproval(part, PartState::InApproval);
    part.route = entry.route;
    part.submittedAt = now;
    part.returnedFor.clear();
    entry.text = part.draft;
    return {};
}

Result<void> approve(Case& file, CaseEntry& entry, const Actor& actor, Timestamp now)
{
    CasePart& part = *file.part(entry.part);
    if (entry.baseVersion != part.draftVersion)
        return failure(ErrorCode::Conflict, QStringLiteral("case.draft.version"));
    const UserId approver =
        actor.replays && !entry.onBehalfOf.isNull() ? entry.onBehalfOf : approvesFor(actor, file, part);
    entry.onBehalfOf = approver == actor.user ? UserId() : approver;
    part.marks.push_back({approver, actor.user, now});
    if (waitingStep(part.route, part.marks) < part.route.size())
        return {};
    part.state = PartState::Approved;
    part.approvedAt = now;
    settleByParts(file, now);
    return {};
}

Result<void> returnPart(Case& file, CaseEntry& entry, const Actor& actor)
{
    MADOGUCHI_TRY(checkFilled(entry.text, QStringLiteral("case.reason")));
    CasePart& part = *file.part(entry.part);
    const UserId approver = approvesFor(actor, file, part);
    entry.onBehalfOf = approver == actor.user ? UserId() : approver;
    takeOffApproval(part, PartState::Returned);
    part.returnedFor = entry.text;
    part.assignedAt = entry.at;
    settleByParts(file, entry.at);
    return {};
}

Result<void> recall(Case& file, const CaseEntry& entry)
{
    takeOffApproval(*file.part(entry.part), PartState::Drafting);
    return {};
}

} // namespace madoguchi
