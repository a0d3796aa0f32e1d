// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk/core/attachment_session.h"

#include "app/desk/core/act_recorder.h"
#include "app/desk/core/attachment_file.h"
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

template <typename TakeIn>
void AttachmentSession::take(const QString& name, TakeIn takeIn, QObject* context,
                             std::function<void(const Result<Attachment>&)> done)
{
    const auto& user = m_commands.user();
    const Timestamp at = now();
    const UserId by = user ? user->actor.user : UserId();
    const AttachmentId id = m_commands.ids().make<AttachmentId>();
    const auto post = files().postTo(this);
    const FileProgress progress = [this, post, name](qint64 bytes, qint64 size) {
        post([this, name, bytes, size] { Q_EMIT adding(name, bytes, size); });
    };
    files().submit(
        [=, stop = m_stop](db::Connection& connection) -> Result<Attachment> {
            if (by.isNull())
                return failure(ErrorCode::SignedOut, QStringLiteral("desk.signed-out"));
            MADOGUCHI_TRY_ASSIGN(attachment, takeIn(connection, at, stop, progress));
            attachment.id = id;
            attachment.addedBy = by;
            attachment.addedAt = at;
            return attachment;
        },
        context,
        [this, done = std::move(done)](const Result<Attachment>& attachment) {
            if (attachment)
                Q_EMIT queued();
            done(attachment);
        });
}

void AttachmentSession::add(const CaseId& caseId, const QString& path, QObject* context,
                            std::function<void(const Result<Attachment>&)> done)
{
    take(
        path,
        [caseId, path](db::Connection& connection, Timestamp at, const StopSign& stop,
                       const FileProgress& progress) {
            return takeInFile(connection, path, caseId, at, stop, progress);
        },
        context, std::move(done));
}

void AttachmentSession::addBytes(const CaseId& caseId, const QString& name, const QByteArray& bytes,
                                 QObject* context, std::function<void(const Result<Attachment>&)> done)
{
    take(
        name,
        [caseId, name, bytes](db::Connection& connection, Timestamp at, const StopSign& stop,
                              const FileProgress& progress) {
            return takeInBytes(connection, name, bytes, caseId, at, stop, progress);
        },
        context, std::move(done));
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

void AttachmentSession::statuses(
    const CaseId& caseId, const QList<QByteArray>& sha256s, QObject* context,
    std::function<void(const Result<QHash<QByteArray, store::BlobStatus>>&)> done)
{
    files().submit(
        [caseId, sha256s](db::Connection& connection) -> Result<QHash<QByteArray, store::BlobStatus>> {
            store::BlobRepository blobs(connection);
            QHash<QByteArray, store::BlobStatus> found;
            for (const QByteArray& sha256 : sha256s) {
                MADOGUCHI_TRY_ASSIGN(status, blobs.status({caseId, sha256}));
                if (status)
                    found.insert(sha256, *status);
            }
            return found;
        },
        context, std::move(done));
}

void AttachmentSession::fetch(const BlobKey& key, qint64 size)
{
    files().submit(
        [key, size, at = now()](db::Connection& connection) -> Result<std::optional<store::BlobStatus>> {
            store::BlobRepository blobs(connection);
            MADOGUCHI_TRY(blobs.want(key, size, at));
            MADOGUCHI_TRY(blobs.seen(key.sha256, at));
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

void AttachmentSession::saveAs(const CaseId& caseId, const Attachment& attachment, const QString& path,
                               QObject* context, std::function<void(const Result<void>&)> done)
{
    const auto command = telling(m_commands, {.act = AuditAct::BlobSaved,
                                              .kind = static_cast<int>(EntityKind::Case),
                                              .target = caseId.value,
                                              .mark = auditMarkOf(attachment.sha256)});
    if (!command)
        return done(failure(ErrorCode::SignedOut, QStringLiteral("desk.signed-out")));
    files().submit(
        [sha256 = attachment.sha256, size = attachment.size, path, told = *command](
            db::Connection& connection) { return writeFile(connection, sha256, size, path, told); },
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

void AttachmentSession::setOnline(bool online)
{
    if (std::exchange(m_online, online) != online)
        Q_EMIT onlineChanged();
}

} // namespace madoguchi::desk
