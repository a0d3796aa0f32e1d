// SPDX-License-Identifier: GPL-3.0-or-later
#include "kb/domain/synonym_group.h"

#include "kb/domain/cbor_fields.h"

namespace madoguchi {

namespace {
enum Key { IdKey = 1, Words, Note, Version, ChangedAt };
}

QStringList tidied(const QStringList& words)
{
    QStringList list;
    for (const QString& word : words) {
        const QString simple = word.simplified();
        if (!simple.isEmpty() && !list.contains(simple))
            list += simple;
    }
    return list;
}

QByteArray encode(const SynonymGroup& group)
{
    FieldWriter out;
    out.uuid(IdKey, group.id.value);
    out.texts(Words, group.words);
    out.text(Note, group.note);
    out.integer(Version, group.version);
    out.time(ChangedAt, group.changedAt);
    out.unknown(group.unknown);
    return out.bytes();
}

Result<SynonymGroup> decodeSynonymGroup(const QByteArray& body)
{
    MADOGUCHI_TRY_ASSIGN(map, parseMap(body, QStringLiteral("synonyms")));
    FieldReader in(map);
    SynonymGroup group;
    group.id = {in.uuid(IdKey)};
    group.words = in.texts(Words);
    group.note = in.text(Note);
    group.version = in.integer(Version);
    group.changedAt = in.time(ChangedAt);
    group.unknown = in.unknown();
    MADOGUCHI_TRY(in.check(QStringLiteral("synonyms")));
    if (group.id.isNull())
        return failure(ErrorCode::Corrupt, QStringLiteral("row.fields"), QStringLiteral("synonyms"));
    return group;
}

} // namespace madoguchi
