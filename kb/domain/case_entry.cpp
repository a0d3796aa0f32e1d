// SPDX-License-Identifier: GPL-3.0-or-later
#include "kb/domain/case_entry.h"

#include "kb/domain/cbor_fields.h"

namespace madoguchi {

namespace {

enum Key {
    IdKey = 1,
    Act,
    By,
    At,
    Part,
    Unit,
    FromUnit,
    Text,
    Users,
    OnBehalfOf,
    DueAt,
    Flow,
    Channel_,
    Other,
    LinkKind,
    BaseVersion,
    Route,
    Former,
    Attached,
    Published,
    Redacted
};

} // namespace

QCborMap toCbor(const CaseEntry& entry)
{
    FieldWriter out;
    out.uuid(IdKey, entry.id.value);
    out.integer(Act, static_cast<int>(entry.act));
    out.uuid(By, entry.by.value);
    out.time(At, entry.at);
    out.uuid(Part, entry.part.value);
    out.text(Unit, entry.unit);
    out.text(FromUnit, entry.fromUnit);
    out.text(Text, entry.text);
    out.ids(Users, entry.users);
    out.uuid(OnBehalfOf, entry.onBehalfOf.value);
    out.time(DueAt, entry.dueAt);
    out.integer(Flow, static_cast<int>(entry.flow), static_cast<int>(CaseFlow::Centralised));
    out.integer(Channel_, static_cast<int>(entry.channel));
    out.uuid(Other, entry.other.value);
    out.integer(LinkKind, static_cast<int>(entry.link), static_cast<int>(CaseLinkKind::Related));
    out.integer(BaseVersion, entry.baseVersion);
    if (!entry.route.empty())
        out.value(Route, toCbor(entry.route));
    out.blob(Former, entry.former);
    if (entry.attachment)
        out.value(Attached, toCbor(*entry.attachment));
    if (entry.publication)
        out.value(Published, toCbor(*entry.publication));
    if (entry.redaction)
        out.value(Redacted, toCbor(*entry.redaction));
    out.unknown(entry.unknown);
    return out.map();
}

Result<CaseEntry> caseEntryFromCbor(const QCborMap& map)
{
    FieldReader in(map);
    CaseEntry entry;
    entry.id = {in.uuid(IdKey)};
    entry.act = in.enumeration(Act, CaseAct::Open, lastCaseAct, CaseAct::Note);
    entry.by = {in.uuid(By)};
    entry.at = in.time(At);
    entry.part = {in.uuid(Part)};
    entry.unit = in.text(Unit);
    entry.fromUnit = in.text(FromUnit);
    entry.text = in.text(Text);
    entry.users = in.ids<UserId>(Users);
    entry.onBehalfOf = {in.uuid(OnBehalfOf)};
    entry.dueAt = in.time(DueAt);
    entry.flow = in.enumeration(Flow, CaseFlow::Centralised, CaseFlow::Distributed, CaseFlow::Centralised);
    entry.channel = in.enumeration(Channel_, ReplyChannel::None, ReplyChannel::InPerson, ReplyChannel::None);
    entry.other = {in.uuid(Other)};
    entry.link =
        in.enumeration(LinkKind, CaseLinkKind::Related, CaseLinkKind::SplitInto, CaseLinkKind::Related);
    entry.baseVersion = in.integer(BaseVersion);
    MADOGUCHI_TRY_ASSIGN(route, approvalRouteFromCbor(in.array(Route)));
    entry.route = route;
    entry.former = in.blob(Former);
    if (in.has(Attached)) {
        MADOGUCHI_TRY_ASSIGN(attachment, attachmentFromCbor(in.map(Attached)));
        entry.attachment = attachment;
    }
    if (in.has(Published)) {
        MADOGUCHI_TRY_ASSIGN(publication, publicationFromCbor(in.map(Published)));
        entry.publication = publication;
    }
    if (in.has(Redacted)) {
        MADOGUCHI_TRY_ASSIGN(redaction, redactionFromCbor(in.map(Redacted)));
        entry.redaction = redaction;
    }
    entry.unknown = in.unknown();
    MADOGUCHI_TRY(in.check(QStringLiteral("case.entry")));
    return entry;
}

} // namespace madoguchi
