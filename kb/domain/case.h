// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kb/domain/case_entry.h"
#include "kb/domain/case_fields.h"
#include "kb/domain/case_part.h"

namespace madoguchi {

/// What goes back to the citizen: the approved parts, joined.
struct CaseReply
{
    QString text = {};
    qint64 version = 0; ///< grows with each Join
    UserId joinedBy = {};
    Timestamp joinedAt = {};
    Timestamp queuedAt = {}; ///< since when it waits for the mail gateway; unset = it does not
    ReplyChannel channel = ReplyChannel::None; ///< by which it was sent
    UserId sentBy = {};
    Timestamp sentAt = {};

    bool operator==(const CaseReply&) const = default;
};

struct CaseLink
{
    CaseId other;
    CaseLinkKind kind = CaseLinkKind::Related;

    bool operator==(const CaseLink&) const = default;
};

/// Somebody who writes at this moment: shown to the others, decides nothing.
struct CaseEditor
{
    UserId user;
    PartId part; ///< null: the case's own fields, or its reply
    Timestamp since;

    bool operator==(const CaseEditor&) const = default;
};

/// What could not be closed on the spot, or was never meant to be: a citizen's inquiry, opinion, complaint,
/// report or application, from its arrival to its answer (案件).
///
/// Everything about it is in this one row, so that no two parts of it can be of different moments; who may
/// read it is worked out from it alone (case_rights.h).
struct Case
{
    CaseId id;
    QString number = {};  ///< "2026-000123", given by the hub; empty until it has it
    bool summary = false; ///< only what whoever handed it in may see: no drafts, no timeline
    CaseFlow flow = CaseFlow::Centralised;
    CaseState state = CaseState::Received;
    QString unit = {};   ///< in charge in the distributed flow; else empty: the hearing section is
    UserId handler = {}; ///< who there sees to it; null = whoever is there
    CaseFields fields = {};
    qint64 fieldsVersion = 1;  ///< grows with each Edit
    UserId openedBy = {};      ///< set by the rulebook
    Timestamp openedAt = {};   ///< set by the rulebook
    Timestamp receivedAt = {}; ///< when the citizen's words came in; shown and counted from
    ReplyChannel cameBy = ReplyChannel::None;
    Timestamp dueAt = {};
    ContactId contact = {};       ///< where it arose
    EscalationId escalation = {}; ///< the escalation it goes on from
    QString ledgerNumber = {};    ///< what it was called where it was imported from
    std::vector<CasePart> parts = {};
    CaseReply reply = {};
    Publication publication = {};
    std::vector<CaseLink> links = {};
    std::vector<Attachment> attachments = {};
    QList<UserId> readers = {}; ///< not empty: visible to these alone (公益通報)
    std::vector<CaseEditor> editors = {};
    qint64 version = 0;                  ///< grows with each change
    std::vector<CaseEntry> entries = {}; ///< oldest first; empty in a summary alone
    Timestamp erasedAt = {};             ///< when the citizen's words were taken out of it (erasure.h)
    QCborMap unknown = {};               ///< fields of a newer version, kept and handed on

    [[nodiscard]] bool isOpen() const { return state != CaseState::Answered && state != CaseState::Closed; }
    [[nodiscard]] bool isRestricted() const { return !readers.isEmpty(); }
    [[nodiscard]] const CasePart* part(const PartId& partId) const;
    [[nodiscard]] CasePart* part(const PartId& partId);
    bool operator==(const Case&) const = default;
};

[[nodiscard]] QByteArray encode(const Case& file);
/// @return Corrupt if the bytes are not a case.
[[nodiscard]] Result<Case> decodeCase(const QByteArray& body);

/// What whoever handed it in may see of it. The reply once it was sent.
[[nodiscard]] Case summaryOf(const Case& file);

} // namespace madoguchi
