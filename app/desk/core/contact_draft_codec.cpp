// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk/core/contact_draft_codec.h"

#include "kb/domain/cbor_fields.h"

namespace madoguchi::desk {

namespace {

enum Key { Content = 1, StartedAt = 2, Titles = 3, Waiting = 4, ContactKey = 5, CallBack = 6 };

void write(FieldWriter& fields, const ContactDraft& draft)
{
    QStringList titles;
    for (const UsedArticle& used : draft.used)
        titles += used.title;
    fields.value(Content, toCbor(draft.content));
    fields.time(StartedAt, draft.startedAt);
    fields.texts(Titles, titles);
    fields.uuid(ContactKey, draft.id.value);
    fields.uuid(CallBack, draft.callBack.value);
}

Result<ContactDraft> read(FieldReader& fields)
{
    ContactDraft draft;
    const QCborMap content = fields.map(Content);
    draft.startedAt = fields.time(StartedAt);
    const QStringList titles = fields.texts(Titles);
    draft.id = {fields.uuid(ContactKey)};
    draft.callBack = {fields.uuid(CallBack)};
    MADOGUCHI_TRY(fields.check(QStringLiteral("contact draft")));
    MADOGUCHI_TRY_ASSIGN(decoded, contactContentFromCbor(content));
    draft.content = decoded;
    for (qsizetype i = 0; i < decoded.articles.size(); ++i)
        draft.used.append({decoded.articles.at(i), titles.value(i)});
    return draft;
}

} // namespace

QByteArray encode(const KeptContacts& kept)
{
    FieldWriter fields;
    write(fields, kept.current);
    QCborArray waiting;
    for (const ContactDraft& draft : kept.waiting) {
        FieldWriter one;
        write(one, draft);
        waiting.append(one.map());
    }
    if (!waiting.isEmpty())
        fields.value(Waiting, waiting);
    return fields.bytes();
}

Result<KeptContacts> decodeKeptContacts(const QByteArray& body)
{
    MADOGUCHI_TRY_ASSIGN(map, parseMap(body, QStringLiteral("contact draft")));
    FieldReader fields(map);
    const QCborArray waiting = fields.array(Waiting);
    KeptContacts kept;
    MADOGUCHI_TRY_ASSIGN(current, read(fields));
    kept.current = current;
    for (const QCborValue& value : waiting) {
        FieldReader one(value.toMap());
        MADOGUCHI_TRY_ASSIGN(draft, read(one));
        kept.waiting.append(draft);
    }
    return kept;
}

} // namespace madoguchi::desk
