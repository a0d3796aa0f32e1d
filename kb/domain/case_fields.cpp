// SPDX-License-Identifier: GPL-3.0-or-later
#include "kb/domain/case_fields.h"

#include "kb/domain/cbor_fields.h"

namespace madoguchi {

namespace {

enum Key { Kind = 1, Subject, Text, Lang, RequesterKey, Category, Place };
enum RequesterField { Anonymous = 1, Name, Reading, Address, Telephone, Fax, Email, WantsReplyBy };

QCborMap toCbor(const Requester& requester)
{
    FieldWriter out;
    out.integer(Anonymous, requester.anonymous ? 1 : 0);
    out.text(Name, requester.name);
    out.text(Reading, requester.reading);
    out.text(Address, requester.address);
    out.text(Telephone, requester.telephone);
    out.text(Fax, requester.fax);
    out.text(Email, requester.email);
    out.integer(WantsReplyBy, static_cast<int>(requester.wantsReplyBy));
    return out.map();
}

Result<Requester> requesterFrom(const QCborMap& map)
{
    FieldReader in(map);
    Requester requester;
    requester.anonymous = in.integer(Anonymous) != 0;
    requester.name = in.text(Name);
    requester.reading = in.text(Reading);
    requester.address = in.text(Address);
    requester.telephone = in.text(Telephone);
    requester.fax = in.text(Fax);
    requester.email = in.text(Email);
    requester.wantsReplyBy =
        in.enumeration(WantsReplyBy, ReplyChannel::None, ReplyChannel::InPerson, ReplyChannel::None);
    MADOGUCHI_TRY(in.check(QStringLiteral("case.requester")));
    return requester;
}

} // namespace

QByteArray encode(const CaseFields& fields)
{
    FieldWriter out;
    out.integer(Kind, static_cast<int>(fields.kind));
    out.text(Subject, fields.subject);
    out.text(Text, fields.text);
    out.integer(Lang, static_cast<int>(fields.language));
    const QCborMap requester = toCbor(fields.requester);
    if (!requester.isEmpty())
        out.value(RequesterKey, requester);
    out.text(Category, fields.category);
    out.text(Place, fields.place);
    out.unknown(fields.unknown);
    return out.bytes();
}

Result<CaseFields> decodeCaseFields(const QByteArray& body)
{
    MADOGUCHI_TRY_ASSIGN(map, parseMap(body, QStringLiteral("case.fields")));
    FieldReader in(map);
    CaseFields fields;
    fields.kind = in.enumeration(Kind, CaseKind::Inquiry, CaseKind::Application, CaseKind::Inquiry);
    fields.subject = in.text(Subject);
    fields.text = in.text(Text);
    fields.language = in.enumeration(Lang, Language::Ja, Language::Ko, Language::Ja);
    MADOGUCHI_TRY_ASSIGN(requester, requesterFrom(in.map(RequesterKey)));
    fields.requester = requester;
    fields.category = in.text(Category);
    fields.place = in.text(Place);
    fields.unknown = in.unknown();
    MADOGUCHI_TRY(in.check(QStringLiteral("case.fields")));
    return fields;
}

} // namespace madoguchi
