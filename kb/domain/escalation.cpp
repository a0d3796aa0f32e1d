// SPDX-License-Identifier: GPL-3.0-or-later
#include "kb/domain/escalation.h"

#include "kb/domain/cbor_fields.h"

namespace madoguchi {

namespace {

enum Key {
    IdKey = 1,
    Kind,
    ContactKey,
    HandKey,
    OpenedBy,
    Seat,
    OpenedAt,
    DueAt,
    Lang,
    Subject,
    Inquiry,
    Category,
    Articles,
    CallerName,
    CallerTelephone,
    ReplyTo,
    State,
    AssignedUser,
    AssignedUnit,
    Outcome_,
    Entries
};
enum EntryKey { EntryIdKey = 1, Act, By, At, Text, ToUser, ToUnit, EntryDueAt, EntryContact };

} // namespace

QCborMap toCbor(const EscalationEntry& entry)
{
    FieldWriter out;
    out.uuid(EntryIdKey, entry.id.value);
    out.integer(Act, static_cast<int>(entry.act));
    out.uuid(By, entry.by.value);
    out.time(At, entry.at);
    out.text(Text, entry.text);
    out.uuid(ToUser, entry.assignee.user.value);
    out.text(ToUnit, entry.assignee.unit);
    out.time(EntryDueAt, entry.dueAt);
    out.uuid(EntryContact, entry.contact.value);
    out.unknown(entry.unknown);
    return out.map();
}

Result<EscalationEntry> escalationEntryFromCbor(const QCborMap& map)
{
    FieldReader in(map);
    EscalationEntry entry;
    entry.id = {in.uuid(EntryIdKey)};
    entry.act = in.enumeration(Act, EscalationAct::Open, EscalationAct::Reopen, EscalationAct::Open);
    entry.by = {in.uuid(By)};
    entry.at = in.time(At);
    entry.text = in.text(Text);
    entry.assignee.user = {in.uuid(ToUser)};
    entry.assignee.unit = in.text(ToUnit);
    entry.dueAt = in.time(EntryDueAt);
    entry.contact = {in.uuid(EntryContact)};
    entry.unknown = in.unknown();
    MADOGUCHI_TRY(in.check(QStringLiteral("escalation.entry")));
    return entry;
}

QByteArray encode(const Escalation& escalation)
{
    FieldWriter out;
    out.uuid(IdKey, escalation.id.value);
    out.integer(Kind, static_cast<int>(escalation.kind));
    out.uuid(ContactKey, escalation.contact.value);
    out.uuid(HandKey, escalation.hand.value);
    out.uuid(OpenedBy, escalation.openedBy.value);
    out.uuid(Seat, escalation.seat.value);
    out.time(OpenedAt, escalation.openedAt);
    out.time(DueAt, escalation.dueAt);
    out.integer(Lang, static_cast<int>(escalation.language));
    out.text(Subject, escalation.subject);
    out.text(Inquiry, escalation.inquiry);
    out.text(Category, escalation.category);
    out.texts(Articles, escalation.articles);
    out.text(CallerName, escalation.callerName);
    out.text(CallerTelephone, escalation.callerTelephone);
    out.text(ReplyTo, escalation.replyTo);
    out.integer(State, static_cast<int>(escalation.state));
    out.uuid(AssignedUser, escalation.assignee.user.value);
    out.text(AssignedUnit, escalation.assignee.unit);
    out.uuid(Outcome_, escalation.outcome.value);
    QCborArray entries;
    for (const EscalationEntry& entry : escalation.entries)
        entries.append(toCbor(entry));
    out.value(Entries, entries);
    out.time(erasedAtKey, escalation.erasedAt);
    out.unknown(escalation.unknown);
    return out.bytes();
}

Result<Escalation> decodeEscalation(const QByteArray& body)
{
    MADOGUCHI_TRY_ASSIGN(map, parseMap(body, QStringLiteral("escalation")));
    FieldReader in(map);
    Escalation escalation;
    escalation.id = {in.uuid(IdKey)};
    escalation.kind =
        in.enumeration(Kind, EscalationKind::Question, EscalationKind::Fax, EscalationKind::Question);
    escalation.contact = {in.uuid(ContactKey)};
    escalation.hand = {in.uuid(HandKey)};
    escalation.openedBy = {in.uuid(OpenedBy)};
    escalation.seat = {in.uuid(Seat)};
    escalation.openedAt = in.time(OpenedAt);
    escalation.dueAt = in.time(DueAt);
    escalation.language = in.enumeration(Lang, Language::Ja, Language::Ko, Language::Ja);
    escalation.subject = in.text(Subject);
    escalation.inquiry = in.text(Inquiry);
    escalation.category = in.text(Category);
    escalation.articles = in.texts(Articles);
    escalation.callerName = in.text(CallerName);
    escalation.callerTelephone = in.text(CallerTelephone);
    escalation.replyTo = in.text(ReplyTo);
    escalation.state =
        in.enumeration(State, EscalationState::Open, EscalationState::Resolved, EscalationState::Open);
    escalation.assignee.user = {in.uuid(AssignedUser)};
    escalation.assignee.unit = in.text(AssignedUnit);
    escalation.outcome = {in.uuid(Outcome_)};
    for (const QCborValue& value : in.array(Entries)) {
        MADOGUCHI_TRY_ASSIGN(entry, escalationEntryFromCbor(value.toMap()));
        escalation.entries.push_back(entry);
    }
    escalation.erasedAt = in.time(erasedAtKey);
    escalation.unknown = in.unknown();
    MADOGUCHI_TRY(in.check(QStringLiteral("escalation")));
    if (escalation.id.isNull() || escalation.entries.empty())
        return failure(ErrorCode::Corrupt, QStringLiteral("row.fields"), QStringLiteral("escalation"));
    return escalation;
}

} // namespace madoguchi
