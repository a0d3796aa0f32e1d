// SPDX-License-Identifier: GPL-3.0-or-later
#include "kb/domain/case_rights.h"

#include <algorithm>
#include <map>

namespace madoguchi {

bool isOfHearingSection(const Actor& actor)
{
    return actor.role == Role::HearingSection;
}

bool isInCharge(const Actor& actor, const Case& file)
{
    if (actor.replays)
        return true;
    if (file.isRestricted())
        return file.readers.contains(actor.user);
    return file.flow == CaseFlow::Centralised ? isOfHearingSection(actor) : isWithinUnits(actor, file.unit);
}

bool worksOn(const Actor& actor, const Case& file, const CasePart& part)
{
    if (actor.replays)
        return true;
    return file.isRestricted() ? file.readers.contains(actor.user) : isWithinUnits(actor, part.unit);
}

UserId approvesFor(const Actor& actor, const Case& file, const CasePart& part)
{
    if (part.state != PartState::InApproval || actor.user == part.drafter)
        return {};
    if (file.isRestricted() && !file.readers.contains(actor.user))
        return {};
    const QList<UserId> missing = waitingApprovers(part.route, part.marks);
    if (missing.contains(actor.user))
        return actor.user;
    if (file.isRestricted())
        return {};
    const auto found = std::find_if(missing.begin(), missing.end(),
                                    [&](const UserId& approver) { return mayActFor(actor, approver); });
    return found == missing.end() ? UserId() : *found;
}

bool mayReadCase(const Actor& actor, const Case& file)
{
    if (actor.replays)
        return true;
    if (file.isRestricted())
        return file.readers.contains(actor.user);
    if (isOfHearingSection(actor) || isWithinUnits(actor, file.unit))
        return true;
    return std::any_of(file.parts.begin(), file.parts.end(), [&](const CasePart& part) {
        if (!part.counts())
            return false;
        const QList<UserId> approvers = approversOf(part.route);
        return isWithinUnits(actor, part.unit) ||
               std::any_of(approvers.begin(), approvers.end(),
                           [&](const UserId& approver) { return mayActFor(actor, approver); });
    });
}

std::vector<CaseCopy> copiesOf(const Case& file, const QString& municipality)
{
    std::map<FeedId, bool> copies; // whether only a summary
    if (file.isRestricted()) {
        for (const UserId& reader : file.readers)
            copies[confidentialFeed(municipality, reader)] = false;
    } else {
        // Whoever handed it in is told how it goes; a fuller copy in the same feed takes its place.
        if (!file.openedBy.isNull() && file.openedBy != importerId())
            copies[inboxFeed(municipality, file.openedBy)] = true;
        copies[casesFeed(municipality)] = false;
        if (!file.unit.isEmpty())
            copies[unitFeed(municipality, file.unit)] = false;
        for (const CasePart& part : file.parts) {
            if (!part.counts())
                continue;
            copies[unitFeed(municipality, part.unit)] = false;
            for (const UserId& approver : approversOf(part.route))
                copies[inboxFeed(municipality, approver)] = false;
        }
    }
    std::vector<CaseCopy> list;
    for (const auto& [feed, summary] : copies)
        list.push_back({feed, summary});
    return list;
}

QUuid rowIdOfCaseShare(const CaseId& file, const FeedId& feed)
{
    return uuidForName(QStringLiteral("case:") + file.toString() + u'@' + feed.value);
}

} // namespace madoguchi
