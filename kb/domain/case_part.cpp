// SPDX-License-Identifier: GPL-3.0-or-later
#include "kb/domain/case_part.h"

#include "kb/domain/cbor_fields.h"

namespace madoguchi {

namespace {

enum Key {
    IdKey = 1,
    Unit,
    Task,
    Handler,
    State,
    AssignedAt,
    DueAt,
    Draft,
    DraftVersion,
    Drafter,
    DraftedAt,
    Articles,
    Route,
    Marks,
    SubmittedAt,
    ApprovedAt,
    ReturnedFor
};

} // namespace

QCborMap toCbor(const CasePart& part)
{
    FieldWriter out;
    out.uuid(IdKey, part.id.value);
    out.text(Unit, part.unit);
    out.text(Task, part.task);
    out.uuid(Handler, part.handler.value);
    out.integer(State, static_cast<int>(part.state));
    out.time(AssignedAt, part.assignedAt);
    out.time(DueAt, part.dueAt);
    out.text(Draft, part.draft);
    out.integer(DraftVersion, part.draftVersion);
    out.uuid(Drafter, part.drafter.value);
    out.time(DraftedAt, part.draftedAt);
    out.texts(Articles, part.articles);
    if (!part.route.empty())
        out.value(Route, toCbor(part.route));
    if (!part.marks.empty())
        out.value(Marks, toCbor(part.marks));
    out.time(SubmittedAt, part.submittedAt);
    out.time(ApprovedAt, part.approvedAt);
    out.text(ReturnedFor, part.returnedFor);
    out.unknown(part.unknown);
    return out.map();
}

Result<CasePart> casePartFromCbor(const QCborMap& map)
{
    FieldReader in(map);
    CasePart part;
    part.id = {in.uuid(IdKey)};
    part.unit = in.text(Unit);
    part.task = in.text(Task);
    part.handler = {in.uuid(Handler)};
    part.state = in.enumeration(State, PartState::Assigned, PartState::Withdrawn, PartState::Assigned);
    part.assignedAt = in.time(AssignedAt);
    part.dueAt = in.time(DueAt);
    part.draft = in.text(Draft);
    part.draftVersion = in.integer(DraftVersion);
    part.drafter = {in.uuid(Drafter)};
    part.draftedAt = in.time(DraftedAt);
    part.articles = in.texts(Articles);
    MADOGUCHI_TRY_ASSIGN(route, approvalRouteFromCbor(in.array(Route)));
    part.route = route;
    MADOGUCHI_TRY_ASSIGN(marks, approvalMarksFromCbor(in.array(Marks)));
    part.marks = marks;
    part.submittedAt = in.time(SubmittedAt);
    part.approvedAt = in.time(ApprovedAt);
    part.returnedFor = in.text(ReturnedFor);
    part.unknown = in.unknown();
    MADOGUCHI_TRY(in.check(QStringLiteral("case.part")));
    return part;
}

} // namespace madoguchi
