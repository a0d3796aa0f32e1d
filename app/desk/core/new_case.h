// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desk/core/case_likeness.h"
#include "app/desk/core/command_runner.h"
#include "app/desk/core/draft_keeper.h"
#include "kb/domain/blob.h"
#include "kb/domain/centre_calendar.h"
#include "kb/domain/contact.h"
#include "kb/domain/escalation.h"

#include <QTimer>

namespace madoguchi::desk {

/// A case that is being opened: by hand, from a contact, from an escalation, or split off another. What is
/// typed is kept from key to key, by where it came from; open cases that may be the same are looked for
/// meanwhile. UI thread.
class NewCase final : public QObject
{
    Q_OBJECT
public:
    /// What is done about a case that is alike.
    enum class Joint { None, Duplicate, MergeInto };

    explicit NewCase(CommandRunner& commands, QObject* parent = nullptr);

    /// began() follows, with what was begun from there earlier. @{
    void begin();
    void beginFrom(const Contact& contact);
    void beginFrom(const Escalation& escalation);
    /// A piece of that one goes its own way.
    void beginFrom(const Case& file);
    // @}
    [[nodiscard]] bool isBegun() const { return !m_file.id.isNull(); }
    /// As far as it is filled in.
    [[nodiscard]] const Case& file() const { return m_file; }
    /// Flow, unit, kind, dates and fields of `file` are taken over; ids and links stay.
    void edit(const Case& file);
    /// A file of its own, in the draft until it is opened. `to` is file().id as it was when the file began to
    /// be taken in: NotFound "case.absent" if another case is being made by now, InvalidInput
    /// "case.attachments.too-many".
    [[nodiscard]] Result<void> attach(const CaseId& to, const Attachment& attachment);
    void detach(const AttachmentId& id);
    /// When a case of that kind is due, by the centre's business days.
    [[nodiscard]] Timestamp dueFor(CaseKind kind, Timestamp receivedAt) const;
    /// Business days a kind takes until the city writes its own.
    [[nodiscard]] static int daysFor(CaseKind kind);

    [[nodiscard]] const std::vector<AlikeCase>& alike() const { return m_alike; }
    void setJoint(const CaseId& other, Joint joint);
    [[nodiscard]] Joint joint(const CaseId& other) const { return m_joints.value(other.value, Joint::None); }
    /// Whether this one may let the new case go on as another.
    [[nodiscard]] bool mayMerge() const;

    /// saved() or failed() follows.
    void save();
    /// Throws away what was typed.
    void discard();
    void flush() { m_keeper.flush(); }

Q_SIGNALS:
    /// Show file().
    void began();
    void alikeChanged();
    void attachmentsChanged();
    /// It was thrown away together with what it named.
    void attachmentDropped(const madoguchi::BlobKey& key);
    void saved(const madoguchi::CaseId& id);
    void failed(const madoguchi::Error& error);
    void ended();

private:
    void beginWith(Case file, const QString& origin);
    void lookForAlike();
    [[nodiscard]] std::vector<CommandPayload> payloads() const;
    [[nodiscard]] CaseEntry entryOf(CaseAct act, const CaseId& other, CaseLinkKind link) const;

    CommandRunner& m_commands;
    DraftKeeper m_keeper;
    QTimer m_look; ///< while somebody types, not with each key
    Case m_file;
    CentreCalendar m_calendar;
    std::vector<AlikeCase> m_alike;
    QHash<QUuid, Joint> m_joints;
    QHash<QUuid, Case> m_others; ///< those that are alike, as they stood
    bool m_busy = false;
};

} // namespace madoguchi::desk
