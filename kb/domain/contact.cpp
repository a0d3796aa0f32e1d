// SPDX-License-Identifier: GPL-3.0-or-later
#include "kb/domain/contact.h"

#include "kb/domain/cbor_fields.h"

namespace madoguchi {

namespace {

enum ContentKey {
    Channel_ = 1,
    Lang,
    Inquiry,
    Category,
    Articles,
    Outcome_,
    TransferUnit,
    CallBackAt,
    Age,
    Sex_,
    Ward,
    CallerName,
    CallerTelephone,
    Satisfaction,
    Wish,
    Note
};
enum AmendmentKey { AmendmentId_ = 1, By, At, Reason, Content };
enum ContactKey { ContactId_ = 1, Operator, Seat, StartedAt, EndedAt, Original, Amendments };

QCborMap toCbor(const Amendment& amendment)
{
    FieldWriter out;
    out.uuid(AmendmentId_, amendment.id.value);
    out.uuid(By, amendment.by.value);
    out.time(At, amendment.at);
    out.text(Reason, amendment.reason);
    out.value(Content, toCbor(amendment.content));
    out.unknown(amendment.unknown);
    return out.map();
}

Result<Amendment> amendmentFromCbor(const QCborMap& map)
{
    FieldReader in(map);
    Amendment amendment;
    amendment.id = {in.uuid(AmendmentId_)};
    amendment.by = {in.uuid(By)};
    amendment.at = in.time(At);
    amendment.reason = in.text(Reason);
    MADOGUCHI_TRY_ASSIGN(content, contactContentFromCbor(in.map(Content)));
    amendment.content = content;
    amendment.unknown = in.unknown();
    MADOGUCHI_TRY(in.check(QStringLiteral("amendment")));
    return amendment;
}

} // namespace

QCborMap toCbor(const ContactContent& content)
{
    FieldWriter out;
    out.integer(Channel_, static_cast<int>(content.channel));
    out.integer(Lang, static_cast<int>(content.language));
    out.text(Inquiry, content.inquiry);
    out.text(Category, content.category);
    out.texts(Articles, content.articles);
    out.integer(Outcome_, static_cast<int>(content.outcome));
    out.text(TransferUnit, content.transferUnit);
    out.time(CallBackAt, content.callBackAt);
    out.integer(Age, static_cast<int>(content.ageBand));
    out.integer(Sex_, static_cast<int>(content.sex));
    out.text(Ward, content.ward);
    out.text(CallerName, content.callerName);
    out.text(CallerTelephone, content.callerTelephone);
    if (content.satisfaction)
        out.value(Satisfaction, *content.satisfaction);
    out.text(Wish, content.wish);
    out.text(Note, content.noteForUnits);
    out.unknown(content.unknown);
    return out.map();
}

Result<ContactContent> contactContentFromCbor(const QCborMap& map)
{
    FieldReader in(map);
    ContactContent content;
    content.channel = in.enumeration(Channel_, Channel::Phone, Channel::Counter, Channel::Phone);
    content.language = in.enumeration(Lang, Language::Ja, Language::Ko, Language::Ja);
    content.inquiry = in.text(Inquiry);
    content.category = in.text(Category);
    content.articles = in.texts(Articles);
    content.outcome = in.enumeration(Outcome_, Outcome::Answered, Outcome::Abandoned, Outcome::Answered);
    content.transferUnit = in.text(TransferUnit);
    content.callBackAt = in.time(CallBackAt);
    content.ageBand = in.enumeration(Age, AgeBand::NotAsked, AgeBand::Over80, AgeBand::NotAsked);
    content.sex = in.enumeration(Sex_, Sex::NotAsked, Sex::Other, Sex::NotAsked);
    content.ward = in.text(Ward);
    content.callerName = in.text(CallerName);
    content.callerTelephone = in.text(CallerTelephone);
    if (in.has(Satisfaction))
        content.satisfaction = static_cast<int>(in.integer(Satisfaction));
    content.wish = in.text(Wish);
    content.noteForUnits = in.text(Note);
    content.unknown = in.unknown();
    MADOGUCHI_TRY(in.check(QStringLiteral("contact.content")));
    return content;
}

QByteArray encode(const Contact& contact)
{
    FieldWriter out;
    out.uuid(ContactId_, contact.id.value);
    out.uuid(Operator, contact.operatorId.value);
    out.uuid(Seat, contact.seat.value);
    out.time(StartedAt, contact.startedAt);
    out.time(EndedAt, contact.endedAt);
    out.value(Original, toCbor(contact.original));
    if (!contact.amendments.empty()) {
        QCborArray list;
        for (const Amendment& amendment : contact.amendments)
            list.append(toCbor(amendment));
        out.value(Amendments, list);
    }
    out.time(erasedAtKey, contact.erasedAt);
    out.unknown(contact.unknown);
    return out.bytes();
}

Result<Contact> decodeContact(const QByteArray& body)
{
    MADOGUCHI_TRY_ASSIGN(map, parseMap(body, QStringLiteral("contact")));
    FieldReader in(map);
    Contact contact;
    contact.id = {in.uuid(ContactId_)};
    contact.operatorId = {in.uuid(Operator)};
    contact.seat = {in.uuid(Seat)};
    contact.startedAt = in.time(StartedAt);
    contact.endedAt = in.time(EndedAt);
    MADOGUCHI_TRY_ASSIGN(original, contactContentFromCbor(in.map(Original)));
    contact.original = original;
    for (const QCborValue& value : in.array(Amendments)) {
        MADOGUCHI_TRY_ASSIGN(amendment, amendmentFromCbor(value.toMap()));
        contact.amendments.push_back(amendment);
    }
    contact.erasedAt = in.time(erasedAtKey);
    contact.unknown = in.unknown();
    MADOGUCHI_TRY(in.check(QStringLiteral("contact")));
    if (contact.id.isNull())
        return failure(ErrorCode::Corrupt, QStringLiteral("row.fields"), QStringLiteral("contact"));
    return contact;
}

} // namespace madoguchi
