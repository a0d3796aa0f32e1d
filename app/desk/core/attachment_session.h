// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desk/core/attachment_file.h"
#include "app/desk/core/command_runner.h"
#include "kb/store/blob_state.h"
#include "kb/sync/blob_progress.h"

namespace madoguchi::desk {

/// The first lines of a text.
struct TextStart
{
    QString text;
    bool cut = false; ///< there is more
};

/// Attachments of cases at this desk: files that are added, bytes that are asked for, shown or saved. Large
/// files have a thread of their own: no contact waits for them. UI thread.
class AttachmentSession final : public QObject
{
    Q_OBJECT
public:
    /// Of a text that is shown in the window.
    static constexpr qint64 shownTextBytes = 256 * 1024;

    explicit AttachmentSession(CommandRunner& commands, QObject* parent = nullptr);
    ~AttachmentSession() override;

    /// Takes a file in for a case, which need not be there yet. `done` gets the attachment, with id, person
    /// and time, to be named in the case's command; errors of takeInFile(), SignedOut "desk.signed-out". What
    /// is added and named by no command in the end is to be dropped.
    void add(const CaseId& caseId, const QString& path, QObject* context,
             std::function<void(const Result<Attachment>&)> done);
    /// The same for bytes that are in no file; adding() calls them `name`.
    void addBytes(const CaseId& caseId, const QString& name, const QByteArray& bytes, QObject* context,
                  std::function<void(const Result<Attachment>&)> done);
    /// A command names what was added: it is brought to the hub behind it.
    void bring() { Q_EMIT queued(); }
    /// Ends the adding that is under way, and those that wait.
    void stopAdding();
    /// It was taken out again before the case named it, or of the case.
    void drop(const BlobKey& key);

    /// How far it is; nothing if it was never asked for here.
    void status(const BlobKey& key, QObject* context,
                std::function<void(const Result<std::optional<store::BlobStatus>>&)> done);
    /// The same for many of one case; of what was never asked for here nothing.
    void statuses(const CaseId& caseId, const QList<QByteArray>& sha256s, QObject* context,
                  std::function<void(const Result<QHash<QByteArray, store::BlobStatus>>&)> done);
    /// Has it fetched from the hub, now or as soon as there is one; moved() tells how far it is. If it is
    /// here already, moved() says so.
    void fetch(const BlobKey& key, qint64 size);
    /// Nobody waits for it any more; what has come is kept.
    void stopFetching(const BlobKey& key);

    /// To a file of the person's choice; the audit is told. Errors: those of writeFile(), SignedOut
    /// "desk.signed-out".
    void saveAs(const CaseId& caseId, const Attachment& attachment, const QString& path, QObject* context,
                std::function<void(const Result<void>&)> done);
    /// For what isText() is true of. NotFound "blob.piece" if it is not here, what text::decode() says.
    void readText(const Attachment& attachment, QObject* context,
                  std::function<void(const Result<TextStart>&)> done);
    /// The whole of it, to be given to the program that decodes pictures. At most mostAttachmentBytes.
    void readAll(const Attachment& attachment, QObject* context,
                 std::function<void(const Result<QByteArray>&)> done);
    /// True if it may be shown as text. HTML and the like are shown as what was written, never as pages.
    [[nodiscard]] static bool isText(const QString& type);

    /// The connection to the hub tells how bytes travel.
    void noteMoved(const sync::BlobProgress& progress);
    /// Whether there is a connection; without one everything waits.
    void setOnline(bool online);
    [[nodiscard]] bool isOnline() const { return m_online; }
    [[nodiscard]] Timestamp now() const { return m_commands.clock().now(); }

Q_SIGNALS:
    /// There is something to bring or to fetch, or not any more.
    void queued();
    void adding(const QString& path, qint64 done, qint64 size);
    /// Bytes have come or gone.
    void moved(const madoguchi::sync::BlobProgress& progress);
    void onlineChanged();
    /// The store said no to something nobody waits for the answer of.
    void failed(const madoguchi::Error& error);

private:
    [[nodiscard]] JobQueue& files();
    template <typename Change>
    void change(Change work);
    template <typename TakeIn>
    void take(const QString& name, TakeIn takeIn, QObject* context,
              std::function<void(const Result<Attachment>&)> done);

    CommandRunner& m_commands;
    StopSign m_stop = std::make_shared<std::atomic<bool>>(false);
    bool m_online = false;
    std::unique_ptr<JobQueue> m_files; ///< from the first use on
};

} // namespace madoguchi::desk
