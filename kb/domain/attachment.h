// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kb/base/ids.h"
#include "kb/base/result.h"

#include <QCborMap>

namespace madoguchi {

/// The largest document or picture, in bytes.
inline constexpr qint64 mostAttachmentBytes = 25LL << 20;
/// The longest name, in UTF-16 units; with its bytes in UTF-8 it still fits a file system's 255.
inline constexpr int longestAttachmentName = 80;
/// The longest MIME type, in characters.
inline constexpr int longestAttachmentType = 100;
/// Bytes of a SHA-256.
inline constexpr int sha256Bytes = 32;

/// A document or picture that belongs to a case. The case names it; its bytes (a "blob") travel on their own,
/// in pieces, known by their SHA-256: the same bytes are stored and sent once.
struct Attachment
{
    AttachmentId id;
    QString name;          ///< a file's name without a path, as people see it
    QString type;          ///< MIME, by its content; what a newer or another desk made of it, so only a hint
    qint64 size = 0;       ///< in bytes, 1 to mostAttachmentBytes
    QByteArray sha256;     ///< of the bytes; 32 bytes
    UserId addedBy;        ///< set by the rulebook
    Timestamp addedAt;     ///< set by the rulebook
    QCborMap unknown = {}; ///< fields of a newer version, kept and handed on

    bool operator==(const Attachment&) const = default;
};

/// For the rulebook. InvalidInput "attachment.id", "attachment.name" (empty, too long, a path separator, a
/// control character, one that turns the direction of text, or a name that means a directory),
/// "attachment.type", "attachment.size", "attachment.sha256".
[[nodiscard]] Result<void> checkAttachment(const Attachment& attachment);
/// True if checkAttachment() takes it for a name.
[[nodiscard]] bool isAttachmentName(const QString& name);
/// `name` made one that checkAttachment() takes: what may not be in it is replaced by "_", its end is kept
/// when it is too long, so that ".pdf" stays.
[[nodiscard]] QString attachmentNameFrom(const QString& name);

[[nodiscard]] QCborMap toCbor(const Attachment& attachment);
/// @return Corrupt if the map is not an attachment. What it says is not checked.
[[nodiscard]] Result<Attachment> attachmentFromCbor(const QCborMap& map);

} // namespace madoguchi
