// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk/core/attachment_file.h"

#include "app/desk/core/outgoing_file.h"
#include "kb/store/blob_repository.h"

#include <QCryptographicHash>
#include <QFile>
#include <QFileInfo>
#include <QMimeDatabase>

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

/// Where the bytes come from.
struct Source
{
    QString name; ///< as it is shown
    qint64 size = 0;
    std::function<Result<QByteArray>(qint64 length)> read; ///< the next ones; so many, or an error
    std::function<Result<void>()> checkEnd;                ///< there is nothing behind them
};

struct Taken
{
    QByteArray sha256;
    QByteArray start; ///< its first piece
};

Result<Taken> takePieces(store::BlobRepository& blobs, qint64 number, const Source& source,
                         const StopSign& stop, const FileProgress& progress)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    Taken taken;
    for (int piece = 0; piece < blob::pieceCount(source.size); ++piece) {
        if (*stop)
            return failure(ErrorCode::Cancelled, QStringLiteral("attachment.stopped"));
        const qint64 length = blob::pieceLength(source.size, piece);
        MADOGUCHI_TRY_ASSIGN(bytes, source.read(length));
        hash.addData(bytes);
        MADOGUCHI_TRY(blobs.append(number, piece, bytes));
        if (piece == 0)
            taken.start = bytes;
        progress(piece * blob::pieceBytes + length, source.size);
    }
    MADOGUCHI_TRY(source.checkEnd());
    taken.sha256 = hash.result();
    return taken;
}

Result<Attachment> takeIn(db::Connection& connection, const Source& source, const CaseId& caseId,
                          Timestamp now, const StopSign& stop, const FileProgress& progress)
{
    if (blob::pieceCount(source.size) == 0)
        return failure(ErrorCode::InvalidInput, QStringLiteral("attachment.size"), source.name);
    store::BlobRepository blobs(connection);
    MADOGUCHI_TRY_ASSIGN(number, blobs.begin(source.size, now));
    const auto taken = takePieces(blobs, number, source, stop, progress);
    if (!taken) {
        MADOGUCHI_TRY(blobs.abandon(number));
        return failure(taken);
    }
    MADOGUCHI_TRY(blobs.finish(number, {caseId, taken->sha256}, now));
    Attachment attachment;
    attachment.name = attachmentNameFrom(source.name);
    attachment.type = typeOf(source.name, taken->start);
    attachment.size = source.size;
    attachment.sha256 = taken->sha256;
    return attachment;
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
    Source source;
    source.name = QFileInfo(path).fileName();
    source.size = file.size();
    source.read = [&](qint64 length) -> Result<QByteArray> {
        const QByteArray bytes = file.read(length);
        if (file.error() != QFileDevice::NoError)
            return notRead(path);
        if (bytes.size() != length)
            return hasChanged(path);
        return bytes;
    };
    source.checkEnd = [&]() -> Result<void> {
        return file.read(1).isEmpty() ? Result<void>() : hasChanged(path);
    };
    return takeIn(connection, source, caseId, now, stop, progress);
}

Result<Attachment> takeInBytes(db::Connection& connection, const QString& name, const QByteArray& bytes,
                               const CaseId& caseId, Timestamp now, const StopSign& stop,
                               const FileProgress& progress)
{
    Source source;
    source.name = name;
    source.size = bytes.size();
    source.read = [&, from = qint64(0)](qint64 length) mutable -> Result<QByteArray> {
        from += length;
        return bytes.mid(from - length, length);
    };
    source.checkEnd = [] { return Result<void>(); };
    return takeIn(connection, source, caseId, now, stop, progress);
}

Result<void> writeFile(db::Connection& connection, const QByteArray& sha256, qint64 size, const QString& path,
                       const Command& telling)
{
    const auto notWritten = [&](const Result<void>& done) {
        return done || done.error().code != ErrorCode::Io
                   ? done
                   : failure(ErrorCode::Io, QStringLiteral("attachment.write"), path);
    };
    store::BlobRepository blobs(connection);
    OutgoingFile file(path);
    MADOGUCHI_TRY(notWritten(file.open()));
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (int piece = 0; piece < blob::pieceCount(size); ++piece) {
        MADOGUCHI_TRY_ASSIGN(bytes, blobs.piece(sha256, piece));
        hash.addData(bytes);
        MADOGUCHI_TRY(notWritten(file.write(bytes)));
    }
    if (hash.result() != sha256)
        return failure(ErrorCode::Corrupt, QStringLiteral("attachment.corrupt"));
    return notWritten(file.letOut(connection, telling, 1));
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
