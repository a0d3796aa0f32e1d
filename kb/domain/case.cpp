// SPDX-License-Identifier: GPL-3.0-or-later
#include "kb/domain/case.h"

#include "kb/domain/cbor_fields.h"

#include <algorithm>

namespace madoguchi {

namespace {

enum Key {
    IdKey = 1,
    Number,
    Summary,
    Flow,
    State,
    Unit,
    Handler,
    Fields,
    FieldsVersion,
    OpenedBy,
    OpenedAt,
    ReceivedAt,
    CameBy,
    DueAt,
    ContactKey,
    EscalationKey,
    LedgerNumber,
    Parts,
    Reply,
    PublicationKey,
    Links,
    Attachments,
    Readers,
    Editors,
    Version,
    Entries
};
enum ReplyKey { ReplyText = 1, ReplyVersion, JoinedBy, JoinedAt, QueuedAt, SentByChannel, SentBy, SentAt };
enum LinkKey { Other = 1, LinkKind };
enum EditorKey { User = 1, EditedPart, Since };

QCborMap toCbor(const CaseReply& reply)
{
    FieldWriter out;
    out.text(ReplyText, reply.text);
    out.integer(ReplyVersion, reply.version);
    out.uuid(JoinedBy, reply.joinedBy.value);
    out.time(JoinedAt, reply.joinedAt);
    out.time(QueuedAt, reply.queuedAt);
    out.integer(SentByChannel, static_cast<int>(reply.channel));
    out.uuid(SentBy, reply.sentBy.value);
    out.time(SentAt, reply.sentAt);
    return out.map();
}

QCborMap toCbor(const CaseLink& link)
{
    FieldWriter out;
    out.uuid(Other, link.other.value);
    out.integer(LinkKind, static_cast<int>(link.kind));
    return out.map();
}

QCborMap toCbor(const CaseEditor& editor)
{
    FieldWriter out;
    out.uuid(User, editor.user.value);
    out.uuid(EditedPart, editor.part.value);
    out.time(Since, editor.since);
    return out.map();
}

Result<CaseReply> replyFrom(const QCborMap& map)
{
    FieldReader in(map);
    CaseReply reply;
    reply.text = in.text(ReplyText);
    reply.version = in.integer(ReplyVersion);
    reply.joinedBy = {in.uuid(JoinedBy)};
    reply.joinedAt = in.time(JoinedAt);
    reply.queuedAt = in.time(QueuedAt);
    reply.channel =
        in.enumeration(SentByChannel, ReplyChannel::None, ReplyChannel::InPerson, ReplyChannel::None);
    reply.sentBy = {in.uuid(SentBy)};
    reply.sentAt = in.time(SentAt);
    MADOGUCHI_TRY(in.check(QStringLiteral("case.reply")));
    return reply;
}

Result<CaseLink> linkFrom(const QCborMap& map)
{
    FieldReader in(map);
    CaseLink link;
    link.other = {in.uuid(Other)};
    link.kind =
        in.enumeration(LinkKind, CaseLinkKind::Related, CaseLinkKind::SplitInto, CaseLinkKind::Related);
    MADOGUCHI_TRY(in.check(QStringLiteral("case.link")));
    return link;
}

Result<CaseEditor> editorFrom(const QCborMap& map)
{
    FieldReader in(map);
    CaseEditor editor{{in.uuid(User)}, {in.uuid(EditedPart)}, in.time(Since)};
    MADOGUCHI_TRY(in.check(QStringLiteral("case.editor")));
    return editor;
}

template <typename Item>
void writeAll(FieldWriter& out, int key, const std::vector<Item>& items)
{
    QCborArray array;
    for (const Item& item : items)
        array.append(toCbor(item));
    if (!array.isEmpty())
        out.value(key, array);
}

template <typename Item>
Result<std::vector<Item>> readAll(FieldReader& in, int key, Result<Item> (*read)(const QCborMap&))
{
    std::vector<Item> items;
    for (const QCborValue& value : in.array(key)) {
        MADOGUCHI_TRY_ASSIGN(item, read(value.toMap()));
        items.push_back(std::move(item));
    }
    return items;
}

Result<void> readLists(FieldReader& in, Case& file)
{
    MADOGUCHI_TRY_ASSIGN(parts, readAll(in, Parts, casePartFromCbor));
    file.parts = std::move(parts);
    MADOGUCHI_TRY_ASSIGN(links, readAll(in, Links, linkFrom));
    file.links = std::move(links);
    MADOGUCHI_TRY_ASSIGN(attachments, readAll(in, Attachments, attachmentFromCbor));
    file.attachments = std::move(attachments);
    MADOGUCHI_TRY_ASSIGN(editors, readAll(in, Editors, editorFrom));
    file.editors = std::move(editors);
    MADOGUCHI_TRY_ASSIGN(entries, readAll(in, Entries, caseEntryFromCbor));
    file.entries = std::move(entries);
    return {};
}

Result<void> readTexts(FieldReader& in, Case& file)
{
    MADOGUCHI_TRY_ASSIGN(fields, decodeCaseFields(in.blob(Fields)));
    file.fields = fields;
    MADOGUCHI_TRY_ASSIGN(reply, replyFrom(in.map(Reply)));
    file.reply = reply;
    MADOGUCHI_TRY_ASSIGN(publication, publicationFromCbor(in.map(PublicationKey)));
    file.publication = publication;
    return {};
}

} // namespace

const CasePart* Case::part(const PartId& partId) const
{
    const auto found =
        std::find_if(parts.begin(), parts.end(), [&](const CasePart& each) { return each.id == partId; });
    return found == parts.end() ? nullptr : &*found;
}

CasePart* Case::part(const PartId& partId)
{
    const auto found =
        std::find_if(parts.begin(), parts.end(), [&](const CasePart& each) { return each.id == partId; });
    return found == parts.end() ? nullptr : &*found;
}

QByteArray encode(const Case& file)
{
    FieldWriter out;
    out.uuid(IdKey, file.id.value);
    out.text(Number, file.number);
    out.integer(Summary, file.summary ? 1 : 0);
    out.integer(Flow, static_cast<int>(file.flow));
    out.integer(State, static_cast<int>(file.state));
    out.text(Unit, file.unit);
    out.uuid(Handler, file.handler.value);
    out.blob(Fields, encode(file.fields));
    out.integer(FieldsVersion, file.fieldsVersion);
    out.uuid(OpenedBy, file.openedBy.value);
    out.time(OpenedAt, file.openedAt);
    out.time(ReceivedAt, file.receivedAt);
    out.integer(CameBy, static_cast<int>(file.cameBy));
    out.time(DueAt, file.dueAt);
    out.uuid(ContactKey, file.contact.value);
    out.uuid(EscalationKey, file.escalation.value);
    out.text(LedgerNumber, file.ledgerNumber);
    writeAll(out, Parts, file.parts);
    if (file.reply != CaseReply())
        out.value(Reply, toCbor(file.reply));
    if (file.publication != Publication())
        out.value(PublicationKey, toCbor(file.publication));
    writeAll(out, Links, file.links);
    writeAll(out, Attachments, file.attachments);
    out.ids(Readers, file.readers);
    writeAll(out, Editors, file.editors);
    out.integer(Version, file.version);
    writeAll(out, Entries, file.entries);
    out.time(erasedAtKey, file.erasedAt);
    out.unknown(file.unknown);
    return out.bytes();
}

Result<Case> decodeCase(const QByteArray& body)
{
    MADOGUCHI_TRY_ASSIGN(map, parseMap(body, QStringLiteral("case")));
    FieldReader in(map);
    Case file;
    file.id = {in.uuid(IdKey)};
    file.number = in.text(Number);
    file.summary = in.integer(Summary) != 0;
    file.flow = in.enumeration(Flow, CaseFlow::Centralised, CaseFlow::Distributed, CaseFlow::Centralised);
    file.state = in.enumeration(State, CaseState::Received, CaseState::Closed, CaseState::Received);
    file.unit = in.text(Unit);
    file.handler = {in.uuid(Handler)};
    MADOGUCHI_TRY(readTexts(in, file));
    file.fieldsVersion = in.integer(FieldsVersion);
    file.openedBy = {in.uuid(OpenedBy)};
    file.openedAt = in.time(OpenedAt);
    file.receivedAt = in.time(ReceivedAt);
    file.cameBy = in.enumeration(CameBy, ReplyChannel::None, ReplyChannel::InPerson, ReplyChannel::None);
    file.dueAt = in.time(DueAt);
    file.contact = {in.uuid(ContactKey)};
    file.escalation = {in.uuid(EscalationKey)};
    file.ledgerNumber = in.text(LedgerNumber);
    file.readers = in.ids<UserId>(Readers);
    file.version = in.integer(Version);
    MADOGUCHI_TRY(readLists(in, file));
    file.erasedAt = in.time(erasedAtKey);
    file.unknown = in.unknown();
    MADOGUCHI_TRY(in.check(QStringLiteral("case")));
    if (file.id.isNull() || (file.entries.empty() && !file.summary))
        return failure(ErrorCode::Corrupt, QStringLiteral("row.fields"), QStringLiteral("case"));
    return file;
}

Case summaryOf(const Case& file)
{
    Case summary;
    summary.id = file.id;
    summary.number = file.number;
    summary.summary = true;
    summary.flow = file.flow;
    summary.state = file.state;
    summary.fields = file.fields;
    summary.fieldsVersion = file.fieldsVersion;
    summary.openedBy = file.openedBy;
    summary.openedAt = file.openedAt;
    summary.receivedAt = file.receivedAt;
    summary.cameBy = file.cameBy;
    summary.dueAt = file.dueAt;
    summary.contact = file.contact;
    summary.escalation = file.escalation;
    summary.version = file.version;
    summary.erasedAt = file.erasedAt;
    if (file.state == CaseState::Answered)
        summary.reply = file.reply;
    return summary;
}

} // namespace madoguchi
