// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desk/core/attachment_holder.h"
#include "app/desk/core/attachment_viewing.h"

namespace madoguchi::desk {

/// A file a case names, and where its bytes are.
struct AttachmentLine
{
    enum class State {
        Away,     ///< at the hub, or not there yet; fetched once somebody wants it
        Fetching, ///< wanted: on its way, or waiting for the hub
        Sending,  ///< all here, the hub does not have it yet
        Here      ///< all here, and at the hub
    };
    Attachment attachment;
    State state = State::Away;
    qint64 done = 0;                   ///< bytes that have come, or gone
    std::optional<Error> trouble = {}; ///< why it was put off; it is tried again by itself
};

/// A file that is being taken in.
struct AttachmentAdding
{
    QString label; ///< its path, or what it is called
    CaseId to;
    qint64 done = 0;
    qint64 size = 0;

    [[nodiscard]] QString name() const;
};

/// What did not work, of one file.
struct AttachmentTrouble
{
    QString name;
    Error error;
};

/// The files of one case as a person works with them: how far each is, those that are being added, what went
/// wrong. UI thread.
class AttachmentList final : public QObject
{
    Q_OBJECT
public:
    AttachmentList(AttachmentHolder& holder, AttachmentSession& session, QObject* parent = nullptr);

    [[nodiscard]] CaseId caseId() const { return m_case; }
    [[nodiscard]] const AttachmentHolder& holder() const { return m_holder; }
    [[nodiscard]] AttachmentViewing& viewing() { return m_viewing; }
    [[nodiscard]] bool isOnline() const { return m_session.isOnline(); }
    [[nodiscard]] Timestamp now() const { return m_session.now(); }
    [[nodiscard]] const std::vector<AttachmentLine>& lines() const { return m_lines; }
    [[nodiscard]] const std::vector<AttachmentAdding>& adding() const { return m_adding; }
    [[nodiscard]] const std::vector<AttachmentTrouble>& troubles() const { return m_troubles; }
    void forgetTroubles();

    void addFiles(const QStringList& paths);
    /// A picture that is pasted: bytes of a file that is none.
    void addBytes(const QString& name, const QByteArray& bytes);
    void stopAdding();
    /// Takes it out of the case.
    void remove(const AttachmentId& id, const QString& reason);
    /// To be looked at: viewing().
    void open(const AttachmentId& id);
    /// To a file of the person's choice, as soon as it is here. saved() follows, or one of troubles().
    void save(const AttachmentId& id, const QString& path);
    /// Nobody waits for it any more.
    void stopFetching(const AttachmentId& id);

Q_SIGNALS:
    /// Files, how far they are, troubles or rights are others.
    void changed();
    void saved(const QString& path);
    /// The case does not name it any more.
    void removed(const madoguchi::AttachmentId& id);

private:
    struct Saving
    {
        BlobKey key;
        Attachment attachment;
        QString path;
    };
    [[nodiscard]] AttachmentLine* line(const AttachmentId& id);
    [[nodiscard]] bool isNamed(const BlobKey& key) const;
    void refresh();
    void readStatuses();
    void noteFetching(AttachmentLine& one);
    void noteLeft(const BlobKey& key);
    void dropRemoved();
    void begin(const QString& label);
    void takeAdded(const QString& label, const CaseId& to, const Result<Attachment>& attachment);
    void name(const CaseId& to, const Attachment& attachment);
    void take(const sync::BlobProgress& progress);
    void writeSaved(const BlobKey& key);
    void note(const QString& name, const Error& error);

    AttachmentHolder& m_holder;
    AttachmentSession& m_session;
    AttachmentViewing m_viewing;
    CaseId m_case;
    std::vector<AttachmentLine> m_lines;
    std::vector<AttachmentAdding> m_adding;
    std::vector<AttachmentTrouble> m_troubles;
    std::vector<Saving> m_saving;
    std::vector<BlobKey> m_removed; ///< taken out here; dropped once nothing can bring them back
};

} // namespace madoguchi::desk
