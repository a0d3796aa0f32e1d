// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk/core/contact_draft_codec.h"

#include "kb/domain/cbor_fields.h"

namespace madoguchi::desk {

namespace {

enum Key { Content = 1, StartedAt = 2, Titles = 3 };

} // namespace

QByteArray encode(const ContactDraft& draft)
{
    QStringList titles;
    for (const UsedArticle& used : draft.used)
        titles += used.title;
    FieldWriter fields;
    fields.value(Content, toCbor(draft.content));
    fields.time(StartedAt, draft.startedAt);
    fields.texts(Titles, titles);
    return fields.bytes();
}

Result<ContactDraft> decodeContactDraft(const QByteArray& body)
{
    const QString what = QStringLiteral("contact draft");
    MADOGUCHI_TRY_ASSIGN(map, parseMap(body, what));
    FieldReader fields(map);
    ContactDraft draft;
    const QCborMap content = fields.map(Content);
    draft.startedAt = fields.time(StartedAt);
    const QStringList titles = fields.texts(Titles);
    MADOGUCHI_TRY(fields.check(what));
    MADOGUCHI_TRY_ASSIGN(decoded, contactContentFromCbor(content));
    draft.content = decoded;
    for (qsizetype i = 0; i < decoded.articles.size(); ++i)
        draft.used.append({decoded.articles.at(i), titles.value(i)});
    return draft;
}

} // namespace madoguchi::desk
