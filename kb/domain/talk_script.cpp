// SPDX-License-Identifier: GPL-3.0-or-later
#include "kb/domain/talk_script.h"

#include "kb/domain/cbor_fields.h"

namespace madoguchi {

namespace {
enum Key { IdKey = 1, Title, Category, Lang, Text, KeyKey, Position, Version, ChangedAt };
}

QByteArray encode(const TalkScript& script)
{
    FieldWriter out;
    out.uuid(IdKey, script.id.value);
    out.text(Title, script.title);
    out.text(Category, script.category);
    out.integer(Lang, static_cast<int>(script.language));
    out.text(Text, script.text);
    out.text(KeyKey, script.key);
    out.integer(Position, script.position);
    out.integer(Version, script.version);
    out.time(ChangedAt, script.changedAt);
    out.unknown(script.unknown);
    return out.bytes();
}

Result<TalkScript> decodeTalkScript(const QByteArray& body)
{
    MADOGUCHI_TRY_ASSIGN(map, parseMap(body, QStringLiteral("talk-script")));
    FieldReader in(map);
    TalkScript script;
    script.id = {in.uuid(IdKey)};
    script.title = in.text(Title);
    script.category = in.text(Category);
    script.language = in.enumeration(Lang, Language::Ja, Language::Ko, Language::Ja);
    script.text = in.text(Text);
    script.key = in.text(KeyKey);
    script.position = static_cast<int>(in.integer(Position));
    script.version = in.integer(Version);
    script.changedAt = in.time(ChangedAt);
    script.unknown = in.unknown();
    MADOGUCHI_TRY(in.check(QStringLiteral("talk-script")));
    if (script.id.isNull())
        return failure(ErrorCode::Corrupt, QStringLiteral("row.fields"), QStringLiteral("talk-script"));
    return script;
}

} // namespace madoguchi
