// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk/core/case_writing.h"

#include <QCborArray>
#include <QCborValue>

namespace madoguchi::desk {

namespace {

enum Key { TextsKey = 1, FieldsKey, ReasonKey, BaseKey, NoteKey };

} // namespace

const CaseWriting* CaseWritings::of(const PartId& part) const
{
    const auto found =
        std::find_if(texts.begin(), texts.end(), [&](const CaseWriting& one) { return one.part == part; });
    return found == texts.end() ? nullptr : &*found;
}

CaseWriting* CaseWritings::of(const PartId& part)
{
    return const_cast<CaseWriting*>(std::as_const(*this).of(part));
}

void CaseWritings::drop(const PartId& part)
{
    std::erase_if(texts, [&](const CaseWriting& one) { return one.part == part; });
}

QByteArray encode(const CaseWritings& writings)
{
    QCborMap map;
    QCborArray texts;
    for (const CaseWriting& one : writings.texts)
        texts.append(QCborArray{one.part.value.toRfc4122(), one.text,
                                QCborArray::fromStringList(one.articles), one.base});
    map.insert(TextsKey, texts);
    if (writings.fields) {
        map.insert(FieldsKey, encode(writings.fields->fields));
        map.insert(ReasonKey, writings.fields->reason);
        map.insert(BaseKey, writings.fields->base);
    }
    map.insert(NoteKey, writings.note);
    return QCborValue(map).toCbor();
}

Result<CaseWritings> decodeCaseWritings(const QByteArray& body)
{
    const QCborValue read = QCborValue::fromCbor(body);
    if (!read.isMap())
        return failure(ErrorCode::Corrupt, QStringLiteral("case.draft.corrupt"));
    const QCborMap map = read.toMap();
    CaseWritings writings;
    const QCborArray texts = map.value(TextsKey).toArray();
    for (const QCborValue& each : texts) {
        const QCborArray one = each.toArray();
        QStringList articles;
        const QCborArray numbers = one.at(2).toArray();
        for (const QCborValue& number : numbers)
            articles.append(number.toString());
        writings.texts.push_back({{QUuid::fromRfc4122(one.at(0).toByteArray())},
                                  one.at(1).toString(),
                                  articles,
                                  one.at(3).toInteger()});
    }
    if (map.contains(FieldsKey)) {
        MADOGUCHI_TRY_ASSIGN(fields, decodeCaseFields(map.value(FieldsKey).toByteArray()));
        writings.fields =
            CaseFieldsWriting{fields, map.value(ReasonKey).toString(), map.value(BaseKey).toInteger()};
    }
    writings.note = map.value(NoteKey).toString();
    return writings;
}

CaseSaved savedOf(const Case& file, const PartId& part)
{
    if (part.isNull())
        return {file.reply.text, {}, file.reply.version, file.reply.joinedBy, file.reply.joinedAt};
    if (const CasePart* share = file.part(part))
        return {share->draft, share->articles, share->draftVersion, share->drafter, share->draftedAt};
    return {};
}

QString bothTexts(const QString& mine, const QString& theirs)
{
    if (mine.trimmed().isEmpty() || theirs.contains(mine.trimmed()))
        return theirs;
    if (theirs.trimmed().isEmpty() || mine.contains(theirs.trimmed()))
        return mine;
    return mine + QStringLiteral("\n\n――――――――\n\n") + theirs;
}

} // namespace madoguchi::desk
