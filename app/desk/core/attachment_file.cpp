// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk/core/attachment_file.h"

#include "kb/store/blob_repository.h"

#include <QCryptographicHash>
#include <QFile>
#include <QFileInfo>
#include <QMimeDatabase>
#include <QSaveFile>

namespace madoguchi::desk {

namespace {

tl::unexpected<Error> notRead(const QString& path)
{
    return failure(ErrorCode::Io, QStringLiteral("attachment.read"), path);
}

tl::unexpected<Error> hasChanged(const QString& path)
{
    return failure(ErrorCode::Conflict, QStringLiteral("attachment.changed"), path);
}

struct Taken
{
    QByteArray sha256;
    QByteArray start; ///< its first piece
};

Result<Taken> takePieces(store::BlobRepository& blobs, qint64 number, QFile& file, qint64 size,
                         const StopSign& stop, const FileProgress& progress)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    Taken taken;
    for (int piece = 0; piece < blob::pieceCount(size); ++piece) {
        if (stop && *stop)
            return failure(ErrorCode::Cancelled, QStringLiteral("attachment.stopped"));
        const qint64 length = blob::pieceLength(size, piece);
        const QByteArray bytes = file.read(length);
        if (file.error() != QFileDevice::NoError)
            return notRead(file.fileName());
        if (bytes.size() != length)
            return hasChanged(file.fileName());
        hash.addData(bytes);
        MADOGUCHI_TRY(blobs.append(number, piece, bytes));
        if (piece == 0)
            taken.start = bytes;
        progress(piece * blob::pieceBytes + length, size);
    }
    if (!file.read(1).isEmpty())
        return hasChanged(file.fileName());
    taken.sha256 = hash.result();
    return taken;
}

} // namespace

QString typeOf(const QString& name, const QByteArray& start)
{
    const QMimeDatabase types;
    const QMimeType byContent = types.mimeTypeForData(start);
    if (byContent.isDefault())
        return byContent.name();
    const QMimeType byName = types.mimeTypeForFile(name, QMimeDatabase::MatchExtension);
    return !byName.isDefault() && byName.inherits(byContent.name()) ? byName.name() : byContent.name();
}

Result<Attachment> takeInFile(db::Connection& connection, const QString& path, const CaseId& caseId,
                              Timestamp now, const StopSign& stop, const FileProgress& progress)
{
    QFile file(path);
    // A pipe or a device would not end.
    if (!QFileInfo(path).isFile() || !file.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return notRead(path);
    const qint64 size = file.size();
    if (blob::pieceCount(size) == 0)
        return failure(ErrorCode::InvalidInput, QStringLiteral("attachment.size"), path);
    store::BlobRepository blobs(connection);
    MADOGUCHI_TRY_ASSIGN(number, blobs.begin(size, now));
    const auto taken = takePieces(blobs, number, file, size, stop, progress);
    if (!taken) {
        MADOGUCHI_TRY(blobs.abandon(number));
        return failure(taken);
    }
    const QString name = QFileInfo(path).fileName();
    MADOGUCHI_TRY(blobs.finish(number, {caseId, taken->sha256}, now));
    Attachment attachment;
    attachment.name = attachmentNameFrom(name);
    attachment.type = typeOf(name, taken->start);
    attachment.size = size;
    attachment.sha256 = taken->sha256;
    return attachment;
}

Result<void> writeFile(db::Connection& connection, const QByteArray& sha256, qint64 size, const QString& path)
{
    store::BlobRepository blobs(connection);
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return failure(ErrorCode::Io, QStringLiteral("attachment.write"), path);
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (int piece = 0; piece < blob::pieceCount(size); ++piece) {
        MADOGUCHI_TRY_ASSIGN(bytes, blobs.piece(sha256, piece));
        hash.addData(bytes);
        if (file.write(bytes) != bytes.size())
            return failure(ErrorCode::Io, QStringLiteral("attachment.write"), path);
    }
    if (hash.result() != sha256)
        return failure(ErrorCode::Corrupt, QStringLiteral("attachment.corrupt"));
    if (!file.commit())
        return failure(ErrorCode::Io, QStringLiteral("attachment.write"), path);
    return {};
}

Result<QByteArray> startOfBlob(db::Connection& connection, const QByteArray& sha256, qint64 limit)
{
    store::BlobRepository blobs(connection);
    QByteArray start;
    for (int piece = 0; start.size() < limit; ++piece) {
        const auto bytes = blobs.piece(sha256, piece);
        if (!bytes && (piece == 0 || bytes.error().code != ErrorCode::NotFound))
            return bytes;
        if (!bytes)
            break;
        start += *bytes;
        if (bytes->size() < blob::pieceBytes)
            break;
    }
    return start.left(limit);
}

} // namespace madoguchi::desk
