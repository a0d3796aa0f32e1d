// SPDX-License-Identifier: GPL-3.0-or-later
#include "kb/domain/reply_template.h"

#include "kb/domain/cbor_fields.h"

namespace madoguchi {

namespace {
enum Key { IdKey = 1, Title, Kind, AnyKind, Lang, Text, Position, Version, ChangedAt };
}

QByteArray encode(const ReplyTemplate& replyTemplate)
{
    FieldWriter out;
    out.uuid(IdKey, replyTemplate.id.value);
    out.text(Title, replyTemplate.title);
    out.integer(Kind, static_cast<int>(replyTemplate.kind));
    out.integer(AnyKind, replyTemplate.anyKind ? 1 : 0);
    out.integer(Lang, static_cast<int>(replyTemplate.language));
    out.text(Text, replyTemplate.text);
    out.integer(Position, replyTemplate.position);
    out.integer(Version, replyTemplate.version);
    out.time(ChangedAt, replyTemplate.changedAt);
    out.unknown(replyTemplate.unknown);
    return out.bytes();
}

Result<ReplyTemplate> decodeReplyTemplate(const QByteArray& body)
{
    MADOGUCHI_TRY_ASSIGN(map, parseMap(body, QStringLiteral("reply-template")));
    FieldReader in(map);
    ReplyTemplate replyTemplate;
    replyTemplate.id = {in.uuid(IdKey)};
    replyTemplate.title = in.text(Title);
    replyTemplate.kind = in.enumeration(Kind, CaseKind::Inquiry, CaseKind::Application, CaseKind::Inquiry);
    replyTemplate.anyKind = in.integer(AnyKind) != 0;
    replyTemplate.language = in.enumeration(Lang, Language::Ja, Language::Ko, Language::Ja);
    replyTemplate.text = in.text(Text);
    replyTemplate.position = static_cast<int>(in.integer(Position));
    replyTemplate.version = in.integer(Version);
    replyTemplate.changedAt = in.time(ChangedAt);
    replyTemplate.unknown = in.unknown();
    MADOGUCHI_TRY(in.check(QStringLiteral("reply-template")));
    if (replyTemplate.id.isNull())
        return failure(ErrorCode::Corrupt, QStringLiteral("row.fields"), QStringLiteral("reply-template"));
    return replyTemplate;
}

} // namespace madoguchi
