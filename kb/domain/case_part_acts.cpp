// SPDX-License-Identifier: GPL-3.0-or-later
#include "kb/domain/case_acts.h"
#include "kb/domain/case_rights.h"
#include "kb/domain/case_rulebook.h"
#include "kb/domain/field_checks.h"

namespace madoguchi {

namespace {

Result<void> checkUnit(const QString& unit)
{
    MADOGUCHI_TRY(checkFilled(unit, QStringLiteral("case.unit")));
    return checkLength(unit, 500, QStringLiteral("case.unit"));
}

Result<void> checkReason(const CaseEntry& entry)
{
    return checkFilled(entry.text, QStringLiteral("case.reason"));
}

void give(CasePart& part, const QString& unit, Timestamp now)
{
    takeOffApproval(part, PartState::Assigned);
    part.unit = unit;
    part.handler = {};
    part.returnedFor.clear();
    part.assignedAt = now;
}

} // namespace

CasePart newPart(const PartId& id, const QString& unit, Timestamp now)
{
    CasePart part;
    part.id = id;
    part.unit = unit;
    part.assignedAt = now;
    return part;
}

Result<void> divide(Case& file, CaseEntry& entry, Timestamp now)
{
    MADOGUCHI_TRY(checkUnit(entry.unit));
    if (entry.part.isNull() || file.part(entry.part))
        return failure(ErrorCode::InvalidInput, QStringLiteral("case.part"));
    if (static_cast<int>(file.parts.size()) >= limits::partsPerCase)
        return failure(ErrorCode::InvalidInput, QStringLiteral("case.parts.too-many"));
    CasePart part = newPart(entry.part, entry.unit, now);
    part.task = entry.text;
    part.dueAt = entry.dueAt;
    file.parts.push_back(std::move(part));
    settleByParts(file, now);
    return {};
}

Result<void> withdrawPart(Case& file, CaseEntry& entry)
{
    MADOGUCHI_TRY(checkReason(entry));
    CasePart& part = *file.part(entry.part);
    entry.fromUnit = part.unit;
    takeOffApproval(part, PartState::Withdrawn);
    settleByParts(file, entry.at);
    return {};
}

Result<void> transferPart(Case& file, CaseEntry& entry, Timestamp now)
{
    MADOGUCHI_TRY(checkReason(entry));
    MADOGUCHI_TRY(checkUnit(entry.unit));
    CasePart& part = *file.part(entry.part);
    if (part.unit == entry.unit)
        return failure(ErrorCode::InvalidInput, QStringLiteral("case.unit.same"));
    entry.fromUnit = part.unit;
    give(part, entry.unit, now);
    return {};
}

// What the unit in charge drafts goes with the case; what others draft stays theirs.
Result<void> transferCase(Case& file, CaseEntry& entry, Timestamp now)
{
    MADOGUCHI_TRY(checkReason(entry));
    MADOGUCHI_TRY(checkUnit(entry.unit));
    if (file.unit == entry.unit)
        return failure(ErrorCode::InvalidInput, QStringLiteral("case.unit.same"));
    entry.fromUnit = file.unit;
    for (CasePart& part : file.parts) {
        if (part.unit == file.unit && part.counts() && part.state != PartState::Approved)
            give(part, entry.unit, now);
    }
    file.unit = entry.unit;
    file.handler = {};
    return {};
}

// A unit may give its case to the hearing section; only that one gives cases to units to answer themselves.
Result<void> changeFlow(Case& file, CaseEntry& entry, const Actor& actor, Timestamp now)
{
    if (file.flow == entry.flow)
        return failure(ErrorCode::InvalidInput, QStringLiteral("case.flow.same"));
    MADOGUCHI_TRY(checkReason(entry));
    entry.fromUnit = file.unit;
    file.flow = entry.flow;
    file.handler = {};
    if (entry.flow == CaseFlow::Centralised) {
        file.unit.clear();
        return {};
    }
    if (!actor.replays && !isOfHearingSection(actor) && !file.isRestricted())
        return failure(ErrorCode::Refused, QStringLiteral("case.role"));
    MADOGUCHI_TRY(checkUnit(entry.unit));
    file.unit = entry.unit;
    if (file.state == CaseState::Received) {
        file.parts.push_back(newPart({entry.id.value}, entry.unit, now));
        settleByParts(file, now);
    }
    return {};
}

Result<void> assignPerson(Case& file, const CaseEntry& entry)
{
    if (entry.users.size() > 1)
        return failure(ErrorCode::InvalidInput, QStringLiteral("case.person"));
    const UserId person = entry.users.value(0);
    if (file.isRestricted() && !person.isNull() && !file.readers.contains(person))
        return failure(ErrorCode::InvalidInput, QStringLiteral("case.person"));
    if (CasePart* part = file.part(entry.part))
        part->handler = person;
    else
        file.handler = person;
    return {};
}

} // namespace madoguchi
