// SPDX-License-Identifier: GPL-3.0-or-later
#include "kb/domain/attachment.h"

#include "kb/domain/cbor_fields.h"

#include <algorithm>

namespace madoguchi {

namespace {

enum Key { IdKey = 1, Name, Type, Size, Sha256, AddedBy, AddedAt };

/// Control characters, line separators, those that turn the direction of text (a name that ends in "fdp.exe"
/// and reads as "exe.pdf"), half a surrogate pair, and what separates paths or means something to a shell on
/// either system.
bool mayStandInName(const QString& name, qsizetype at)
{
    const QChar character = name.at(at);
    switch (character.category()) {
    case QChar::Other_Control:
    case QChar::Other_Format:
    case QChar::Other_NotAssigned:
    case QChar::Separator_Line:
    case QChar::Separator_Paragraph:
        return false;
    case QChar::Other_Surrogate:
        return character.isHighSurrogate() ? at + 1 < name.size() && name.at(at + 1).isLowSurrogate()
                                           : at > 0 && name.at(at - 1).isHighSurrogate();
    default:
        return !QStringView(u"/\\:*?\"<>|").contains(character);
    }
}

/// What Windows drops from an end without a word, and what names a directory.
bool endsBadly(const QString& name)
{
    return name.endsWith(u'.') || name.back().isSpace();
}

bool isType(const QString& type)
{
    if (type.size() > longestAttachmentType || type.count(u'/') != 1 || type.startsWith(u'/') ||
        type.endsWith(u'/'))
        return false;
    return std::all_of(type.begin(), type.end(), [](QChar character) {
        return character.unicode() < 0x7f &&
               (character.isLetterOrNumber() || QStringView(u"/.+-_").contains(character));
    });
}

Result<void> wrong(const QString& key)
{
    return failure(ErrorCode::InvalidInput, key, key);
}

} // namespace

bool isAttachmentName(const QString& name)
{
    if (name.isEmpty() || name.size() > longestAttachmentName || name.front().isSpace() || endsBadly(name))
        return false;
    for (qsizetype at = 0; at < name.size(); ++at) {
        if (!mayStandInName(name, at))
            return false;
    }
    return true;
}

QString attachmentNameFrom(const QString& name)
{
    QString clean = name.trimmed();
    if (clean.size() > longestAttachmentName) {
        const qsizetype dot = clean.lastIndexOf(u'.');
        const qsizetype ending = dot < 0 ? 0 : std::min<qsizetype>(clean.size() - dot, 16);
        clean = clean.left(longestAttachmentName - ending) + clean.right(ending);
    }
    for (qsizetype at = 0; at < clean.size(); ++at) {
        if (!mayStandInName(clean, at))
            clean[at] = u'_';
    }
    while (!clean.isEmpty() && endsBadly(clean))
        clean.chop(1);
    while (!clean.isEmpty() && clean.front().isSpace())
        clean.remove(0, 1);
    return clean.isEmpty() ? QStringLiteral("_") : clean;
}

Result<void> checkAttachment(const Attachment& attachment)
{
    if (attachment.id.isNull())
        return wrong(QStringLiteral("attachment.id"));
    if (!isAttachmentName(attachment.name))
        return wrong(QStringLiteral("attachment.name"));
    if (!isType(attachment.type))
        return wrong(QStringLiteral("attachment.type"));
    if (attachment.size < 1 || attachment.size > mostAttachmentBytes)
        return wrong(QStringLiteral("attachment.size"));
    if (attachment.sha256.size() != sha256Bytes)
        return wrong(QStringLiteral("attachment.sha256"));
    return {};
}

QCborMap toCbor(const Attachment& attachment)
{
    FieldWriter out;
    out.uuid(IdKey, attachment.id.value);
    out.text(Name, attachment.name);
    out.text(Type, attachment.type);
    out.integer(Size, attachment.size);
    out.blob(Sha256, attachment.sha256);
    out.uuid(AddedBy, attachment.addedBy.value);
    out.time(AddedAt, attachment.addedAt);
    out.unknown(attachment.unknown);
    return out.map();
}

Result<Attachment> attachmentFromCbor(const QCborMap& map)
{
    FieldReader in(map);
    Attachment attachment;
    attachment.id = {in.uuid(IdKey)};
    attachment.name = in.text(Name);
    attachment.type = in.text(Type);
    attachment.size = in.integer(Size);
    attachment.sha256 = in.blob(Sha256);
    attachment.addedBy = {in.uuid(AddedBy)};
    attachment.addedAt = in.time(AddedAt);
    attachment.unknown = in.unknown();
    MADOGUCHI_TRY(in.check(QStringLiteral("attachment")));
    return attachment;
}

} // namespace madoguchi
