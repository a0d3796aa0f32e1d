// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk/core/attachment_session.h"

#include "kb/store/blob_repository.h"
#include "kb/store/store.h"
#include "kb/text/encoding.h"

#include <QMimeDatabase>

namespace madoguchi::desk {

namespace {

// A cut in the middle of a character is not the text's fault, and must not make it look like another
// encoding.
Result<TextStart> textOf(QByteArray bytes, bool cut)
{
    const qsizetype line = cut ? bytes.lastIndexOf('\n') : -1;
    if (line > 0)
        bytes.truncate(line + 1);
    constexpr qsizetype longestCharacter = 4;
    for (qsizetype left = 0; cut && line <= 0 && left < longestCharacter; ++left) {
        const auto text = text::decodeAs(QByteArrayView(bytes).chopped(left), text::Encoding::Utf8);
        if (text)
            return TextStart{*text, cut};
    }
    Result<text::DecodedText> decoded = text::decode(bytes);
    if (!decoded && cut)
        decoded = text::decode(QByteArrayView(bytes).chopped(1));
    MADOGUCHI_TRY(decoded);
    return TextStart{decoded->text, cut};
}

} // namespace

AttachmentSession::AttachmentSession(CommandRunner& commands, QObject* parent)
    : QObject(parent)
    , m_commands(commands)
{
}

AttachmentSession::~AttachmentSession()
{
    stopAdding();
}

JobQueue& AttachmentSession::files()
{
    if (!m_files)
        m_files = std::make_unique<JobQueue>(
            QStringLiteral("files"), [path = m_commands.store().path()] { return store::openStore(path); });
    return *m_files;
}

void AttachmentSession::add(const CaseId& caseId, const QString& path, QObject* context,
                            std::function<void(const Result<Attachment>&)> done)
{
    const auto& user = m_commands.user();
    const Timestamp now = m_commands.clock().now();
    const UserId by = user ? user->actor.user : UserId();
    const AttachmentId id = m_commands.ids().make<AttachmentId>();
    const auto post = files().postTo(this);
    const FileProgress progress = [this, post, path](qint64 bytes, qint64 size) {
        post([this, path, bytes, size] { Q_EMIT adding(path, bytes, size); });
    };
    files().submit(
        [=, stop = m_stop](db::Connection& connection) -> Result<Attachment> {
            if (by.isNull())
                return failure(ErrorCode::SignedOut, QStringLiteral("desk.signed-out"));
            MADOGUCHI_TRY_ASSIGN(attachment, takeInFile(connection, path, caseId, now, stop, progress));
            attachment.id = id;
            attachment.addedBy = by;
            attachment.addedAt = now;
            return attachment;
        },
        context,
        [this, done = std::move(done)](const Result<Attachment>& attachment) {
            if (attachment)
                Q_EMIT queued();
            done(attachment);
        });
}

void AttachmentSession::stopAdding()
{
    *m_stop = true;
    m_stop = std::make_shared<std::atomic<bool>>(false);
}

template <typename Change>
void AttachmentSession::change(Change work)
{
    files().submit(std::move(work), this, [this](const Result<void>& changed) {
        if (changed)
            Q_EMIT queued();
        else
            Q_EMIT failed(changed.error());
    });
}

void AttachmentSession::drop(const BlobKey& key)
{
    change([key](db::Connection& connection) { return store::BlobRepository(connection).forget(key); });
}

void AttachmentSession::status(const BlobKey& key, QObject* context,
                               std::function<void(const Result<std::optional<store::BlobStatus>>&)> done)
{
    files().submit(
        [key](db::Connection& connection) { return store::BlobRepository(connection).status(key); }, context,
        std::move(done));
}

void AttachmentSession::fetch(const BlobKey& key, qint64 size)
{
    const Timestamp now = m_commands.clock().now();
    files().submit(
        [=](db::Connection& connection) -> Result<std::optional<store::BlobStatus>> {
            store::BlobRepository blobs(connection);
            MADOGUCHI_TRY(blobs.want(key, size, now));
            MADOGUCHI_TRY(blobs.seen(key.sha256, now));
            return blobs.status(key);
        },
        this,
        [this, key, size](const Result<std::optional<store::BlobStatus>>& status) {
            if (!status) {
                Q_EMIT failed(status.error());
                return;
            }
            if (*status && (*status)->complete)
                Q_EMIT moved({key, true, size, size, sync::BlobProgress::State::Done});
            Q_EMIT queued();
        });
}

void AttachmentSession::stopFetching(const BlobKey& key)
{
    change([key](db::Connection& connection) { return store::BlobRepository(connection).unwant(key); });
}

void AttachmentSession::saveAs(const Attachment& attachment, const QString& path, QObject* context,
                               std::function<void(const Result<void>&)> done)
{
    files().submit([sha256 = attachment.sha256, size = attachment.size,
                    path](db::Connection& connection) { return writeFile(connection, sha256, size, path); },
                   context, std::move(done));
}

void AttachmentSession::readText(const Attachment& attachment, QObject* context,
                                 std::function<void(const Result<TextStart>&)> done)
{
    files().submit(
        [sha256 = attachment.sha256,
         size = attachment.size](db::Connection& connection) -> Result<TextStart> {
            MADOGUCHI_TRY_ASSIGN(bytes, startOfBlob(connection, sha256, shownTextBytes));
            return textOf(bytes, size > bytes.size());
        },
        context, std::move(done));
}

void AttachmentSession::readAll(const Attachment& attachment, QObject* context,
                                std::function<void(const Result<QByteArray>&)> done)
{
    files().submit(
        [sha256 = attachment.sha256,
         size = attachment.size](db::Connection& connection) -> Result<QByteArray> {
            MADOGUCHI_TRY_ASSIGN(bytes, startOfBlob(connection, sha256, std::min(size, mostAttachmentBytes)));
            if (bytes.size() != size)
                return failure(ErrorCode::NotFound, QStringLiteral("blob.piece"));
            return bytes;
        },
        context, std::move(done));
}

bool AttachmentSession::isText(const QString& type)
{
    const QMimeType known = QMimeDatabase().mimeTypeForName(type);
    return known.isValid() && known.inherits(QStringLiteral("text/plain"));
}

void AttachmentSession::noteMoved(const sync::BlobProgress& progress)
{
    Q_EMIT moved(progress);
}

} // namespace madoguchi::desk
